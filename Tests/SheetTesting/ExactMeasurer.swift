public import SheetModel

/// Shapes text without fonts: every letter has an exact width, so that a test can say where a line ends by counting.
///
/// A letter is a cluster of one glyph, whose number is the letter's first Unicode scalar. Lines may end after spaces
/// and hyphens, must end at U+2028, and may be hyphenated at U+00AD and where `hyphenations` says. Arabic and Hebrew
/// letters are read from right to left.
public final class ExactMeasurer: TextMeasuring {
    public let widths: LetterWidths
    /// The places to hyphenate words in: `"over-leggen"`.
    private let hyphenations: [String: Set<Int>]
    /// How often each paragraph was asked for.
    public private(set) var counts: [ParagraphRequest: Int] = [:]
    /// Characters that the exact face does not have.
    public var missing: Set<Character> = []

    public init(_ widths: LetterWidths = .even, hyphenations words: [String] = []) {
        self.widths = widths
        var places: [String: Set<Int>] = [:]
        for word in words {
            let parts = word.split(separator: "-")
            var place = 0
            places[parts.joined()] = Set(
                parts.dropLast().map {
                    place += $0.count
                    return place
                })
        }
        hyphenations = places
    }

    /// The bearing before and after a letter's ink, and the height of a capital's, in em.
    public static let bearing = 0.05
    public static let capHeight = 0.7
    public static let hyphen = ShapedParagraph.Hyphen(glyph: 0x2D, advance: 0.3)

    public static func isSpace(_ character: Character) -> Bool {
        character == " " || character == "\u{2009}" || character == "\n" || character == "\u{2028}"
    }

    public func shape(_ request: ParagraphRequest) -> ShapedParagraph {
        counts[request, default: 0] += 1
        var paragraph = ShapedParagraph(
            text: request.runs.map(\.text).joined(), pieces: [], clusters: [], glyphs: [],
            ink: InkBounds(left: 0, right: 0, top: 0, bottom: 0))
        var byte = 0
        for (index, run) in request.runs.enumerated() {
            for character in run.text {
                let piece = piece(of: character, run: index, style: run.style, request, in: &paragraph)
                let bytes = byte..<byte + character.utf8.count
                byte = bytes.upperBound
                let firstGlyph = paragraph.glyphs.count
                if widths[character] > 0 {
                    let scalar = character.unicodeScalars.first?.value ?? 0
                    paragraph.glyphs.append(Glyph(id: scalar, x: 0, y: 0))
                }
                paragraph.clusters.append(
                    cluster(
                        character, piece: piece, bytes: bytes, glyphs: firstGlyph..<paragraph.glyphs.count,
                        tracking: run.style.tracking))
                if missing.contains(character), let scalar = character.unicodeScalars.first {
                    let problem = TextProblem.missingGlyph(scalar: scalar.value, families: run.style.families)
                    if !paragraph.problems.contains(problem) { paragraph.problems.append(problem) }
                }
            }
        }
        hyphenate(&paragraph, automatically: request.hyphenates)
        paragraph.ink = ink(of: paragraph)
        return paragraph
    }

    private func piece(
        of character: Character, run: Int, style: TextStyle, _ request: ParagraphRequest,
        in paragraph: inout ShapedParagraph
    ) -> Int {
        let isRightToLeft = character.unicodeScalars.allSatisfy { (0x590...0x6FF).contains($0.value) }
        let isNeutral = !character.isLetter && !character.isNumber
        let base = request.isRightToLeft ? 1 : 0
        let level = isRightToLeft ? 1 : isNeutral ? base : request.isRightToLeft ? 2 : 0
        if let last = paragraph.pieces.indices.last, paragraph.pieces[last].run == run,
            paragraph.pieces[last].level == level
        {
            return last
        }
        paragraph.pieces.append(
            .init(
                font: FontID(family: style.families.first ?? "", weight: style.weight), run: run, level: level,
                hyphen: ExactMeasurer.hyphen))
        return paragraph.pieces.count - 1
    }

    private func cluster(
        _ character: Character, piece: Int, bytes: Range<Int>, glyphs: Range<Int>, tracking: Double
    ) -> ShapedParagraph.Cluster {
        let width = widths[character]
        let isSpace = ExactMeasurer.isSpace(character)
        let mayBreak: ShapedParagraph.Break =
            switch character {
            case "\u{2028}": .forced
            case " ", "-", "\u{2010}", "\u{2009}": .line
            case "\u{AD}": .hyphen(wordLetters: .max)
            default: .none
            }
        return .init(
            piece: piece, bytes: bytes, glyphs: glyphs,
            advance: width > 0 ? width + tracking : 0, isSpace: isSpace, breakAfter: mayBreak)
    }

    private func hyphenate(_ paragraph: inout ShapedParagraph, automatically: Bool) {
        guard automatically, !hyphenations.isEmpty else { return }
        let characters = Array(paragraph.text)
        var start = 0
        while start < characters.count {
            var end = start
            while end < characters.count, characters[end].isLetter { end += 1 }
            let word = String(characters[start..<end])
            for place in hyphenations[word] ?? [] {
                paragraph.clusters[start + place - 1].breakAfter = .hyphen(wordLetters: Int32(word.count))
            }
            start = max(end, start + 1)
        }
    }

    private func ink(of paragraph: ShapedParagraph) -> InkBounds {
        let characters = Array(paragraph.text)
        guard let first = characters.firstIndex(where: { !ExactMeasurer.isSpace($0) }),
            let last = characters.lastIndex(where: { !ExactMeasurer.isSpace($0) })
        else { return InkBounds(left: 0, right: 0, top: 0, bottom: 0) }
        func advance(_ end: Int) -> Double { paragraph.clusters[..<end].reduce(0) { $0 + $1.advance } }
        let isLow = characters.allSatisfy { "acemnorsuvwxz ".contains($0) }
        return InkBounds(
            left: advance(first) + ExactMeasurer.bearing, right: advance(last + 1) - ExactMeasurer.bearing,
            top: isLow ? -0.5 : -ExactMeasurer.capHeight, bottom: characters.contains { "gjpqy".contains($0) } ? 0.2 : 0
        )
    }
}

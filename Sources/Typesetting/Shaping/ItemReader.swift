import CPango
import SheetModel

/// Turns the items that Pango shaped into pieces and clusters, in the order of the text.
struct ItemReader {
    private let text: ParagraphText
    private let request: ParagraphRequest
    private let breaks: LineBreaks
    private let table: FontTable

    private var pieces: [ShapedParagraph.Piece] = []
    private var faces: [LoadedFace?] = []
    private var clusters: [ShapedParagraph.Cluster] = []
    private var glyphs: [Glyph] = []
    private var problems: FontProblems
    /// The index of the next scalar, and of the run that it is in.
    private var scalar = 0
    private var run = 0
    /// Of the piece that is being read: room after each letter, and whether its face is the one asked for.
    private var tracking = 0.0
    private var isAsWished = false

    init(text: ParagraphText, request: ParagraphRequest, breaks: LineBreaks, table: FontTable) {
        self.text = text
        self.request = request
        self.breaks = breaks
        self.table = table
        problems = FontProblems(request: request, table: table)
        clusters.reserveCapacity(text.scalars.count)
        glyphs.reserveCapacity(text.scalars.count)
    }

    /// Takes in the next item with its glyphs.
    mutating func read(_ item: PangoItem, glyphs: GlyphString) {
        let face = item.analysis.font.map { table.face(of: $0) }
        let level = Int(item.analysis.level)
        let isTracked = !Self.joins(script: item.analysis.script)
        let count = glyphs.count
        let end = Int(item.offset + item.length)
        let firstPiece = pieces.count
        // Glyphs stand in visual order, so at an odd level the text starts with the last of them.
        func place(_ index: Int) -> Int { level % 2 == 0 ? index : count - 1 - index }
        var start = Int(item.offset)
        var next = 0
        while start < end {
            let from = next
            let firstScalar = scalar
            scalar += 1
            var stop = end
            while next < count {
                let byte = Int(item.offset) + glyphs.byte(place(next))
                if byte > start {
                    while text.starts[scalar] < byte { scalar += 1 }
                    // A mark that Pango gave a cluster of its own stays with its letter.
                    if breaks.startsLetter(at: scalar) {
                        stop = byte
                        break
                    }
                }
                next += 1
            }
            while text.starts[scalar] < stop { scalar += 1 }
            openPiece(at: start, since: firstPiece, face: face, level: level, isTracked: isTracked)
            let visual = level % 2 == 0 ? from..<next : (count - next)..<(count - from)
            add(glyphs, visual, scalars: firstScalar..<scalar, face: face, itemStart: Int(item.offset))
            start = stop
        }
    }

    /// Divides words where clusters part and the text does not say otherwise.
    mutating func divideWords(at hyphenation: HyphenationPoints) {
        var next = 0
        for point in hyphenation.points {
            while next < clusters.count, clusters[next].bytes.upperBound < point.byte { next += 1 }
            guard next < clusters.count else { return }
            if clusters[next].bytes.upperBound == point.byte, clusters[next].breakAfter == .none {
                clusters[next].breakAfter = .hyphen(wordLetters: point.wordLetters)
            }
        }
    }

    /// The paragraph of all items.
    func paragraph() -> ShapedParagraph {
        ShapedParagraph(
            text: text.string, pieces: pieces, clusters: clusters, glyphs: glyphs,
            ink: LineInk.bounds(clusters: clusters, glyphs: glyphs, levels: pieces.map(\.level), faces: faces),
            problems: problems.found)
    }

    /// Starts a piece where the item starts or another run does.
    private mutating func openPiece(at byte: Int, since firstPiece: Int, face: LoadedFace?, level: Int, isTracked: Bool)
    {
        while text.runEnds[run] <= byte { run += 1 }
        if pieces.count > firstPiece, pieces[pieces.count - 1].run == run { return }
        let style = request.runs[run].style
        pieces.append(
            ShapedParagraph.Piece(
                font: face?.id ?? FontID(family: style.families.first ?? "", weight: style.weight), run: run,
                level: level, hyphen: face?.hyphen ?? ShapedParagraph.Hyphen(glyph: 0, advance: 0)))
        faces.append(face)
        tracking = isTracked ? style.tracking : 0
        isAsWished = face.map { $0.id.weight == style.weight && style.families.contains($0.id.family) } ?? true
    }

    private mutating func add(
        _ shaped: GlyphString, _ visual: Range<Int>, scalars: Range<Int>, face: LoadedFace?, itemStart: Int
    ) {
        let letters = text.scalars[scalars]
        let isSeen = !letters.allSatisfy(\.isUnseen)
        let isSpace = letters.allSatisfy(\.vanishesAtLineEnd)
        let firstGlyph = glyphs.count
        var pen: Int32 = 0
        if isSeen {
            for index in visual {
                let info = shaped.glyph(index)
                let geometry = info.geometry
                let isMissing = info.glyph & GlyphNumber.unknown != 0 || info.glyph == 0
                if isMissing {
                    problems.lacks(text.scalar(at: itemStart + shaped.byte(index)), style: request.runs[run].style)
                } else if info.glyph != GlyphNumber.empty, !isSpace {
                    glyphs.append(
                        Glyph(
                            id: info.glyph, x: CanonicalSize.em(pen &+ geometry.x_offset),
                            y: CanonicalSize.em(geometry.y_offset)))
                }
                pen = pen &+ geometry.width
            }
            if !isSpace, !isAsWished, let face {
                problems.check(face.id, letters: letters, style: request.runs[run].style)
            }
        }
        let advance = CanonicalSize.em(pen)
        clusters.append(
            ShapedParagraph.Cluster(
                piece: pieces.count - 1, bytes: text.starts[scalars.lowerBound]..<text.starts[scalars.upperBound],
                glyphs: firstGlyph..<glyphs.count, advance: pen > 0 ? advance + tracking : advance, isSpace: isSpace,
                breakAfter: breakAfter(letters, next: scalars.upperBound)))
    }

    private func breakAfter(_ letters: ArraySlice<Unicode.Scalar>, next: Int) -> ShapedParagraph.Break {
        guard let last = letters.last else { return .none }
        if last.endsLine { return .forced }
        guard next < text.scalars.count, breaks.allowsLineEnd(before: next) else { return .none }
        if last == " ", text.isNumberThatEndsPhrase(at: next) { return .none }
        return last == "\u{AD}" ? .hyphen(wordLetters: .max) : .line
    }

    /// Whether the letters of a script hang together, so that room between them would tear words apart.
    private static func joins(script: UInt8) -> Bool {
        switch PangoScript(Int32(script)) {
        case PANGO_SCRIPT_ARABIC, PANGO_SCRIPT_SYRIAC, PANGO_SCRIPT_MONGOLIAN, PANGO_SCRIPT_NKO,
            PANGO_SCRIPT_PHAGS_PA, PANGO_SCRIPT_MANDAIC:
            true
        default: false
        }
    }
}

/// Numbers of Pango's that are no glyphs of a font (pango-glyph.h; macros that Swift does not import).
enum GlyphNumber {
    /// PANGO_GLYPH_EMPTY: draws nothing.
    static let empty: UInt32 = 0x0FFF_FFFF
    /// PANGO_GLYPH_UNKNOWN_FLAG: a box with the code of a scalar that the fonts lack.
    static let unknown: UInt32 = 0x1000_0000
}

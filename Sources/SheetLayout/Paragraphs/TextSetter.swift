import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// Sets the words of a card in the template's roles of type: which face, which size, which lines.
struct TextSetter {
    let metrics: Metrics
    let language: LanguageTag
    let cache: MeasureCache

    /// A text in lines at a measure: how many there are is known, which words stand on each is found when it is placed.
    struct SetText {
        var role: TypeRole
        var size: Length
        var measure: Length
        var paragraphs: [SetParagraph]
        var span: Span?
        /// The card's name for the text.
        var id: String?
        /// Between paragraphs, in steps.
        var paragraphGap: Double
        /// From line to line, in steps.
        var leading: Double
        /// Its language, where that is not the sheet's.
        var language: String?

        var lineCount: Int { paragraphs.reduce(0) { $0 + $1.lineCount } }
        /// In steps.
        var height: Double { leading * Double(lineCount) + paragraphGap * Double(max(0, paragraphs.count - 1)) }
        /// Whether a word had no room on a line of its own.
        var isCut: Bool { paragraphs.contains(where: \.isCut) }
    }

    /// One paragraph of a text, with all that its lines depend on.
    struct SetParagraph {
        let breaker: LineBreaker
        let shaped: ShapedParagraph
        /// The address that each of its runs leads to.
        let links: [String?]
        let rag: TypeSpec.Rag
        let hyphenation: LineBreaker.Hyphenation?
        /// In type sizes.
        let measure: Double
        let lineCount: Int
        let isCut: Bool

        /// The lines as they are drawn: neither setting them evenly nor minding the last of them changes their number.
        var lines: [LineBreaker.Line] {
            switch rag {
            case .balanced(let slack): breaker.balanced(measure: measure, slack: slack)
            case .paragraph(let least):
                breaker.paragraph(measure: measure, leastLastLine: least, hyphenation: hyphenation)
            }
        }
    }

    /// Sets a text of the card at a measure.
    func set(_ text: Text, as role: TypeRole, measure room: Length) -> SetText {
        let spec = metrics.template.type[role]
        let size = metrics.typeSize(role)
        let longest = spec?.longest.map { size * $0 }
        let measure = longest.map { min(room, $0) } ?? room
        let paragraphs = text.paragraphs.compactMap { paragraph -> SetParagraph? in
            guard let spec, size > .zero else { return nil }
            let shaped = cache.shape(
                request(paragraph, as: role, language: text.language, hyphenates: true), span: text.span)
            let strong = paragraph.runs.indices.filter { paragraph.runs[$0].emphasis == .strong }
            let breaker = LineBreaker(shaped, keepingTogether: Set(strong))
            var hyphenation: LineBreaker.Hyphenation?
            if case .paragraph = spec.rag {
                hyphenation = spec.hyphenates.map { LineBreaker.Hyphenation(leastLetters: $0) }
            }
            let lines = breaker.lines(measure: measure / size, hyphenation: hyphenation)
            return SetParagraph(
                breaker: breaker, shaped: shaped, links: paragraph.runs.map(\.link), rag: spec.rag,
                hyphenation: hyphenation, measure: measure / size, lineCount: lines.count,
                isCut: lines.contains(where: \.isCut))
        }
        return SetText(
            role: role, size: size, measure: measure, paragraphs: paragraphs, span: text.span, id: text.id.rawValue,
            paragraphGap: metrics.template.blocks.intro.paragraphGap, leading: spec?.leading ?? 2,
            language: text.language)
    }

    /// Words on one line, at their natural width.
    struct Lettering {
        var shaped: ShapedParagraph
        var size: Length
        var paint: Paint
        /// Extra room after each letter, in type sizes; after the last one there is none.
        var tracking: Double
        /// Whether the sheet it stands on is turned round in the end.
        var isMirrored = false

        var width: Length { size * (LineBreaker(shaped).width - tracking) }
        var inkLeft: Length { size * shaped.ink.left }
        var inkRight: Length { size * shaped.ink.right }
        /// From where it starts to where its ink does, and to where its ink ends, in the direction that the sheet is read.
        var inkStart: Length { isMirrored ? width - inkRight : inkLeft }
        var inkEnd: Length { isMirrored ? width - inkLeft : inkRight }
        /// How far the ink reaches over the baseline, and below it.
        var inkRise: Length { size * -shaped.ink.top }
        var inkFall: Length { size * shaped.ink.bottom }

        /// The words on so many lines, as even as can be, with the width of the widest; nil where they cannot be parted.
        func lines(_ count: Int) -> (lines: [LineBreaker.Line], width: Length)? {
            let lines = LineBreaker(shaped).evenest(lines: count)
            guard lines.count == count, let widest = lines.map(\.width).max(), lines.allSatisfy(holdsWord) else {
                return nil
            }
            return (lines, size * (widest - tracking))
        }

        /// Whether a line has a letter or a figure: a sign by itself, such as “+”, makes no line.
        private func holdsWord(_ line: LineBreaker.Line) -> Bool {
            let bytes = Array(shaped.text.utf8)
            return line.clusters.contains { cluster in
                let range = shaped.clusters[cluster].bytes
                guard bytes.indices.contains(range.lowerBound), range.upperBound <= bytes.count else { return false }
                return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.contains {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
            }
        }

        /// The glyph runs, from a point on the baseline.
        func items(at origin: Point) -> [FrameItem] {
            items(
                of: LineBreaker.Line(
                    clusters: 0..<shaped.clusters.count, width: 0, isHyphenated: false, isCut: false), at: origin)
        }

        /// The glyph runs of a line of it, from a point on the baseline.
        func items(of line: LineBreaker.Line, at origin: Point) -> [FrameItem] {
            shaped.runs(of: line, size: size, paint: { _ in paint }).map {
                .text($0.glyphs, at: Point(x: origin.x + $0.x, y: origin.y))
            }
        }
    }

    /// Sets words of the program or the card on one line; `scale` steps a head's size down.
    func letter(_ words: String, as role: TypeRole, span: Span? = nil, panel: Int? = nil, scale: Double = 1)
        -> Lettering
    {
        letter(Text.Paragraph(runs: [.init(text: words)]), as: role, span: span, panel: panel, scale: scale)
    }

    /// Sets a text of the card on one line; its paragraphs run on.
    func letter(_ text: Text, as role: TypeRole, panel: Int? = nil, scale: Double = 1) -> Lettering {
        var runs: [Text.Run] = []
        for paragraph in text.paragraphs {
            if !runs.isEmpty { runs.append(.init(text: " ")) }
            runs += paragraph.runs
        }
        return letter(Text.Paragraph(runs: runs), as: role, span: text.span, panel: panel, scale: scale)
    }

    /// Sets a number such as “1/9” from left to right, in whatever direction the card is read (SPEC §9).
    func numeral(_ words: String, as role: TypeRole, panel: Int? = nil) -> Lettering {
        letter(
            Text.Paragraph(runs: [.init(text: words)]), as: role, span: nil, panel: panel, scale: 1, isNumeral: true)
    }

    private func letter(
        _ paragraph: Text.Paragraph, as role: TypeRole, span: Span?, panel: Int?, scale: Double,
        isNumeral: Bool = false
    ) -> Lettering {
        Lettering(
            shaped: cache.shape(request(paragraph, as: role, isNumeral: isNumeral), span: span),
            size: metrics.typeSize(role) * scale, paint: paint(role, panel: panel),
            tracking: metrics.template.type[role].map(tracking) ?? 0, isMirrored: isMirrored)
    }

    /// The room after each letter; none in a script whose letters are joined.
    private func tracking(_ spec: TypeSpec) -> Double {
        language.hasJoinedLetters ? 0 : spec.tracking
    }

    /// Whether the sheet is turned round in the end, for a language that is read from right to left.
    var isMirrored: Bool { language.direction == .rightToLeft }

    func paint(_ role: TypeRole, panel: Int? = nil) -> Paint {
        Paint(metrics.template.type[role]?.colour ?? .sheetInk, panel: panel)
    }

    /// The height of a capital letter of a role, measured by its ink.
    func capHeight(_ role: TypeRole) -> Length {
        let shaped = cache.shape(request(.init(runs: [.init(text: "H")]), as: role), span: nil)
        return metrics.typeSize(role) * -shaped.ink.top
    }

    /// What is to be shaped; where words may be divided is asked for all text that is set in lines: a word that has no
    /// room on a line of its own is better divided than cut, whatever its role.
    private func request(
        _ paragraph: Text.Paragraph, as role: TypeRole, language own: String? = nil, hyphenates: Bool = false,
        isNumeral: Bool = false
    ) -> ParagraphRequest {
        let language = own.flatMap { LanguageTag($0) } ?? language
        guard let spec = metrics.template.type[role] else {
            return ParagraphRequest(runs: [], language: language.tag)
        }
        let typeface = spec.family == .display ? metrics.theme.display : metrics.theme.text
        // One family has all the digits of a numeral and its stroke: only those of Latin script have both for certain.
        let families = cache.families(
            of: typeface, isDisplay: spec.family == .display,
            script: isNumeral && paragraph.isASCII ? "Latn" : language.script)
        let runs = paragraph.runs.map { run in
            let weight =
                switch run.emphasis {
                case .none: spec.weight
                case .strong: spec.strong
                case .second: spec.second
                }
            return ParagraphRequest.Run(
                text: run.text,
                style: TextStyle(families: families, weight: typeface.weight(weight), tracking: tracking(spec)))
        }
        let direction =
            isNumeral ? .leftToRight : language.direction.direction(ofWords: paragraph.runs.lazy.map(\.text))
        return ParagraphRequest(
            runs: runs, language: language.tag, isRightToLeft: direction == .rightToLeft, hyphenates: hyphenates)
    }

    /// Places a set text with its block's top at a height in steps, and says what it means to a reader.
    func place(
        _ text: SetText, x: Length, top: Double, meaning: Meaning, panel: Int? = nil,
        leading: Length? = nil, firstBaseline: Length? = nil
    ) -> Frame {
        let line = leading ?? metrics.steps(text.leading)
        let first = firstBaseline ?? metrics.steps(metrics.template.page.firstBaseline)
        let colour = paint(text.role, panel: panel)
        var items: [FrameItem] = []
        var y = first
        for (index, paragraph) in text.paragraphs.enumerated() {
            if index > 0 { y += metrics.steps(text.paragraphGap) }
            for set in paragraph.lines {
                items += linked(
                    paragraph.shaped.runs(of: set, size: text.size, paint: { _ in colour }), y: y,
                    links: paragraph.links, line: line)
                y += line
            }
        }
        let height =
            line * Double(text.lineCount) + metrics.steps(text.paragraphGap) * Double(max(0, text.paragraphs.count - 1))
        return Frame(
            bounds: Rect(x: x, y: metrics.steps(top), width: text.measure, height: height), meaning: meaning,
            id: text.id, paragraphs: text.paragraphs.map(\.shaped.text), language: text.language, span: text.span,
            items: items)
    }

    /// The runs of a line, those that lead to an address in frames of their own.
    private func linked(
        _ runs: [ShapedParagraph.SetRun], y: Length, links: [String?], line: Length
    ) -> [FrameItem] {
        runs.map { run in
            guard links.indices.contains(run.run), let address = links[run.run] else {
                return .text(run.glyphs, at: Point(x: run.x, y: y))
            }
            let bounds = Rect(x: run.x, y: y - line * 0.75, width: run.glyphs.advance, height: line)
            return .frame(
                Frame(
                    bounds: bounds, meaning: .link(address: address),
                    items: [.text(run.glyphs, at: Point(x: .zero, y: line * 0.75))]))
        }
    }
}

extension Text.Paragraph {
    fileprivate var isASCII: Bool { runs.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } } }
}

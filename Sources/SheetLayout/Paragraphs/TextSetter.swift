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

    /// A text set in lines at a measure.
    struct SetText {
        var role: TypeRole
        var size: Length
        var measure: Length
        var paragraphs: [(shaped: ShapedParagraph, lines: [LineBreaker.Line], links: [String?])]
        var span: Span?
        /// The card's name for the text.
        var id: String?
        /// Between paragraphs, in steps.
        var paragraphGap: Double

        var lineCount: Int { paragraphs.reduce(0) { $0 + $1.lines.count } }
        /// In steps: two a line.
        var height: Double { 2 * Double(lineCount) + paragraphGap * Double(max(0, paragraphs.count - 1)) }
        /// Whether a word had no room on a line of its own.
        var isCut: Bool { paragraphs.contains { $0.lines.contains(where: \.isCut) } }
        var widest: Length { size * (paragraphs.flatMap(\.lines).map(\.width).max() ?? 0) }
    }

    /// Sets a text of the card at a measure.
    func set(_ text: Text, as role: TypeRole, measure room: Length) -> SetText {
        let longest = metrics.template.type[role]?.longest.map { metrics.typeSize(role) * $0 }
        let measure = longest.map { min(room, $0) } ?? room
        var paragraphs: [(ShapedParagraph, [LineBreaker.Line], [String?])] = []
        for paragraph in text.paragraphs {
            let shaped = cache.shape(request(paragraph, as: role, hyphenates: true), span: text.span)
            let strong = paragraph.runs.indices.filter { paragraph.runs[$0].emphasis == .strong }
            let lines = lines(of: shaped, as: role, measure: measure, keepingTogether: Set(strong))
            paragraphs.append((shaped, lines, paragraph.runs.map(\.link)))
        }
        return SetText(
            role: role, size: metrics.typeSize(role), measure: measure, paragraphs: paragraphs, span: text.span,
            id: text.id.rawValue, paragraphGap: metrics.template.blocks.intro.paragraphGap)
    }

    private func lines(
        of shaped: ShapedParagraph, as role: TypeRole, measure: Length, keepingTogether together: Set<Int>
    ) -> [LineBreaker.Line] {
        let size = metrics.typeSize(role)
        guard size > .zero, let spec = metrics.template.type[role] else { return [] }
        let breaker = LineBreaker(shaped, keepingTogether: together)
        let em = measure / size
        switch spec.rag {
        case .balanced(let slack): return breaker.balanced(measure: em, slack: slack)
        case .paragraph(let least):
            return breaker.paragraph(
                measure: em, leastLastLine: least,
                hyphenation: spec.hyphenates.map { LineBreaker.Hyphenation(leastLetters: $0) })
        }
    }

    /// Words on one line, at their natural width.
    struct Lettering {
        var shaped: ShapedParagraph
        var size: Length
        var paint: Paint
        /// Extra room after each letter, in type sizes; after the last one there is none.
        var tracking: Double

        var width: Length { size * (LineBreaker(shaped).width - tracking) }
        var inkLeft: Length { size * shaped.ink.left }
        var inkRight: Length { size * shaped.ink.right }

        /// The glyph runs, from a point on the baseline.
        func items(at origin: Point) -> [FrameItem] {
            let line = LineBreaker.Line(
                clusters: 0..<shaped.clusters.count, width: 0, isHyphenated: false, isCut: false)
            return shaped.runs(of: line, size: size, paint: { _ in paint }).map {
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

    private func letter(
        _ paragraph: Text.Paragraph, as role: TypeRole, span: Span?, panel: Int?, scale: Double
    ) -> Lettering {
        Lettering(
            shaped: cache.shape(request(paragraph, as: role), span: span), size: metrics.typeSize(role) * scale,
            paint: paint(role, panel: panel), tracking: metrics.template.type[role]?.tracking ?? 0)
    }

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
    private func request(_ paragraph: Text.Paragraph, as role: TypeRole, hyphenates: Bool = false) -> ParagraphRequest {
        guard let spec = metrics.template.type[role] else {
            return ParagraphRequest(runs: [], language: language.tag)
        }
        let typeface = spec.family == .display ? metrics.theme.display : metrics.theme.text
        let families = typeface.families(script: language.script)
        let runs = paragraph.runs.map { run in
            let weight =
                switch run.emphasis {
                case .none: spec.weight
                case .strong: spec.strong
                case .second: spec.second
                }
            return ParagraphRequest.Run(
                text: run.text,
                style: TextStyle(families: families, weight: typeface.weight(weight), tracking: spec.tracking))
        }
        return ParagraphRequest(
            runs: runs, language: language.tag, isRightToLeft: language.direction == .rightToLeft,
            hyphenates: hyphenates)
    }

    /// Places a set text with its block's top at a height in steps, and says what it means to a reader.
    func place(
        _ text: SetText, x: Length, top: Double, meaning: Meaning, panel: Int? = nil,
        leading: Length? = nil, firstBaseline: Length? = nil
    ) -> Frame {
        let line = leading ?? metrics.steps(2)
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
            id: text.id, paragraphs: text.paragraphs.map(\.shaped.text), span: text.span, items: items)
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

import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Says why a card does not fit at the smallest type there may be: panel by panel, in millimetres, with the texts that
/// are longest, and how much less would do.
struct RefusalReport {
    let card: Card
    let trial: any PlacedCourse
    /// The smallest larger sheet on which the card does fit.
    let larger: SheetSize?

    private var metrics: Metrics { trial.metrics }

    var diagnostics: DiagnosticList {
        var list = DiagnosticList()
        for place in trial.panels {
            let panel = card.panels[place.index]
            for span in place.bodies.flatMap(\.cutTexts) { list.add(wordTooLong(span, in: place.index)) }
            let lack = place.lack
            guard !lack.fits(in: .zero) else { continue }
            // Up to a tenth of a millimetre: what is said must be enough.
            let tenths = (lack.millimetres * 10 - 1e-6).rounded(.up) / 10
            list.add(
                Diagnostic(
                    "layout.panel-too-full",
                    "panel \(place.index + 1), “\(panel.title.plain)”, does not fit \(metrics.sheet.rawValue) in “\(card.language)”: it lacks \(tenths) mm at the smallest type (\(metrics.typeSize(.intro).points.rounded(to: 1)) pt)",
                    at: panel.span, hints: hints(panel, bodies: place.bodies, lack: .mm(tenths))))
        }
        return list
    }

    private func wordTooLong(_ span: Span, in index: Int) -> Diagnostic {
        let text = (card.panels[index].texts + [card.panels[index].title]).first { $0.span == span }
        let words = text?.plain.split { $0 == " " || $0 == "\n" || $0 == "-" } ?? []
        let longest = words.max { $0.count < $1.count }.map { $0.filter { $0 != "\u{AD}" } }
        let name = longest.map { " (“\($0.prefix(40))\($0.count > 40 ? "…" : "")”)" } ?? ""
        return Diagnostic(
            "layout.word-too-long",
            "a word in panel \(index + 1)\(name) is wider than its place on \(metrics.sheet.rawValue)", at: span,
            hints: [.init("split it, or type a soft hyphen (U+00AD) where it may be broken")])
    }

    private func hints(_ panel: Panel, bodies: [PanelBody], lack: Length) -> [Diagnostic.Hint] {
        var hints = LongTexts(in: panel).worst.prefix(2).map { Diagnostic.Hint($0.words, at: $0.text.span) }
        var mends = [fewerWords(panel, bodies: bodies, lack: lack)] + [fewerRows(panel, lack: lack)]
        mends.append(fewerLines(panel, lack: lack))
        if panel.blocks.count > 2 { mends.append("move a block to another panel") }
        mends.append(larger.map { "render it on \($0.rawValue)" })
        let all = mends.compactMap { $0 }
        hints.append(.init(all.isEmpty ? "take something out of it" : all.joined(separator: ", or ")))
        return hints
    }

    /// Texts shorter than this are not worth shortening.
    private static let longText = 40

    /// About how many words are too many: as many as stand on the lines that have no room.
    private func fewerWords(_ panel: Panel, bodies: [PanelBody], lack: Length) -> String? {
        // Columns stand side by side: the highest is the one to shorten.
        guard let stack = bodies.flatMap(\.stacks).max(by: { $0.least < $1.least }) else { return nil }
        let blocks = Set(stack.blocks.map(\.span))
        let texts = panel.blocks.filter { blocks.contains($0.span) }.flatMap(\.texts)
        let words = texts.reduce(0) { $0 + $1.plain.split { $0 == " " || $0 == "\n" }.count }
        let lines = stack.blocks.reduce(0) { $0 + $1.lineCount }
        let tooMany = Int((lack / metrics.steps(2)).rounded(.up))
        // A text that is all but taken away is not shortened.
        guard texts.contains(where: { $0.plain.count >= RefusalReport.longText }), lines > tooMany * 4 / 3 else {
            return nil
        }
        // The last line of a text is half full on average; and what is said must be enough.
        let perLine = Double(words) / max(1, Double(lines) - Double(texts.count) / 2)
        let exact = Int((perLine * Double(tooMany)).rounded(.up)) + 1
        let fewer = exact < 10 ? exact : (exact + 4) / 5 * 5
        return "shorten its texts by about \(fewer) words"
    }

    private func fewerRows(_ panel: Panel, lack: Length) -> String? {
        let tables = panel.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        guard let table = tables.max(by: { $0.rows < $1.rows }), table.rows > 1 else { return nil }
        let floor = metrics.length(metrics.template.floors.writingLine)
        let row = max(metrics.steps(metrics.template.blocks.table.row), floor)
        let fewer = Int((lack / row).rounded(.up))
        guard fewer < table.rows else { return "give the table fewer rows" }
        return "give the table \(fewer) row\(fewer == 1 ? "" : "s") fewer"
    }

    private func fewerLines(_ panel: Panel, lack: Length) -> String? {
        let floor = metrics.template.floors.answerLines
        let asked = panel.answerBoxes.compactMap(\.lines).filter { $0 > floor }
        return asked.isEmpty ? nil : "ask for fewer lines"
    }
}

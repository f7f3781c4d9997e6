import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Says why a card does not fit at the smallest type there may be: panel by panel, in millimetres, with the texts that
/// are longest.
struct RefusalReport {
    let card: Card
    let trial: Fitting.Trial
    /// The smallest larger sheet on which the card does fit.
    let larger: SheetSize?

    var diagnostics: DiagnosticList {
        var list = DiagnosticList()
        for (index, station) in trial.stations.enumerated() {
            let panel = card.panels[station.panel]
            for span in trial.bodies[index].cutTexts {
                list.add(
                    Diagnostic(
                        "layout.word-too-long",
                        "a word in panel \(station.panel + 1) is wider than its place on \(trial.metrics.sheet.rawValue)",
                        at: span, hints: [.init("split it, or type a soft hyphen (U+00AD) where it may be broken")]))
            }
            let lack = trial.lacks[index]
            guard !lack.fits(in: .zero) else { continue }
            list.add(
                Diagnostic(
                    "layout.panel-too-full",
                    "panel \(station.panel + 1), “\(panel.title.plain)”, does not fit \(trial.metrics.sheet.rawValue) in “\(card.language)”: it lacks \(lack.millimetres.rounded(to: 1)) mm at the smallest type (\(trial.metrics.typeSize(.intro).points.rounded(to: 1)) pt)",
                    at: panel.span, hints: hints(panel)))
        }
        return list
    }

    private func hints(_ panel: Panel) -> [Diagnostic.Hint] {
        let longest = panel.texts.filter { $0.plain.count >= RefusalReport.longText }
            .sorted { $0.plain.count > $1.plain.count }.prefix(2)
        var hints = longest.map { text in
            Diagnostic.Hint("one of its longest texts: \(text.plain.count) characters", at: text.span)
        }
        var mends: [String] = []
        if !longest.isEmpty { mends.append("shorten a text") }
        if panel.blocks.contains(where: { $0.kind == .table }) { mends.append("give the table fewer rows") }
        if panel.answerBoxes.contains(where: { $0.lines != nil }) { mends.append("ask for fewer lines") }
        if panel.blocks.count > 2 { mends.append("move a block to another panel") }
        if let larger { mends.append("render it on \(larger.rawValue)") }
        if mends.isEmpty { mends.append("take something out of it") }
        hints.append(.init(mends.joined(separator: ", or ")))
        return hints
    }

    /// Texts shorter than this are not worth shortening.
    private static let longText = 40
}

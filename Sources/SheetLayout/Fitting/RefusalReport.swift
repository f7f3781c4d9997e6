import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Says why a card does not fit at the smallest type there may be: panel by panel, in millimetres, with the texts that
/// are longest.
struct RefusalReport {
    let card: Card
    let trial: Fitting.Trial

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
        var hints = panel.texts.sorted { $0.plain.count > $1.plain.count }.prefix(2).map { text in
            Diagnostic.Hint("one of its longest texts: \(text.plain.count) characters", at: text.span)
        }
        let larger = SheetSize.allCases.filter {
            $0.trim.width > trial.metrics.size.width && trial.metrics.template.sheets[$0] != nil
        }.last
        let rows = panel.blocks.contains { if case .table = $0 { true } else { false } }
        var mends = ["shorten a text"]
        if rows { mends.append("give the table fewer rows") }
        if let larger { mends.append("render it on \(larger.rawValue)") }
        hints.append(.init(mends.joined(separator: ", or ")))
        return hints
    }
}

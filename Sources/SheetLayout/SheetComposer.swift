public import CardModel
public import Diagnostics
public import Geometry
public import SheetModel

/// Places a card on a sheet: the layout engine's front door.
public struct SheetComposer {
    private let template: Template
    private let theme: Theme
    private let labels: Labels
    private let measurer: any TextMeasuring

    /// - Parameter measurer: shapes texts with the fonts that the theme names; asked once for each text.
    public init(template: Template, theme: Theme, labels: Labels, measurer: any TextMeasuring) {
        self.template = template
        self.theme = theme
        self.labels = labels
        self.measurer = measurer
    }

    /// A placed sheet, how it came to fit, and what is unwise about it.
    public struct Composition: Sendable {
        public var sheet: Sheet
        public var fit: FitReport
        public var warnings: DiagnosticList

        public init(sheet: Sheet, fit: FitReport, warnings: DiagnosticList) {
            self.sheet = sheet
            self.fit = fit
            self.warnings = warnings
        }
    }

    /// Places the card.
    ///
    /// - Parameter allowsPreview: whether a sheet that is too small to print may be made, marked as a preview.
    /// - Throws: what does not fit, with panel, millimetres and texts; letters that no typeface has; a sheet that the
    ///   template does not serve.
    public func compose(_ card: Card, on size: SheetSize, allowsPreview: Bool = false) throws(DiagnosticList)
        -> Composition
    {
        guard let metrics = Metrics(template: template, theme: theme, sheet: size) else {
            throw DiagnosticList([unservedSheet(size)])
        }
        if metrics.isPreview, !allowsPreview { throw DiagnosticList([previewOnly(size)]) }
        guard let language = LanguageTag(card.language) else {
            throw DiagnosticList([
                Diagnostic(
                    "card.language", "“\(card.language)” is not a language tag", at: card.span,
                    hints: [.init("write one such as `nl` or `en-GB`")])
            ])
        }
        let cache = MeasureCache(measurer)
        let planner = LanePlanner(
            plan: template.lanes, columns: template.page.columns, headColumns: template.panelHead.hingeColumns)
        guard
            let lanes = planner.lanes(panelCount: card.panels.count, breakAt: card.panels.firstIndex(where: \.hasBreak))
        else { throw DiagnosticList([unservedCount(card)]) }
        let fitting = Fitting(
            card: card, labels: labels, language: language, base: metrics, lanes: lanes,
            planner: planner, cache: cache)
        try refuseLowRows(fitting, card: card, size: size)
        let trial = fitting.search()
        if !trial.fits {
            var faults = cache.problems
            faults.add(RefusalReport(card: card, trial: trial).diagnostics)
            throw faults
        }
        let assembly = SheetAssembly(
            card: card, labels: labels, language: language, trial: trial, cache: cache)
        let (sheet, faults) = assembly.sheet()
        var all = cache.problems
        all.add(faults)
        try all.throwIfErrors()
        let fills = trial.stations.indices.map { index in
            FitReport.PanelFill(
                number: trial.stations[index].panel + 1,
                fullness: trial.metrics.steps(trial.bodies[index].least)
                    / trial.geometry.legs[trial.stations[index].lane].body)
        }
        return Composition(
            sheet: sheet,
            fit: FitReport(step: trial.metrics.fitStep, scale: trial.metrics.fitScale, panels: fills), warnings: all)
    }

    private func unservedSheet(_ size: SheetSize) -> Diagnostic {
        let served = SheetSize.allCases.filter { template.sheets[$0] != nil }.map(\.rawValue)
        return Diagnostic(
            "layout.sheet-not-served", "the template “\(template.name)” does not serve \(size.rawValue)",
            hints: [.init("it serves \(served.joined(separator: ", "))")])
    }

    private func previewOnly(_ size: SheetSize) -> Diagnostic {
        Diagnostic(
            "layout.preview-only", "on \(size.rawValue) the type of this template is too small to print",
            hints: [.init("render it on A3 or larger, or add --preview for a picture to look at")])
    }

    private func unservedCount(_ card: Card) -> Diagnostic {
        let counts = template.lanes.counts.keys.sorted()
        let range = counts.first.flatMap { low in counts.last.map { "\(low) to \($0)" } } ?? "no"
        return Diagnostic(
            "layout.panel-count",
            "the card has \(card.panels.count) panels; the template “\(template.name)” serves \(range)",
            at: card.panels.last?.span, hints: [.init("join or split panels")])
    }

    /// Many rows of panels need a large sheet: one that the template names, on which a row has the template's least height.
    private func refuseLowRows(_ fitting: Fitting, card: Card, size: SheetSize) throws(DiagnosticList) {
        let rows = fitting.lanes.count { if case .row = $0 { true } else { false } }
        func serves(_ candidate: SheetSize) -> Bool {
            guard let metrics = Metrics(template: template, theme: theme, sheet: candidate) else { return false }
            if let least = template.lanes.leastSheet[rows], candidate.trim.width < least.trim.width { return false }
            let hinges = fitting.lanes.filter { $0 == .hinge }.map { _ in
                metrics.unfittedStep * template.lanes.hingeSteps
            }
            let body = LaneGeometry(lanes: fitting.lanes, metrics: metrics, hingeBody: hinges).rowBody
            return body / metrics.unfittedStep >= template.lanes.leastRowSteps
        }
        guard !serves(size) else { return }
        let larger = SheetSize.allCases.last(where: serves)
        throw DiagnosticList([
            Diagnostic(
                "layout.sheet-too-small",
                "\(card.panels.count) panels take \(rows) rows, and \(size.rawValue) is too small for these",
                at: card.panels.last?.span,
                hints: [.init(larger.map { "render it on \($0.rawValue), or join panels" } ?? "join panels")])
        ])
    }
}

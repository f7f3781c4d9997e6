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
    private let pictures: SheetPictures

    /// - Parameters:
    ///   - measurer: shapes texts with the fonts that the theme names; asked once for each text.
    ///   - pictures: the logos of the card and the theme.
    public init(
        template: Template, theme: Theme, labels: Labels, measurer: any TextMeasuring,
        pictures: SheetPictures = SheetPictures()
    ) {
        self.pictures = pictures
        self.template = template
        self.theme = theme
        self.labels = labels
        self.measurer = measurer
    }

    /// A placed sheet, how it came to fit, and what is unwise about it.
    public struct Composition: Sendable {
        public var sheet: Sheet
        public var fit: FitReport
        /// Half a line of the baseline grid, as the card was fitted.
        public var lineStep: Length
        public var warnings: DiagnosticList

        public init(sheet: Sheet, fit: FitReport, lineStep: Length, warnings: DiagnosticList) {
            self.sheet = sheet
            self.fit = fit
            self.lineStep = lineStep
            self.warnings = warnings
        }
    }

    /// Places the card.
    ///
    /// - Parameters:
    ///   - allowsPreview: whether a sheet that is too small to print may be made, marked as a preview.
    ///   - isDraft: whether it is marked as a draft: not all of its texts are translated.
    ///   - specimen: what is drawn below the card, if anything.
    ///   - isProof: whether the layout is drawn over the sheet: frames, grid, floors, reading order and fullness.
    /// - Throws: what does not fit, with panel, millimetres and texts; letters that no typeface has; a sheet that the
    ///   template does not serve.
    public func compose(
        _ card: Card, on size: SheetSize, allowsPreview: Bool = false, isDraft: Bool = false, isProof: Bool = false,
        specimen: Specimen? = nil
    ) throws(DiagnosticList) -> Composition {
        guard let language = LanguageTag(card.language) else {
            throw DiagnosticList([
                Diagnostic(
                    "card.language", "“\(card.language)” is not a language tag", at: card.span,
                    hints: [.init("write one such as `nl` or `en-GB`")])
            ])
        }
        guard let metrics = Metrics(template: template, theme: theme, sheet: size, script: language.script) else {
            throw DiagnosticList([unservedSheet(size)])
        }
        if metrics.isPreview, !allowsPreview { throw DiagnosticList([previewOnly(size)]) }
        let card = LanguageTypography(language: language, labels: labels).applied(to: card)
        let cache = MeasureCache(measurer)
        let course = try place(card, on: metrics, language: language, cache: cache)
        let assembly = SheetAssembly(
            card: card, labels: labels, language: language, course: course, cache: cache, pictures: pictures,
            isDraft: isDraft)
        let (sheet, faults) = assembly.sheet()
        var all = cache.problems
        all.add(faults)
        let placed = course.placed
        let panels = placed.panels
        all.add(warnings(placed.metrics, panels: panels, card: card))
        try all.throwIfErrors()
        let fills = panels.map { FitReport.PanelFill(number: $0.index + 1, fullness: $0.fullness) }
        let fullest = panels.fullest
        let fit = FitReport(
            step: placed.metrics.fitStep, scale: placed.metrics.fitScale, panels: fills,
            fullest: FitReport.PanelFill(number: (fullest?.index ?? 0) + 1, fullness: fullest?.fullness ?? 0))
        let proof = Proof(metrics: placed.metrics, legs: placed.legs, fit: fit, language: language, cache: cache)
        var drawn = isProof ? proof.over(sheet) : sheet
        if let specimen {
            drawn = specimen.under(drawn, metrics: metrics, cache: cache, language: language)
            try cache.problems.throwIfErrors()
        }
        if language.direction == .rightToLeft { drawn = Mirroring().mirrored(drawn) }
        return Composition(
            sheet: drawn, fit: fit, lineStep: placed.metrics.step, warnings: all)
    }

    /// Finds a place for each panel, at the largest type with which all have one.
    private func place(
        _ card: Card, on metrics: Metrics, language: LanguageTag, cache: MeasureCache
    ) throws(DiagnosticList) -> any CourseAssembly {
        switch template.course {
        case .waysBack(let plan):
            let planner = LanePlanner(plan: plan.lanes, columns: template.page.columns)
            guard
                let lanes = planner.lanes(
                    panelCount: card.panels.count, breakAt: card.panels.firstIndex(where: \.hasBreak))
            else { throw DiagnosticList([unservedCount(card)]) }
            try refuseLowRows(lanes, plan: plan.lanes, card: card, size: metrics.sheet)
            func fitting(_ metrics: Metrics) -> Fitting {
                Fitting(
                    card: card, labels: labels, language: language, course: plan, base: metrics, lanes: lanes,
                    planner: planner, cache: cache)
            }
            let trial = fitting(metrics).search()
            if !trial.fits {
                throw refusal(of: card, trial: trial, cache: cache) {
                    serves(lanes, plan: plan.lanes, $0.sheet) && fitting($0).canFit
                }
            }
            return WaysBackAssembly(card: card, labels: labels, language: language, trial: trial, cache: cache)
        case .turnColumn(let plan):
            guard plan.lanes.counts.contains(card.panels.count) else { throw DiagnosticList([unservedCount(card)]) }
            func fitting(_ metrics: Metrics) -> TurnColumnFitting {
                TurnColumnFitting(
                    card: card, labels: labels, language: language, course: plan, base: metrics, cache: cache)
            }
            let trial = fitting(metrics).search()
            if !trial.fits { throw refusal(of: card, trial: trial, cache: cache) { fitting($0).canFit } }
            return TurnColumnAssembly(card: card, labels: labels, language: language, trial: trial, cache: cache)
        }
    }

    /// Why a card does not fit, with the smallest larger sheet on which it does.
    private func refusal(
        of card: Card, trial: any PlacedCourse, cache: MeasureCache, canFit: (Metrics) -> Bool
    ) -> DiagnosticList {
        let larger = SheetSize.allCases.last { candidate in
            guard candidate.trim.width > trial.metrics.size.width,
                let metrics = Metrics(template: template, theme: theme, sheet: candidate, script: trial.metrics.script)
            else { return false }
            return canFit(metrics)
        }
        var faults = cache.problems
        faults.add(RefusalReport(card: card, trial: trial, larger: larger).diagnostics)
        return faults
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
        let range = template.course.panelCounts.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "no"
        return Diagnostic(
            "layout.panel-count",
            "the card has \(card.panels.count) panels; the template “\(template.name)” serves \(range)",
            at: card.panels.last?.span, hints: [.init("join or split panels")])
    }

    /// Many rows of panels need a large sheet: one that the template names, on which a row has the template's least height.
    private func serves(_ lanes: [Lane], plan: LanesPlan, _ size: SheetSize) -> Bool {
        guard let metrics = Metrics(template: template, theme: theme, sheet: size) else { return false }
        let rows = lanes.count { if case .row = $0 { true } else { false } }
        if let least = plan.leastSheet[rows], size.trim.width < least.trim.width { return false }
        let hinges = lanes.filter { $0 == .hinge }.map { _ in metrics.unfittedStep * plan.hingeSteps }
        let body = LaneGeometry(lanes: lanes, plan: plan, metrics: metrics, hingeBody: hinges).rowBody
        return body / metrics.unfittedStep >= plan.leastRowSteps
    }

    private func refuseLowRows(
        _ lanes: [Lane], plan: LanesPlan, card: Card, size: SheetSize
    ) throws(DiagnosticList) {
        guard !serves(lanes, plan: plan, size) else { return }
        let rows = lanes.count { if case .row = $0 { true } else { false } }
        let larger = SheetSize.allCases.last { serves(lanes, plan: plan, $0) }
        throw DiagnosticList([
            Diagnostic(
                "layout.sheet-too-small",
                "\(card.panels.count) panels take \(rows) rows, and \(size.rawValue) is too small for these",
                at: card.panels.last?.span,
                hints: [.init(larger.map { "render it on \($0.rawValue), or join panels" } ?? "join panels")])
        ])
    }

    /// What is unwise about how a card came to fit.
    private func warnings(_ metrics: Metrics, panels: [FittedPanel], card: Card) -> DiagnosticList {
        guard metrics.fitScale < SheetComposer.smallType else { return DiagnosticList() }
        let percent = Int((metrics.fitScale * 100).rounded())
        let fullest = panels.fullest.map { card.panels[$0.index] }
        return DiagnosticList([
            Diagnostic(
                "layout.small-type", .warning,
                "the card is so full that its type is at \(percent) % of its size on \(metrics.sheet.rawValue)",
                at: fullest?.span, hints: [.init("this panel is the fullest: shorten it, or take a larger sheet")])
        ])
    }

    /// Under this share of its size, type looks small on its sheet beside heads that keep theirs.
    private static let smallType = 0.8
}

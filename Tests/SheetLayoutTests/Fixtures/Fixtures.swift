import CardLoading
import CardModel
import DesignTokens
import Diagnostics
import Geometry
import Goldens
import SheetModel
import SheetTesting

@testable import SheetLayout

/// What the tests of the layout share: the program's own template, a plain theme, labels, and ways to lay out.
enum Fixtures {
    static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

    /// Template and theme as the program reads them: the figures of the design are tested with the template's data.
    static let template: Template = read("Templates/sheets/ribbon/template.yaml") {
        bytes, file throws(DiagnosticList) in
        try TemplateLoader().load(bytes, file: file, name: "ribbon")
    }
    /// The template whose route turns round in a column of its own, and whose blocks have their other forms.
    static let turnColumn: Template = read("Templates/sheets/board/template.yaml") {
        bytes, file throws(DiagnosticList) in
        try TemplateLoader().load(bytes, file: file, name: "board") { name throws(DiagnosticList) in
            let base = "Templates/sheets/\(name)/template.yaml"
            return Files.bytes(at: "\(root)/\(base)").map { ($0, base) }
        }
    }
    static let theme: Theme = read("Templates/themes/koers/theme.tokens.json") { bytes, file throws(DiagnosticList) in
        try ThemeLoader().load(bytes, file: file, name: "koers")
    }
    /// With the route and every panel outlined.
    static let outlined: Theme = read("Templates/themes/ink-saving/theme.tokens.json") {
        bytes, file throws(DiagnosticList) in
        try ThemeLoader().load(bytes, file: file, name: "ink-saving") { name throws(DiagnosticList) in
            let path = "Templates/themes/\(name)/theme.tokens.json"
            return Files.bytes(at: "\(root)/\(path)").map { ($0, path) }
        }
    }
    static let labels = Labels(
        language: "nl",
        forms: [
            .readAloud: ["Lees voor"], .lookBack: ["Blik terug"], .lookAhead: ["Blik vooruit"], .name: ["naam"],
            .minutesUnit: ["min"], .playingTimeHours: ["Speelduur %d uur"],
            .playingTimeMinutes: ["Speelduur %d minuten"],
            .playingTimeBoth: ["Speelduur %d uur en %d minuten"], .madeWith: ["Gemaakt met"], .moreAt: ["Meer op"],
            .issuedBy: ["Uitgave van"], .contact: ["Contact: %s"], .version: ["versie %s"], .preview: ["Voorbeeld"],
            .breakTime: ["Pauze"], .clock: ["%d minuten"], .qrCode: ["QR-code van %s"],
        ], plural: PluralRule(count: 1) { _ in 0 })

    private static func read<Value>(
        _ path: String, _ load: ([UInt8], String) throws(DiagnosticList) -> Value
    ) -> Value {
        do {
            return try load(Files.bytes(at: "\(root)/\(path)") ?? [], path)
        } catch {
            // A broken template is another suite's finding; here nothing can go on without it.
            fatalError("\(path): \(error.diagnostics.map(\.message))")
        }
    }

    static func metrics(
        _ sheet: SheetSize, step: Int = 0, template: Template = template, theme: Theme = theme
    ) -> Metrics {
        guard let metrics = Metrics(template: template, theme: theme, sheet: sheet, fitStep: step) else {
            fatalError("\(sheet) is not served")
        }
        return metrics
    }

    static let language: LanguageTag = {
        guard let tag = LanguageTag("nl") else { fatalError("nl") }
        return tag
    }()

    static func text(
        _ sheet: SheetSize = .a1, step: Int = 0, template: Template = template,
        measurer: ExactMeasurer = ExactMeasurer(.varied)
    ) -> TextSetter {
        TextSetter(
            metrics: metrics(sheet, step: step, template: template), language: language, cache: MeasureCache(measurer))
    }

    /// Blocks of a panel, measured on A1 in letters of half an em.
    static func setter(
        _ sheet: SheetSize = .a1, step: Int = 0, isInline: Bool = false, template: Template = template,
        measurer: ExactMeasurer = ExactMeasurer()
    ) -> BlockSetter {
        BlockSetter(
            text: text(sheet, step: step, template: template, measurer: measurer), labels: labels, panel: 0,
            isInline: isInline)
    }

    static func composer(_ measurer: ExactMeasurer = ExactMeasurer(.varied), theme: Theme = theme) -> SheetComposer {
        SheetComposer(template: template, theme: theme, labels: labels, measurer: measurer)
    }

    /// The card on a sheet, or what is wrong with it.
    static func compose(
        _ card: Card, on sheet: SheetSize, preview: Bool = false, theme: Theme = theme,
        measurer: ExactMeasurer = ExactMeasurer(.varied)
    ) throws(DiagnosticList) -> SheetComposer.Composition {
        try composer(measurer, theme: theme).compose(card, on: sheet, allowsPreview: preview)
    }

    /// The rules of geometry for a sheet that was fitted by a scale.
    static func rules(_ sheet: SheetSize, scale: Double = 1) -> GeometryRules {
        let metrics = metrics(sheet)
        var rules = GeometryRules(
            step: metrics.unfittedStep * scale, writingLine: metrics.length(template.floors.writingLine),
            gap: metrics.gap)
        if metrics.isPreview { rules.edge = nil }
        return rules
    }

    /// The rules for the columns of a sheet.
    static func columnRules(_ sheet: SheetSize) -> ColumnRules {
        let metrics = metrics(sheet)
        return ColumnRules(
            pitch: metrics.columnStart(1) - metrics.columnStart(0), start: metrics.columnStart(0),
            leastSpan: template.waysBack.lanes.leastSpan)
    }

    /// All that is wrong with a composition's geometry.
    static func violations(
        in composition: SheetComposer.Composition, on sheet: SheetSize
    ) -> [String] {
        rules(sheet, scale: composition.fit.scale).violations(in: composition.sheet).map(\.description)
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

/// A template's measures on one sheet at one step of fitting, in lengths on paper.
struct Metrics {
    let template: Template
    let theme: Theme
    let sheet: SheetSize
    /// The script that the card is written in (ISO 15924).
    let script: String
    private let scriptPlan: ScriptPlan
    /// How many steps down the type of panels is.
    let fitStep: Int
    private let plan: SheetPlan
    private let scale: Double
    private let typeScale: Double
    /// What type of panels, and the line step with it, is multiplied by.
    let fitScale: Double

    /// Nil where the template does not serve the sheet.
    init?(template: Template, theme: Theme, sheet: SheetSize, script: String = "Latn", fitStep: Int = 0) {
        guard let plan = template.sheets[sheet], template.drawn.indices.contains(plan.drawn) else { return nil }
        self.template = template
        self.theme = theme
        self.sheet = sheet
        self.script = script
        scriptPlan = template.scripts[script] ?? ScriptPlan()
        self.fitStep = fitStep
        self.plan = plan
        scale = sheet.trim.width / template.drawn[plan.drawn].trim.width
        typeScale = plan.typeScale ?? scale
        var fit = 1.0
        for _ in 0..<fitStep { fit *= template.floors.step }
        fitScale = fit
    }

    /// The same sheet at another step of fitting.
    func at(fitStep: Int) -> Metrics {
        Metrics(template: template, theme: theme, sheet: sheet, script: script, fitStep: fitStep) ?? self
    }

    var size: Size { sheet.trim }
    var isPreview: Bool { plan.isPreview }

    /// Half a line of the grid before fitting.
    var unfittedStep: Length { template.page.step.value(plan.drawn).absolute * typeScale }
    /// Half a line of the grid.
    var step: Length { unfittedStep * (fitScale * scriptPlan.leading) }
    var routeWidth: Length { template.course.routeWidth.value(plan.drawn).absolute * scale }

    /// A length of the template, but for type sizes.
    func length(_ measure: Measure) -> Length {
        var value = measure.value(plan.drawn)
        value.absolute = value.absolute * scale
        return value.resolved(
            by: .init(em: .zero, step: unfittedStep, routeWidth: routeWidth, sheetWidth: size.width))
    }

    /// A length that follows the size of type rather than the paper, such as the leading of the foot.
    func typeLength(_ measure: Measure) -> Length { measure.value(plan.drawn).absolute * typeScale }

    /// So many steps of the fitted grid.
    func steps(_ count: Double) -> Length { step * count }

    /// The size of a role's type.
    func typeSize(_ role: TypeRole) -> Length {
        guard let spec = template.type[role] else { return .zero }
        return typeLength(spec.size) * (spec.isFitted ? fitScale : 1) * (spec.family == .text ? scriptPlan.size : 1)
    }

    /// The smallest type that can be read: the template's on any paper, but for a preview.
    var smallestType: Length {
        let floor = template.floors.intro
        return isPreview ? typeLength(floor) : floor.value(0).absolute
    }

    /// The last step at which an intro has its smallest legible size; on a preview, that of the sheet it is taken from.
    var lastStep: Int {
        let least = smallestType
        var size = typeSize(.intro)
        var step = 0
        while (size * template.floors.step) >= least - Length.tolerance, step < 100 {
            size = size * template.floors.step
            step += 1
        }
        return step
    }

    private func ofDrawn(_ values: [Double]) -> Double {
        (values.indices.contains(plan.drawn) ? values[plan.drawn] : values.first ?? 1) * scale
    }

    /// A line of the theme, on this sheet.
    func line(_ width: Length) -> Length { width * ofDrawn(template.page.lineScale) }
    /// A line of the theme in one of its colours; nil where the theme gives it no width or no colour.
    func edge(_ width: Length, _ paint: Paint) -> Stroke? {
        let width = line(width)
        return width > .zero && theme.hasColour(paint.token) ? Stroke(paint: paint, width: width) : nil
    }
    /// The line round the route; nothing where the theme does not outline it.
    var routeLine: Length { theme.hasColour(.routeLine) ? line(theme.lines.route) : .zero }
    /// A radius of the theme, on this sheet.
    func radius(_ radius: Length) -> Length { radius * ofDrawn(template.page.radiusScale) }

    // MARK: Columns

    var side: Length { length(template.page.side) }
    var gap: Length { length(template.page.gap) }
    var pad: Length { length(template.page.pad) }
    var contentEnd: Length { size.width - side }

    private var columnWidth: Length {
        let columns = Double(template.page.columns)
        return (contentEnd - side - gap * (columns - 1)) / columns
    }

    /// The left edge of a column, from 0.
    func columnStart(_ column: Int) -> Length { side + (columnWidth + gap) * Double(column) }

    /// The width of so many columns with the gaps between them.
    func columnSpan(_ columns: Int) -> Length { columnWidth * Double(columns) + gap * Double(columns - 1) }
}

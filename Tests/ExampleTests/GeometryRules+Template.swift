import CardModel
import Geometry
import SheetTesting
import Testing

@testable import SheetLayout

extension GeometryRules {
    /// The rules for a sheet as a template has it, at the step of type that the card came to fit at.
    init(
        _ composition: SheetComposer.Composition, of template: Template, in theme: Theme, on size: SheetSize,
        script: String = "Latn"
    ) throws {
        let metrics = try #require(
            Metrics(
                template: template, theme: theme, sheet: size, script: script, fitStep: composition.fit.step))
        self.init(step: metrics.step, writingLine: metrics.length(template.floors.writingLine), gap: metrics.gap)
        tableHeadLeading = template.type[.tableHead]?.leading ?? 2
        padSteps = template.page.padSteps
    }
}

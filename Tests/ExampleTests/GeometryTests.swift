import CardModel
import Geometry
import SheetTesting
import Testing

@testable import Production
@testable import SheetLayout

/// Whole cards in the real typefaces: nothing overlaps, is cut off, leaves its panel, or goes under its floor.
@Suite struct GeometryTests {
    @Test(arguments: Example.all)
    func everythingIsInItsPlace(_ example: Example) throws {
        let composition = try MadeCard.of(example).composition
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        let template = try workshop.template("ribbon", data: data)
        let theme = try workshop.theme(example.theme, data: data)
        let rules = try GeometryRules(composition, of: template, in: theme, on: example.size)
        #expect(rules.violations(in: composition.sheet).map(\.description) == [])
    }
}

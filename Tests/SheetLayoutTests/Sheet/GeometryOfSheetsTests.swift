import CardModel
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct GeometryOfSheetsTests {
    @Test(arguments: [SheetSize.a0, .a1, .a2, .a3, .a4])
    func everyKindOfBlockKeepsTheRules(sheet: SheetSize) throws {
        let composition = try Fixtures.compose(Cards.full, on: sheet, preview: sheet == .a4)
        #expect(Fixtures.violations(in: composition, on: sheet) == [])
    }

    @Test(arguments: 4...9, [SheetSize.a1, .a3])
    func everyNumberOfPanelsKeepsTheRules(count: Int, sheet: SheetSize) throws {
        let composition = try Fixtures.compose(Cards.plain(count), on: sheet)
        #expect(Fixtures.violations(in: composition, on: sheet) == [])
    }
}

import Geometry
import Testing

@Suite struct RelativeLengthTests {
    @Test func everyPartIsTakenOfItsOwnBasis() {
        let basis = RelativeLength.Basis(em: .pt(10), step: .pt(4), routeWidth: .pt(60), sheetWidth: .pt(2000))
        let length = RelativeLength(absolute: .pt(1), em: 0.5, steps: 2, routeWidths: 0.25, share: 0.01)
        #expect(length.resolved(by: basis) == .pt(1 + 5 + 8 + 15 + 20))
        #expect(RelativeLength(em: 3).resolved(by: .init()) == .zero)
        #expect(RelativeLength.zero.resolved(by: basis) == .zero)
    }
}

@Suite struct SheetSizeTests {
    @Test func eachSheetIsHalfTheNextByTheMillimetre() {
        for (larger, smaller) in zip(SheetSize.allCases, SheetSize.allCases.dropFirst()) {
            // ISO 216: halved across the long side, rounded down to whole millimetres.
            #expect(smaller.trim.width.isClose(to: larger.trim.height), "\(smaller)")
            #expect(Int(smaller.trim.height.millimetres.rounded()) == Int(larger.trim.width.millimetres.rounded()) / 2)
        }
    }

    @Test func namesAreReadInAnyCase() {
        #expect(SheetSize(name: "a3") == .a3)
        #expect(SheetSize(name: "A0") == .a0)
        #expect(SheetSize(name: "A5") == nil)
        #expect(SheetSize(name: "") == nil)
    }
}

import Geometry
import Testing

@Suite struct LengthTests {
    @Test func anInchIs72PointsAndTwentyFivePointFourMillimetres() {
        #expect(Length.mm(25.4).points == 72)
        #expect(Length.pt(72).millimetres == 25.4)
    }

    @Test func fitsWithinTheToleranceAndNoFurther() {
        let available = Length.pt(10)
        #expect(Length.pt(10 + 1.0 / 256).fits(in: available))
        #expect(!Length.pt(10 + 1.0 / 128).fits(in: available))
        #expect(Length.pt(-5).fits(in: .zero))
    }

    @Test(arguments: [(11.99, 2), (12.0, 3), (11.998, 3), (-1.0, -1), (0.0, 0)])
    func wholeMultiplesForgiveAShortfallWithinTheTolerance(points: Double, count: Int) {
        #expect(Length.pt(points).wholeMultiples(of: .pt(4)) == count)
    }

    @Test func nothingGoesIntoALengthWithoutAUnit() {
        #expect(Length.pt(4).wholeMultiples(of: .zero) == 0)
        #expect(Length.pt(4).wholeMultiples(of: .pt(-1)) == 0)
    }

    @Test func sumsAndRatios() {
        #expect([Length.pt(1), .pt(2), .pt(4)].total() == .pt(7))
        #expect(Length.pt(9) / Length.pt(6) == 1.5)
        #expect((-Length.pt(3)).magnitude == .pt(3))
    }
}

import Geometry
import Testing

@Suite struct PlaneTests {
    private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
        Rect(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
    }

    @Test func rectanglesThatShareAnEdgeDoNotOverlap() {
        #expect(!rect(0, 0, 10, 10).overlaps(rect(10, 0, 5, 5)))
        #expect(!rect(0, 0, 10, 10).overlaps(rect(0, 10, 5, 5)))
        #expect(!rect(0, 0, 10, 10).overlaps(rect(9.998, 0, 5, 5)))
        #expect(rect(0, 0, 10, 10).overlaps(rect(9.99, 9.99, 5, 5)))
        #expect(rect(0, 0, 10, 10).overlaps(rect(2, 2, 1, 1)))
    }

    @Test func aRectangleContainsItselfAndWhatIsWithinTheTolerance() {
        let outer = rect(0, 0, 10, 10)
        #expect(outer.contains(outer))
        #expect(outer.contains(rect(-0.003, 0, 10, 10)))
        #expect(!outer.contains(rect(-0.01, 0, 5, 5)))
        #expect(!outer.contains(rect(6, 6, 5, 1)))
    }

    @Test func insetMovesEachSideInwards() {
        let sides = Sides(leading: Length.pt(1), trailing: .pt(2), top: .pt(3), bottom: .pt(4))
        #expect(rect(10, 20, 30, 40).inset(by: sides) == rect(11, 23, 27, 33))
    }

    @Test func aUnionHoldsBoth() {
        #expect(rect(0, 5, 2, 2).union(rect(4, 0, 1, 1)) == rect(0, 0, 5, 7))
        #expect(rect(1, 1, 1, 1).moved(by: Point(x: .pt(3), y: .pt(-1))) == rect(4, 0, 1, 1))
        #expect(rect(0, 0, 4, 6).centre == Point(x: .pt(2), y: .pt(3)))
    }
}

import CardModel
import Geometry
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LaneGeometryTests {
    private func geometry(_ sheet: SheetSize, _ lanes: [Lane] = [.row(4), .hinge, .row(4)]) -> LaneGeometry {
        let metrics = Fixtures.metrics(sheet)
        let hinges = lanes.filter { $0 == .hinge }.map { _ in metrics.unfittedStep * 11 }
        return LaneGeometry(lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: metrics, hingeBody: hinges)
    }

    /// SPEC §2, sheet geometry: tops of the legs, height of rows and hinge. The gap above the foot is 1.1 mm less than
    /// SPEC's 5.2 on A3: the foot stands so much higher, to keep its ink 5 mm from the edge.
    @Test(arguments: [
        (SheetSize.a1, [53.2, 265.5, 337.4], 183.3, 47.0, 42.9, 10.8),
        (.a3, [26.3, 131.9, 168.2], 91.08, 46.0, 21.78, 4.1),
    ])
    func ninePanelsLieAsTheyAreDrawn(
        sheet: SheetSize, tops: [Double], row: Double, rowSteps: Double, hinge: Double, footGap: Double
    ) {
        let geometry = geometry(sheet)
        let metrics = Fixtures.metrics(sheet)
        for (leg, top) in zip(geometry.legs, tops) { #expect(leg.top.isAbout(top), "\(leg.top.millimetres)") }
        #expect(geometry.rowBody.isAbout(row))
        #expect((geometry.rowBody - metrics.unfittedStep * rowSteps).isClose(to: .zero))
        #expect(geometry.legs[1].body.isAbout(hinge))
        #expect(geometry.legs[0].body == geometry.legs[2].body)
        // What rounding leaves lies above the foot.
        let end = geometry.legs[2].top + metrics.routeWidth + geometry.rowBody
        #expect((geometry.footTop - end).isAbout(footGap), "\((geometry.footTop - end).millimetres)")
    }

    @Test(arguments: SheetSize.allCases, [4, 5, 6, 7, 8, 9, 12])
    func legsFollowOneAnotherWithTheTemplatesWhite(sheet: SheetSize, count: Int) throws {
        let lanes = try #require(Fixtures.template.waysBack.lanes.counts[count])
        let geometry = geometry(sheet, lanes)
        let metrics = Fixtures.metrics(sheet)
        for (leg, next) in zip(geometry.legs, geometry.legs.dropFirst()) {
            let white = next.top - leg.top - metrics.routeWidth - leg.body
            let isBare = leg.lane == .bare || next.lane == .bare
            #expect(white.isClose(to: isBare ? metrics.routeWidth / 2 : metrics.gap))
        }
        let last = try #require(geometry.legs.last)
        let left = geometry.footTop - last.top - metrics.routeWidth - last.body
        #expect(metrics.length(Fixtures.template.waysBack.lanes.footGap).fits(in: left))
        // Rounding leaves less than half a step for each row.
        let rows = Double(lanes.count { if case .row = $0 { true } else { false } })
        #expect(left < metrics.length(Fixtures.template.waysBack.lanes.footGap) + metrics.unfittedStep * 0.5 * rows)
    }

    @Test func rowsKeepTheirMillimetresWhenTypeSteppsDown() {
        let base = Fixtures.metrics(.a1)
        let small = Fixtures.metrics(.a1, step: 10)
        let hinge = [base.unfittedStep * 11]
        let lanes: [Lane] = [.row(4), .hinge, .row(4)]
        #expect(
            LaneGeometry(lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: small, hingeBody: hinge).legs
                == LaneGeometry(lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: base, hingeBody: hinge)
                .legs)
    }

    // MARK: The split of two rows

    private func balanced(_ needs: [Double]) -> [Double] {
        var geometry = geometry(.a1)
        let u = Fixtures.metrics(.a1).unfittedStep
        geometry.balanceRows(
            needs: needs.map { u * $0 }, plan: Fixtures.template.waysBack.lanes, metrics: Fixtures.metrics(.a1))
        return geometry.legs.map { ($0.body / u * 1000).rounded() / 1000 }
    }

    @Test func aRowThatLacksHeightTakesItFromTheOther() {
        #expect(balanced([48.2, 11, 40]) == [48.5, 11, 45.5])
        #expect(balanced([40, 11, 49]) == [45, 11, 49])
    }

    @Test func noMoreThanTwoStepsAreShifted() {
        #expect(balanced([49.1, 11, 40]) == [49, 11, 45])
    }

    @Test func aRowKeepsWhatItNeeds() {
        // What the other row can spare is given all the same: the lack that is left is then the true one.
        #expect(balanced([48, 11, 46.5]) == [47.5, 11, 46.5])
        #expect(balanced([46, 11, 47]) == [47, 11, 47])
    }

    @Test func threeRowsHelpOneAnother() {
        var geometry = geometry(.a1, [.row(3), .hinge, .row(4), .hinge, .row(3)])
        let u = Fixtures.metrics(.a1).unfittedStep
        let row = geometry.rowBody / u
        let needs = [row - 0.5, 11, row + 1.5, 11, row - 3].map { u * $0 }
        geometry.balanceRows(needs: needs, plan: Fixtures.template.waysBack.lanes, metrics: Fixtures.metrics(.a1))
        let bodies = geometry.legs.map { $0.body / u - row }
        #expect(zip([bodies[0], bodies[2], bodies[4]], [-0.5, 1.5, -1]).allSatisfy { abs($0 - $1) < 1e-9 })
    }

    // MARK: Hinges by demand

    private func heights(_ lanes: [Lane], _ needs: [Double]) -> [Double] {
        let metrics = Fixtures.metrics(.a1)
        let u = metrics.unfittedStep
        return LaneHeights(
            lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: metrics, needs: needs.map { u * $0 }
        ).geometry().legs.map {
            ($0.body / u * 1000).rounded() / 1000
        }
    }

    @Test func hingesOfThreeRowsYieldNoMoreThanRowsNeed() {
        let lanes: [Lane] = [.row(3), .hinge, .row(4), .hinge, .row(3)]
        #expect(heights(lanes, [20, 6, 20, 6, 20]).enumerated().allSatisfy { $0 % 2 == 0 || $1 == 11 })
        let yielded = heights(lanes, [25, 6, 24, 8, 24])
        #expect(yielded[0] >= 25 && yielded[2] >= 24 && yielded[4] >= 24)
        #expect((8...11).contains(yielded[1]) && (8...11).contains(yielded[3]))
    }

    @Test func theHingeOfTwoRowsKeepsItsHeight() {
        #expect(heights([.row(4), .hinge, .row(4)], [50, 6, 40])[1] == 11)
    }

    @Test func aGreedyHingeIsToBlameAndNotTheRows() {
        let heights = heights([.row(4), .hinge, .row(4)], [30, 80, 30])
        #expect(heights[0] >= 30 && heights[2] >= 30 && heights[1] < 80)
    }

    @Test func whatLiesBetweenTheRowsMovesAlong() {
        var geometry = geometry(.a1)
        let before = geometry.legs
        let u = Fixtures.metrics(.a1).unfittedStep
        geometry.balanceRows(
            needs: [u * 48, u * 11, u * 40], plan: Fixtures.template.waysBack.lanes, metrics: Fixtures.metrics(.a1))
        #expect(geometry.legs[0].top == before[0].top)
        #expect(geometry.legs[1].top.isClose(to: before[1].top + u))
        #expect(geometry.legs[2].top.isClose(to: before[2].top + u))
        let foot = { (leg: LaneGeometry.Leg) in leg.top + leg.body }
        #expect(foot(geometry.legs[2]).isClose(to: foot(before[2])))
    }
}

import CardModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LanePlannerTests {
    private let planner = LanePlanner(
        plan: Fixtures.template.waysBack.lanes, columns: Fixtures.template.page.columns)

    private static let usual: [(Int, [Lane])] = [
        (4, [.row(2), .bare, .row(2)]), (5, [.row(2), .hinge, .row(2)]), (6, [.row(3), .bare, .row(3)]),
        (7, [.row(3), .hinge, .row(3)]), (8, [.row(4), .bare, .row(4)]), (9, [.row(4), .hinge, .row(4)]),
        (10, [.row(3), .hinge, .row(3), .hinge, .row(2)]), (11, [.row(3), .hinge, .row(3), .hinge, .row(3)]),
        (12, [.row(3), .hinge, .row(4), .hinge, .row(3)]),
    ]

    @Test(arguments: usual) func everyNumberOfPanelsHasItsLanes(count: Int, lanes: [Lane]) {
        #expect(planner.lanes(panelCount: count, breakAt: nil) == lanes)
    }

    @Test(arguments: [0, 1, 3, 13]) func otherNumbersHaveNone(count: Int) {
        #expect(planner.lanes(panelCount: count, breakAt: nil) == nil)
    }

    @Test func theBreakStandsInTheHinge() {
        #expect(planner.lanes(panelCount: 9, breakAt: 4) == [.row(4), .hinge, .row(4)])
        #expect(planner.lanes(panelCount: 7, breakAt: 2) == [.row(2), .hinge, .row(4)])
        #expect(planner.lanes(panelCount: 8, breakAt: 3) == [.row(3), .hinge, .row(4)])
        #expect(planner.lanes(panelCount: 8, breakAt: 4) == [.row(4), .hinge, .row(3)])
        #expect(planner.lanes(panelCount: 6, breakAt: 2) == [.row(2), .hinge, .row(3)])
    }

    @Test func aBreakThatLeavesARowTooLongOrTooShortStaysInItsRow() {
        // Five panels of five columns have no room in 24.
        #expect(planner.lanes(panelCount: 9, breakAt: 3) == [.row(4), .hinge, .row(4)])
        #expect(planner.lanes(panelCount: 7, breakAt: 1) == [.row(3), .hinge, .row(3)])
        #expect(planner.lanes(panelCount: 7, breakAt: 0) == [.row(3), .hinge, .row(3)])
        #expect(planner.lanes(panelCount: 4, breakAt: 1) == [.row(2), .bare, .row(2)])
        #expect(planner.lanes(panelCount: 11, breakAt: 4) == [.row(3), .hinge, .row(3), .hinge, .row(3)])
    }

    @Test func ninePanelsArePinned() throws {
        let stations = planner.stations([.row(4), .hinge, .row(4)])
        // SPEC §2, areas.
        #expect(stations.map(\.startColumn) == [0, 6, 12, 17, 0, 0, 6, 12, 19])
        #expect(stations.map(\.span) == [6, 6, 5, 7, 24, 6, 6, 7, 5])
        #expect(stations.map(\.lane) == [0, 0, 0, 0, 1, 2, 2, 2, 2])
        #expect(stations.map(\.panel) == Array(0..<9))
        #expect(stations.map(\.isHinge) == (0..<9).map { $0 == 4 })
    }

    @Test func otherRowsShareTheirColumnsEvenly() {
        #expect(planner.stations([.row(3), .hinge, .row(3)]).map(\.span) == [8, 8, 8, 24, 8, 8, 8])
        #expect(planner.stations([.row(2), .bare, .row(2)]).map(\.startColumn) == [0, 12, 0, 12])
        #expect(planner.stations([.row(4), .bare, .row(4)]).map(\.panel) == Array(0..<8))
    }

    @Test(arguments: 4...12) func rowsFillTheSheetAndKeepTheirDistance(count: Int) throws {
        for breakAt in [nil] + (0..<count).map(Optional.some) {
            let lanes = try #require(planner.lanes(panelCount: count, breakAt: breakAt))
            let stations = planner.stations(lanes)
            #expect(stations.map(\.panel) == Array(0..<count))
            var edges: [Set<Int>] = []
            for lane in lanes.indices {
                let row = stations.filter { $0.lane == lane }
                #expect(lanes[lane] == .bare || row.reduce(0) { $0 + $1.span } == 24)
                #expect(row.allSatisfy { $0.span >= Fixtures.template.waysBack.lanes.leastSpan })
                if case .row = lanes[lane] { edges.append(Set(row.map(\.startColumn))) }
            }
            // SPEC §2: edges of the rows coincide or differ by two columns or more.
            for edge in edges[0] {
                for other in edges.dropFirst().joined() { #expect(edge == other || abs(edge - other) >= 2) }
            }
        }
    }
}

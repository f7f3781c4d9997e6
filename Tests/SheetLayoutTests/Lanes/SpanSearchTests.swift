import Testing

@testable import SheetLayout

@Suite struct SpanSearchTests {
    /// `demand`: how many columns each panel would just fill.
    private func best(
        _ usual: [[Int]], _ demand: [Double], reach: Int? = nil, least: Int = 5
    ) -> [[Int]] {
        var panel = 0
        let rows = usual.map { row in
            row.map { _ in
                defer { panel += 1 }
                return panel
            }
        }
        return SpanSearch(columns: 24, leastSpan: least, rows: rows, usual: usual, reach: reach) { panel, span in
            demand[panel] / Double(span)
        }.best(rooms: usual.map { _ in 1 })
    }

    @Test func columnsStayWhereNoPanelIsFull() {
        #expect(best([[8, 8, 8], [12, 12]], [5, 6, 7, 9, 3]) == [[8, 8, 8], [12, 12]])
    }

    @Test func aFullPanelTakesColumnsFromAnEmptyOne() {
        let spans = best([[12, 12], [12, 12]], [15, 4, 5, 5])
        #expect(spans[0][0] >= 15)
        #expect(spans[0].reduce(0, +) == 24)
    }

    @Test func edgesOfTwoRowsAreNeverOneColumnApart() {
        for demand in stride(from: 8.0, to: 19, by: 0.5) {
            let spans = best([[12, 12], [12, 12]], [demand, 4, 9, 9])
            #expect(abs(spans[0][0] - spans[1][0]) != 1, "\(demand)")
        }
    }

    @Test func aPinnedEdgeMovesNoFurtherThanItsReach() {
        let spans = best([[6, 6, 5, 7], [6, 6, 7, 5]], [12, 4, 4, 4, 4, 4, 4, 4], reach: 1)
        #expect(spans[0][0] == 7)
        #expect(spans[0].allSatisfy { $0 >= 5 })
    }

    @Test func noPanelGoesUnderTheLeastSpan() {
        let spans = best([[8, 8, 8]], [23, 1, 1])
        #expect(spans == [[14, 5, 5]])
    }
}

import CardModel
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct TableBlockTests {
    @Test func headsEndOnOneLine() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.table([BlockBench.lines(1), BlockBench.lines(3)], rows: 4))
        #expect(block.rigid == 6.5)
        let heads = block.place([20]).all.filter { $0.meaning == .tableHeader }
        #expect(heads.map { ($0.bounds.minY / bench.u * 100).rounded() / 100 } == [4, 0])
    }

    @Test func rowsAreEqualSharesOfTheirHeight() {
        let bench = BlockBench()
        let block = bench.measure(Cards.table(["een", "twee"], rows: 6, shares: [0.25, 0.75]))
        // Six rows of 2.9.
        #expect(block.slots.map(\.least) == [17.5])
        let cells = block.place([20.75]).all.filter { if case .tableCell = $0.meaning { true } else { false } }
        #expect(cells.count == 12)
        #expect(cells.allSatisfy { $0.bounds.height.isClose(to: bench.u * (20.75 / 6)) })
        let room = BlockBench.width - bench.u * 0.55
        #expect(cells[0].bounds.width.isClose(to: room * 0.25))
        #expect(cells[1].bounds.minX.isClose(to: room * 0.25 + bench.u * 0.55))
        #expect(cells[1].bounds.maxX.isClose(to: BlockBench.width))
        #expect(cells[11].bounds.maxY.isClose(to: bench.u * (2.5 + 20.75)))
    }

    @Test func aRowHasALineOfHandwriting() throws {
        let bench = BlockBench(.a1, step: 30)
        let slot = try #require(bench.measure(Cards.table(["een"], rows: 5)).slots.first)
        #expect(Length.mm(5 * 8).fits(in: bench.u * slot.least))
    }

    @Test func columnsWithoutSharesFollowTheirHeads() {
        let cells = BlockBench().measure(Cards.table(["wie", Cards.words(4), Cards.words(4)], rows: 1)).place([3]).all
            .filter { if case .tableCell = $0.meaning { true } else { false } }
        #expect(cells[0].bounds.width < cells[1].bounds.width)
        #expect(cells[1].bounds.width.isClose(to: cells[2].bounds.width))
        #expect(cells[2].bounds.maxX.isClose(to: BlockBench.width))
    }

    @Test func fieldsAreNamedByColumnAndRow() {
        let frame = BlockBench().measure(Cards.table(["wie", "wat"], rows: 2)).place([6])
        let fields = frame.all.compactMap { if case .tableCell(let field) = $0.meaning { field } else { nil } }
        #expect(Set(fields.map(\.name)).count == 4)
        #expect(fields.map(\.description) == ["wie", "wat", "wie", "wat"])
    }
}

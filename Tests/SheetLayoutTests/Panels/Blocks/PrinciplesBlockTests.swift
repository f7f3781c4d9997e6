import CardModel
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct PrinciplesBlockTests {
    @Test func inShortItemsAreALineAndAHalfStep() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.principles(["een", BlockBench.lines(2), "drie"], answers: false))
        #expect(block.rigid == 2.5 + 4.5 + 2.5)
        #expect(block.slots.isEmpty)
        let items = block.place([]).all.filter { $0.meaning == .listItem }
        #expect(items.map { ($0.bounds.minY / bench.u * 100).rounded() / 100 } == [0, 2.5, 7])
        for (index, item) in items.enumerated() {
            #expect(item.texts.first?.run.text == String(index + 1))
            #expect(item.shapes.count == 1)
            let text = try #require(item.all.first { $0.meaning == .paragraph })
            #expect((text.bounds.minX - item.bounds.minX).isClose(to: bench.u * 2.3))
        }
    }

    @Test func withAnswersTwoStandSideBySideWithLevelBoxes() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.principles(["een", BlockBench.lines(3)], answers: true))
        #expect(block.rigid == 6.5)
        #expect(block.slots.map(\.least) == [6])
        let boxes = block.place([7]).boxes
        let cell = (BlockBench.width - bench.u * 2) / 2
        #expect(boxes.map(\.bounds.minY.points).allSatisfy { abs($0 - bench.u.points * 6.5) < 0.004 })
        #expect(boxes.allSatisfy { $0.bounds.width.isClose(to: cell) && $0.bounds.height.isClose(to: bench.u * 7) })
        #expect(boxes[1].bounds.minX.isClose(to: cell + bench.u * 2))
    }

    @Test func anOddOneTakesTheWholeRow() {
        let bench = BlockBench()
        let block = bench.measure(Cards.principles(["een", "twee", "drie"], answers: true))
        #expect(block.rigid == 2.5 + 1.5 + 2.5)
        #expect(block.slots.count == 2)
        let boxes = block.place([6, 8]).boxes
        #expect(boxes[2].bounds.width.isClose(to: BlockBench.width))
        #expect(boxes[2].bounds.minY.isClose(to: bench.u * (2.5 + 6 + 1.5 + 2.5)))
    }
}

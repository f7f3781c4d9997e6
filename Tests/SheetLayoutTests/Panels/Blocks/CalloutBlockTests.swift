import CardModel
import DesignTokens
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct CalloutBlockTests {
    @Test func aBarIsItsLinesAndAStep() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.callout(BlockBench.lines(2)))
        #expect(block.rigid == 5)
        let frame = block.place([])
        #expect(frame.meaning == .callout)
        #expect(frame.bounds.width == BlockBench.width)
        let text = try #require(frame.all.first { $0.meaning == .paragraph })
        #expect(text.bounds.minX.isClose(to: bench.u * 1.1))
        #expect(text.bounds.minY.isClose(to: bench.u * 0.5))
        #expect(text.texts.allSatisfy { $0.run.paint.token == .calloutInk })
    }

    @Test func anIconStandsBeforeTheText() throws {
        let bench = BlockBench()
        let frame = bench.measure(Cards.callout("doe dit", icon: .tick)).place([])
        let text = try #require(frame.all.first { $0.meaning == .paragraph })
        #expect(text.bounds.minX.isClose(to: bench.u * 1.1 + .pt(17.5 * 1.5)))
        // The bar and a tick, the tick's middle level with that of the capitals.
        #expect(frame.shapes.count == 2)
        let icon = try #require(frame.shapes.last)
        #expect(icon.stroke?.paint.token == .calloutIcon)
    }

    @Test func roomForNamesIsInsetAStepOnThreeSides() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.callout(BlockBench.lines(1), names: true))
        #expect(block.rigid == 3 + 4.5)
        let box = try #require(block.place([]).boxes.first?.bounds)
        #expect(box.minX.isClose(to: bench.u))
        #expect(box.maxX.isClose(to: BlockBench.width - bench.u))
        #expect(box.minY.isClose(to: bench.u * 3))
        #expect(box.maxY.isClose(to: bench.u * 6.5))
    }
}

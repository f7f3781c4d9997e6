import CardModel
import DesignTokens
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct ReadAloudBlockTests {
    @Test func aTextStandsUnderItsLabel() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.readAloud(BlockBench.lines(2)))
        #expect(abs(block.rigid - 6.35) < 1e-9)
        let frame = block.place([])
        let label = try #require(frame.all.first { $0.meaning == .label })
        let word = try #require(label.texts.first)
        #expect(word.run.text == "Lees voor")
        #expect(word.at.x.isClose(to: .pt(16 * 1.42)))
        #expect(word.at.y.isClose(to: bench.u * 1.46))
        #expect(word.run.paint.token == .accentFill)
        // A speaker: one field and two arcs, its top .87 em above the baseline.
        #expect(label.shapes.count == 3)
        let text = try #require(frame.all.first { $0.meaning == .paragraph })
        #expect(text.bounds.minY.isClose(to: bench.u * 2.35))
    }
}

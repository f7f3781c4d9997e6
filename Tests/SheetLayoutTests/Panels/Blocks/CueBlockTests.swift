import CardModel
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct CueBlockTests {
    @Test func aChipAndASentenceStandUnderTheQuestion() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.question(BlockBench.lines(1), cue: ("Tip", "kort")))
        // Question 2, cue .25 + 2, then .5 to the box.
        #expect(block.rigid == 4.75)
        let frame = block.place([5])
        let chip = try #require(frame.all.first { $0.meaning == .label })
        let pad = bench.u * 1.72 * 0.3
        // The icon .95 em of 15 pt, three letters of half an em, and 2.9 pads.
        #expect(chip.bounds.width.isClose(to: .pt(15 * 0.95 + 15 * 1.5) + pad * 2.9))
        #expect(chip.bounds.height.isClose(to: bench.u * 1.72))
        let sentence = try #require(frame.all.first { $0.meaning == .paragraph })
        #expect(sentence.bounds.minX.isClose(to: chip.bounds.maxX + pad * 1.3))
        #expect(sentence.bounds.minY.isClose(to: bench.u * 2.25))
        // Word and sentence share a baseline.
        let word = try #require(chip.texts.first)
        let line = try #require(sentence.texts.first)
        #expect((chip.bounds.minY + word.at.y).isClose(to: sentence.bounds.minY + line.at.y))
    }

    @Test func aLongSentenceAddsLines() {
        let block = BlockBench().measure(Cards.question(BlockBench.lines(1), cue: ("Tip", BlockBench.lines(3))))
        #expect(block.rigid == 2 + 0.25 + 6 + 0.5)
    }
}

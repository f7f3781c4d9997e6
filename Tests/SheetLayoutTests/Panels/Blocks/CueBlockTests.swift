import CardModel
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Letters whose ink falls far below the baseline.
private final class DeepLetters: TextMeasuring {
    static let fall = 0.6
    private let letters = ExactMeasurer()

    func shape(_ request: ParagraphRequest) -> ShapedParagraph {
        var shaped = letters.shape(request)
        shaped.ink.bottom = DeepLetters.fall
        return shaped
    }
}

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

    /// Letters that reach far down, as Arabic ones do, stay in their chip: white on a panel they would not be seen.
    @Test func deepLettersStayInTheirChip() throws {
        let metrics = Fixtures.metrics(.a1)
        let text = TextSetter(metrics: metrics, language: Fixtures.language, cache: MeasureCache(DeepLetters()))
        let setter = BlockSetter(text: text, labels: Fixtures.labels, panel: 0, isInline: false)
        let frame = setter.measure(
            Cards.question("vraag", cue: ("Tip", "kort")), width: BlockBench.width
        ).place([5])
        let chip = try #require(frame.all.first { $0.meaning == .label })
        let word = try #require(chip.texts.first)
        #expect(word.at.y + word.run.size * DeepLetters.fall < chip.bounds.height)
        let field = try #require(chip.shapes.first?.path.bounds)
        #expect(field.height.isClose(to: chip.bounds.height))
        // Word and sentence still share a baseline.
        let sentence = try #require(frame.all.first { $0.meaning == .paragraph })
        let line = try #require(sentence.texts.first)
        #expect((chip.bounds.minY + word.at.y).isClose(to: sentence.bounds.minY + line.at.y))
    }

    @Test func aLongSentenceAddsLines() {
        let block = BlockBench().measure(Cards.question(BlockBench.lines(1), cue: ("Tip", BlockBench.lines(3))))
        #expect(block.rigid == 2 + 0.25 + 6 + 0.5)
    }
}

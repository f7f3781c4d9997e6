import CardModel
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct QuestionBlockTests {
    @Test func aBoxStandsHalfAStepUnderItsQuestion() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.question(BlockBench.lines(2)))
        #expect(block.rigid == 4.5)
        #expect(block.slots == [Slot(least: 5, weight: 1, quantum: 0.25)])
        let frame = block.place([8])
        let box = try #require(frame.boxes.first)
        #expect(box.bounds.minY.isClose(to: bench.u * 4.5))
        #expect(box.bounds.height.isClose(to: bench.u * 8))
        #expect(box.bounds.width == BlockBench.width)
        #expect(frame.bounds.height.isClose(to: bench.u * 12.5))
    }

    @Test func aQuestionWithoutABoxIsItsLines() {
        let block = BlockBench().measure(Cards.question(BlockBench.lines(2), answer: nil))
        #expect(block.rigid == 4)
        #expect(block.slots.isEmpty)
    }

    @Test func keyWordsAreHeavier() throws {
        var words = Cards.text("Wat vraagt dit?")
        words.paragraphs[0].runs = [
            .init(text: "Wat "), .init(text: "vraagt", emphasis: .strong), .init(text: " dit", emphasis: .second),
        ]
        let block = BlockBench().measure(.question(Question(text: words, span: Cards.span())))
        let text = try #require(block.place([]).all.first { $0.meaning == .question })
        #expect(text.texts.map(\.run.font.weight) == [500, 700, 600])
    }
}

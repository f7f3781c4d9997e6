import CardModel
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LookBlockTests {
    @Test func boxesOfLooksSideBySideAreLevel() throws {
        var card = Cards.plain(9)
        card.panels[4].blocks = [Cards.lookBack(Cards.words(3)), Cards.lookAhead(Cards.words(40))]
        let composition = try Fixtures.compose(card, on: .a1)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
        let boxes = Survey(composition.sheet).boxes.filter { $0.place.panel == 4 }
        #expect(boxes.count == 2)
        #expect(boxes[0].bounds.minY == boxes[1].bounds.minY && boxes[0].bounds.maxY == boxes[1].bounds.maxY)
        // Without a text to stand beside, the two share the whole width.
        #expect(boxes[0].bounds.minX.isAbout(44.5))
    }

    @Test func inARowTheQuestionStandsUnderItsLabel() throws {
        let bench = BlockBench()
        let block = bench.measure(Cards.lookBack(BlockBench.lines(1)))
        #expect(block.rigid == 4.5)
        #expect(block.slots.map(\.least) == [5.25])
        let frame = block.place([6])
        #expect(frame.all.first { $0.meaning == .label }?.texts.first?.run.text == "Blik terug")
        let question = try #require(frame.all.first { $0.meaning == .question })
        #expect(question.bounds.minY.isClose(to: bench.u * 2))
    }

    @Test func inAHingeLabelAndQuestionShareALine() throws {
        let bench = BlockBench(isInline: true)
        let block = bench.measure(Cards.lookAhead("kort"))
        #expect(block.rigid == 2.5)
        let frame = block.place([6])
        let label = try #require(frame.all.first { $0.meaning == .label })
        let question = try #require(frame.all.first { $0.meaning == .question })
        #expect(question.bounds.minY == label.bounds.minY)
        #expect(question.bounds.minX.isClose(to: label.bounds.maxX + bench.u * 1.2))
        #expect(frame.boxes.first?.bounds.minY.isClose(to: bench.u * 2.5) == true)
    }

    @Test func aQuestionWithoutRoomBesideItsLabelDoesNotShareItsLine() {
        let setter = BlockBench(isInline: true).setter
        let short = Look(text: Cards.text("kort"), span: Cards.span())
        let long = Look(text: Cards.text(Cards.words(12)), span: Cards.span())
        #expect(setter.sharesLine(short, kind: .lookBack, width: BlockBench.width))
        #expect(!setter.sharesLine(long, kind: .lookBack, width: BlockBench.width))
        #expect(!setter.sharesLine(short, kind: .lookBack, width: .mm(20)))
    }
}

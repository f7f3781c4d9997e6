import CardModel
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct IntroBlockTests {
    @Test func anIntroIsTwoStepsALineAndOneBetweenParagraphs() {
        let bench = BlockBench()
        #expect(bench.measure(Cards.intro(BlockBench.lines(3))).rigid == 6)
        #expect(bench.measure(Cards.intro("een\ntwee")).rigid == 5)
    }

    @Test func linesStandOnTheGrid() throws {
        let bench = BlockBench()
        let frame = bench.measure(Cards.intro("een\ntwee\u{2028}drie")).place([])
        let text = try #require(frame.all.first { $0.meaning == .paragraph })
        let steps = text.texts.map { ($0.at.y / bench.u * 100).rounded() / 100 }
        #expect(steps == [1.46, 4.46, 6.46])
        #expect(text.texts.allSatisfy { $0.run.size == .pt(16.25) })
        #expect(frame.bounds.height.isClose(to: bench.u * 7))
    }

    @Test func aLinkStandsInAFrameOfItsOwn() throws {
        var words = Cards.text("Kijk op")
        words.paragraphs[0].runs = [.init(text: "Kijk op "), .init(text: "hier", link: "https://a.nl")]
        let frame = BlockBench().measure(.intro(Intro(text: words, span: Cards.span()))).place([])
        let link = try #require(frame.all.first { $0.meaning == .link(address: "https://a.nl") })
        #expect(link.texts.map(\.run.text) == ["hier"])
        #expect(link.bounds.width.isClose(to: link.texts[0].run.advance))
    }
}

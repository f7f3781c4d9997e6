import CardModel
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct MeasureCountTests {
    @Test(arguments: [SheetSize.a1, .a3]) func noTextIsShapedTwice(sheet: SheetSize) throws {
        let measurer = ExactMeasurer(.varied)
        _ = try Fixtures.compose(Cards.full, on: sheet, measurer: measurer)
        #expect(measurer.counts.count > 50)
        #expect(measurer.counts.filter { $0.value > 1 }.isEmpty)
    }

    @Test func noTextIsShapedTwiceOverManySteps() throws {
        var card = Cards.full
        card.panels[2].blocks = [Cards.intro(BlockBench.lines(30)), Cards.question(Cards.words(5))]
        let measurer = ExactMeasurer(.varied)
        let fit = try Fixtures.compose(card, on: .a1, measurer: measurer).fit
        #expect(fit.step > 5)
        #expect(measurer.counts.filter { $0.value > 1 }.isEmpty)
    }

    @Test func aLetterThatNoFaceHasIsRefusedOnceAtItsText() throws {
        let measurer = ExactMeasurer(.varied)
        measurer.missing = ["ß"]
        var card = Cards.plain(9)
        card.panels[3].blocks = [
            .question(
                Question(text: Cards.text("Straße, Straße", line: 55), answer: Cards.answer(), span: Cards.span()))
        ]
        let faults = faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: .a1, measurer: measurer) }
        #expect(faults.map(\.id) == ["font.missing-glyph"])
        #expect(faults.first?.message == "no typeface of the theme has the character “ß” (U+00DF)")
        #expect(faults.first?.span?.start.line == 55)
    }
}

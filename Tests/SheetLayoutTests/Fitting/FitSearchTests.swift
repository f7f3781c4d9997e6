import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct FitSearchTests {
    /// A card whose third panel holds an intro of so many lines.
    private func card(lines: Int) -> Card {
        var card = Cards.plain(9)
        card.panels[2].blocks = [
            .intro(Intro(text: Cards.text(BlockBench.lines(lines), line: 41), span: Cards.span(40))),
            Cards.question("Wat?"),
        ]
        return card
    }

    private func fitting(_ card: Card, on sheet: SheetSize) throws -> Fitting {
        let planner = LanePlanner(plan: Fixtures.template.waysBack.lanes, columns: 24)
        let lanes = try #require(planner.lanes(panelCount: card.panels.count, breakAt: nil))
        return Fitting(
            card: card, labels: Fixtures.labels, language: Fixtures.language,
            course: Fixtures.template.waysBack, base: Fixtures.metrics(sheet),
            lanes: lanes,
            planner: planner, cache: MeasureCache(ExactMeasurer(.varied)))
    }

    @Test func aCardThatFitsKeepsItsSize() throws {
        let fit = try Fixtures.compose(card(lines: 10), on: .a1).fit
        #expect(fit.step == 0 && fit.scale == 1)
        #expect(fit.panels.map(\.number) == Array(1...9))
        #expect(fit.panels.allSatisfy { $0.fullness > 0 && $0.fullness <= 1 })
    }

    @Test(arguments: [22, 34]) func typeStepsDownNoFurtherThanItMust(lines: Int) throws {
        let card = card(lines: lines)
        let trial = try fitting(card, on: .a1).search()
        let step = trial.metrics.fitStep
        #expect(step > 0)
        #expect(trial.fits)
        #expect(try !fitting(card, on: .a1).trial(step: step - 1).fits)
    }

    @Test func allPanelsStepDownTogether() throws {
        let composition = try Fixtures.compose(card(lines: 28), on: .a1)
        #expect(composition.fit.step > 0)
        let sizes = Survey(composition.sheet).runs.filter { $0.run.text.hasPrefix("woord") }.map(\.run.size)
        #expect(Set(sizes).count == 1)
        #expect(try #require(sizes.first).isClose(to: .pt(19.8) * composition.fit.scale))
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
    }

    /// SPEC §3: no intro under 7.5 pt. On A1 that is far away: 16.25 pt × .98^38; on A3 8.4 pt × .98^5.
    @Test(arguments: [(SheetSize.a1, 38), (.a3, 5)]) func typeStepsDownToTheSmallestIntro(sheet: SheetSize, last: Int)
        throws
    {
        let trial = try fitting(card(lines: 500), on: sheet).search()
        #expect(trial.metrics.fitStep == last)
        #expect(trial.metrics.typeSize(.intro) >= .pt(7.5))
        #expect(trial.metrics.typeSize(.intro) * 0.98 < .pt(7.5))
        #expect(!trial.fits)
    }

    private func refusal(_ card: Card, on sheet: SheetSize) throws -> Diagnostic {
        let faults = faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: sheet) }
        #expect(faults.count == 1)
        return try #require(faults.first)
    }

    @Test func aCardWithoutRoomIsRefusedWithPanelAndTexts() throws {
        let fault = try refusal(card(lines: 100), on: .a3)
        #expect(fault.id == "layout.panel-too-full")
        #expect(fault.message.hasPrefix("panel 3, “Titel 3”, does not fit A3 in “nl”: it lacks "))
        #expect(fault.message.hasSuffix(" mm at the smallest type (7.6 pt)"))
        #expect(fault.hints.first?.message == "one of its longest texts: 599 characters")
        #expect(fault.hints.first?.span?.start.line == 41)
        // A hundred lines take more than A2 and A1 have, too: a sheet is only named where the card was seen to fit.
        #expect(fault.hints.last?.message == "render it on A0")
        #expect(faults { () throws(DiagnosticList) in try Fixtures.compose(card(lines: 100), on: .a0) } == [])
        #expect(faults { () throws(DiagnosticList) in try Fixtures.compose(card(lines: 100), on: .a1) } != [])
    }

    @Test(arguments: [(SheetSize.a3, 60), (.a1, 100)]) func theMillimetresAreTrue(
        sheet: SheetSize, lines: Int
    ) throws {
        let message = try refusal(card(lines: lines), on: sheet).message
        let words = message.split(separator: " ")
        let position = try #require(words.firstIndex(of: "lacks"))
        let lack = try #require(Double(words[position + 1]))
        #expect(lack > 0)
        let trial = try fitting(card(lines: lines), on: sheet).search()
        let line = trial.metrics.step.millimetres * 2
        // Without so many lines it fits, and with one less taken away it lacks what is left over, but for what a row can
        // take from the other.
        let surplus = Int((lack / line).rounded(.up))
        let shortened = card(lines: lines - surplus)
        #expect(try fitting(shortened, on: sheet).trial(step: trial.metrics.fitStep).fits)
        let shift = trial.metrics.unfittedStep.millimetres * (2 + 0.5 * Double(trial.metrics.fitStep))
        let margin = Int((shift / line).rounded(.up)) + 1
        let long = card(lines: lines - surplus + margin)
        #expect(try !fitting(long, on: sheet).trial(step: trial.metrics.fitStep).fits)
    }

    @Test func aTextThatIsALittleTooLongIsToBeShortenedByAsManyWords() throws {
        var card = Cards.plain(9)
        card.panels[2].blocks = [Cards.intro(Cards.words(420)), Cards.question("Wat?")]
        let hint = try #require(try refusal(card, on: .a3).hints.last?.message)
        #expect(hint.hasPrefix("shorten its texts by about "))
        let fewer = try #require(hint.split(separator: " ").compactMap { Int($0) }.first)
        #expect(fewer > 0 && fewer < 250)
        card.panels[2].blocks[0] = Cards.intro(Cards.words(420 - fewer))
        #expect(faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: .a3) } == [])
    }

    @Test func everyPanelThatLacksRoomIsNamed() {
        var card = card(lines: 200)
        card.panels[6].blocks = card.panels[2].blocks
        let faults = faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: .a1) }
        #expect(faults.map { String($0.message.prefix(7)) } == ["panel 3", "panel 7"])
    }

    @Test func aTableThatLacksRoomMayHaveFewerRows() throws {
        var card = Cards.plain(9)
        card.panels[2].blocks = [Cards.table(["Wie", "Wat"], rows: 30)]
        let hint = try refusal(card, on: .a3).hints.last
        #expect(hint?.message == "give the table 13 rows fewer, or render it on A1")
        card.panels[2].blocks = [Cards.table(["Wie", "Wat"], rows: 17)]
        #expect(try Fixtures.compose(card, on: .a3).fit.panels.count == 9)
    }

    @Test func aWordWithoutRoomIsNamed() throws {
        var card = Cards.plain(9)
        card.panels[2].blocks = [Cards.question(String(repeating: "x", count: 400))]
        let fault = try refusal(card, on: .a1)
        #expect(fault.id == "layout.word-too-long")
        #expect(fault.message.contains("panel 3"))
    }

    @Test func aHingeTakesWhatItNeeds() throws {
        var card = Cards.plain(9)
        card.panels[4].blocks = [Cards.question(BlockBench.lines(6))]
        let trial = try fitting(card, on: .a1).trial(step: 0)
        // 12 + .5 + 5 and the pads, in whole half steps.
        #expect((trial.geometry.legs[1].body - trial.metrics.step * 20.5).isClose(to: .zero))
        #expect((trial.geometry.legs[0].body - trial.metrics.step * 47) < .zero)
    }
}

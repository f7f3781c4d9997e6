import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Head and foot that design/board/SPEC.md §6 builds, with their measures on A1.
@Suite struct TurnColumnEdgesTests {
    private func survey(_ card: Card) throws -> Survey {
        try Survey(
            SheetComposer(
                template: Fixtures.turnColumn, theme: Fixtures.theme, labels: labels,
                measurer: ExactMeasurer(.varied)
            ).compose(card, on: .a1).sheet)
    }

    private var labels: Labels {
        var labels = Fixtures.labels
        labels.forms[.stepLegend] = ["is %d minuten"]
        return labels
    }

    private func run(_ text: String, in survey: Survey) throws -> Survey.Run {
        try #require(survey.runs.first { $0.run.text == text }, "\(text)")
    }

    private func near(_ length: Length, _ millimetres: Double, within: Double = 0.1) -> Bool {
        abs(length.millimetres - millimetres) <= within
    }

    // MARK: Head

    private func head(minutes: Int) throws -> [Frame] {
        var card = Cards.plain(9)
        card.minutes = minutes
        let text = Fixtures.text(template: Fixtures.turnColumn)
        return SheetHead(text: text, labels: labels, card: card).frame().frame.all
    }

    /// Two full clocks r 7, their centres 16.5 apart; over whole hours a clock for what remains.
    @Test(arguments: [(120, 2), (60, 1), (90, 2), (45, 1)])
    func thePlayingTimeStandsAsClocks(minutes: Int, count: Int) throws {
        let clocks = try head(minutes: minutes).filter { $0.meaning == .decoration && near($0.bounds.width, 14) }
        #expect(clocks.count == count)
        for (clock, next) in zip(clocks, clocks.dropFirst()) {
            #expect(near(next.bounds.minX - clock.bounds.minX, 16.5))
            #expect(clock.bounds.minY == next.bounds.minY)
        }
    }

    /// The time over what a step stands for, left-aligned but for the piece of road before the words; words at +12.
    @Test func theLegendSaysWhatAStepStandsFor() throws {
        let survey = try survey(Cards.plain(9))
        let time = try #require(survey.runs.first { $0.run.text.hasPrefix("Speelduur") })
        let legend = try run("is 5 minuten", in: survey)
        #expect(near(legend.origin.x - time.origin.x, 12))
        #expect(legend.origin.y > time.origin.y)
        // 15 pt beside 22 pt, the words in a weight of their own.
        #expect(near(legend.run.size, Length.pt(15).millimetres, within: 0.05))
        #expect(near(time.run.size, Length.pt(22).millimetres, within: 0.05))
        #expect(legend.run.font.weight < time.run.font.weight)
    }

    /// A theme may leave the steps out, and then nothing is said of them.
    @Test func withoutStepsThereIsNoLegend() throws {
        var theme = Fixtures.theme
        theme.colours[.stepFill] = nil
        theme.lines.route = .zero
        let text = TextSetter(
            metrics: Fixtures.metrics(.a1, template: Fixtures.turnColumn, theme: theme), language: Fixtures.language,
            cache: MeasureCache(ExactMeasurer()))
        let head = SheetHead(text: text, labels: labels, card: Cards.plain(9)).frame().frame
        let words = head.all.flatMap(\.texts).map(\.run.text)
        #expect(words.contains { $0.hasPrefix("Speelduur") } && !words.contains("is 5 minuten"))
    }

    /// The group's middle is the middle of the title's capitals.
    @Test func theGroupIsCentredOnTheTitlesCapitals() throws {
        let survey = try survey(Cards.plain(9))
        let title = try run("Een kaart", in: survey)
        let product = try run("Kaart", in: survey)
        let middle = title.origin.y - title.run.size * (ExactMeasurer.capHeight / 2)
        #expect((product.origin.y - product.run.size * (ExactMeasurer.capHeight / 2)).isClose(to: middle))
        #expect((product.origin.x + product.run.advance).isClose(to: .mm(821)))
    }

    // MARK: Foot

    /// Set on the panels' columns: text at the first, partners from the second on, the address at the last.
    @Test func theFootStandsOnTheTracks() throws {
        let survey = try survey(Cards.plain(9))
        #expect(near(try run("Gemaakt met", in: survey).origin.x, 183))
        #expect(near(try run("Meer op", in: survey).origin.x, 687))
        #expect(near(try run("koerskaart.com/check", in: survey).origin.x, 687))
        let partners = survey.runs.filter { $0.run.text.hasPrefix("Partner nummer") }
        // Filled down, then across: three, three and two.
        let starts = [183.0, 183, 183, 339, 339, 339, 499, 499]
        #expect(partners.count == 8)
        for (partner, start) in zip(partners, starts) { #expect(near(partner.origin.x, start)) }
        // The head on the first line, names on lines 2 to 4, 6 apart.
        let head = try run("Gemaakt met", in: survey).origin.y
        #expect(near(partners[0].origin.y - head, 6) && near(partners[2].origin.y - head, 18))
    }

    /// Cap-top of the first line 8.5 below the panels, the last base 15 from the trim.
    @Test func theFootKeepsItsDistances() throws {
        let survey = try survey(Cards.plain(9))
        let head = try run("Gemaakt met", in: survey)
        let cap = head.run.size * ExactMeasurer.capHeight
        #expect(near(head.origin.y - cap, 549 + 8.5, within: 0.5))
        let last = survey.runs.map(\.origin.y).filter { $0 > .mm(549) }.max()
        #expect(near(.mm(594) - (last ?? .zero), 15.2, within: 1))
    }

    /// 25 square, black, on a plate 2 larger on each side whose outer side is on the margin.
    @Test func theCodeStandsOnAWhitePlate() throws {
        let frame = SheetFoot(
            text: Fixtures.text(template: Fixtures.turnColumn), labels: labels, card: Cards.plain(9), top: .mm(549)
        ).frame().frame
        let code = try #require(
            frame.all.first { if case .figure = $0.meaning { true } else { false } }?.bounds)
        let plate = try #require(frame.shapes.first?.path.bounds)
        #expect(near(code.width, 25) && code.width == code.height)
        #expect(plate.maxX.isClose(to: .mm(821)))
        #expect(near(code.minX - plate.minX, 2) && near(plate.maxX - code.maxX, 2))
        #expect(frame.shapes.first?.fill?.token == .boxFill)
    }

    /// Tracks that are too few for the foot give way to fifths of the width; of many, two hold what the card is.
    @Test func fewAndManyTracksHaveAFootToo() throws {
        for count in [4, 5, 12] {
            let survey = try survey(Cards.plain(count))
            let starts = survey.runs.filter { $0.run.text.hasPrefix("Partner nummer") }.map(\.origin.x)
            let address = try run("koerskaart.com/check", in: survey).origin.x
            #expect(starts.count == 8 && starts.allSatisfy { $0 > .mm(120) && $0 < address }, "\(count)")
        }
    }
}

import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct SheetHeadTests {
    private func survey(_ card: Card, on sheet: SheetSize = .a1, preview: Bool = false) throws -> Survey {
        Survey(try Fixtures.compose(card, on: sheet, preview: preview).sheet)
    }

    private func run(_ text: String, in survey: Survey) throws -> Survey.Run {
        try #require(survey.runs.first { $0.run.text == text }, "\(text)")
    }

    @Test(arguments: [SheetSize.a1, .a3]) func theTitlesInkStandsOnTheMargins(sheet: SheetSize) throws {
        let metrics = Fixtures.metrics(sheet)
        let title = try run("Een kaart", in: survey(Cards.plain(9), on: sheet))
        #expect((title.origin.x + title.run.size * ExactMeasurer.bearing).isClose(to: metrics.side))
        let capTop = title.origin.y - title.run.size * ExactMeasurer.capHeight
        #expect(capTop.isClose(to: metrics.length(Fixtures.template.page.top)))
    }

    @Test func aLongTitleEndsAtItsColumn() throws {
        let card = Cards.card(Cards.plain(9).panels, title: "Een titel die langer is dan het hoofd van een vel")
        let metrics = Fixtures.metrics(.a1)
        let title = try #require(survey(card).runs.first { $0.run.text.hasPrefix("Een titel") })
        #expect(title.run.size < .pt(102))
        let end = title.origin.x + title.run.advance
        #expect(end <= metrics.columnStart(0) + metrics.columnSpan(16) + .mm(3))
        #expect(Fixtures.violations(in: try Fixtures.compose(card, on: .a1), on: .a1) == [])
    }

    @Test func aTitleWithoutRoomIsRefused() {
        let card = Cards.card(Cards.plain(9).panels, title: Cards.words(30))
        let faults = faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: .a1) }
        #expect(faults.map(\.id) == ["layout.title-too-long"])
    }

    @Test(arguments: [
        (120, "Speelduur 2 uur"), (45, "Speelduur 45 minuten"), (90, "Speelduur 1 uur en 30 minuten"),
    ])
    func thePlayingTimeIsInHoursAndMinutes(minutes: Int, words: String) throws {
        var card = Cards.plain(5)
        card.minutes = minutes
        let survey = try survey(card)
        let time = try run(words, in: survey)
        #expect((time.origin.x + time.run.advance).isClose(to: Fixtures.metrics(.a1).contentEnd))
        #expect(time.origin.y.isClose(to: try run("Kaart", in: survey).origin.y))
    }

    @Test func theTimeBarSharesItsWidthByMinutes() throws {
        var card = Cards.plain(4)
        for (index, minutes) in [10, 20, 30, 60].enumerated() { card.panels[index].minutes = minutes }
        let frame = SheetHead(text: Fixtures.text(), labels: Fixtures.labels, card: card).frame().frame
        let bar = try #require(frame.all.first { $0.meaning == .decoration })
        let widths = bar.shapes.compactMap(\.path.bounds?.width)
        let metrics = Fixtures.metrics(.a1)
        #expect(widths.count == 4)
        #expect((widths[1] / widths[0]).isNear(2) && (widths[3] / widths[0]).isNear(6))
        let gaps = metrics.routeWidth * (3 * 0.033)
        #expect((widths.total() + gaps).isClose(to: metrics.contentEnd - metrics.columnStart(17)))
        #expect(bar.bounds.height.isClose(to: metrics.routeWidth * 0.375))
        #expect(bar.shapes.map(\.fill?.panel) == [0, 1, 2, 3])
    }

    @Test func aPreviewSaysThatItIsOne() throws {
        #expect(try survey(Cards.plain(5), on: .a4, preview: true).runs.contains { $0.run.text == "Voorbeeld" })
        #expect(try !survey(Cards.plain(5), on: .a3).runs.contains { $0.run.text == "Voorbeeld" })
    }
}

@Suite struct SheetFootTests {
    private func foot(_ card: Card, sheet: SheetSize = .a1) -> (frame: Frame, faults: [Diagnostic.ID]) {
        let metrics = Fixtures.metrics(sheet)
        let top =
            metrics.size.height - metrics.length(Fixtures.template.page.bottom)
            - metrics.length(Fixtures.template.foot.height)
        let foot = SheetFoot(text: Fixtures.text(sheet), labels: Fixtures.labels, card: card, top: top).frame()
        return (foot.frame, foot.faults.diagnostics.map(\.id))
    }

    /// SPEC §8: the side of the code is 25.0 mm on A1, 13.8 on A3. On A3 the foot ends 1.1 mm higher than there, so that
    /// no ink is nearer to the edge than SPEC §2 allows.
    @Test(arguments: [(SheetSize.a1, 25.0, 10.0), (.a3, 13.8, 6.1)])
    func theCodeEndsOnTheMargins(sheet: SheetSize, side: Double, bottom: Double) throws {
        let metrics = Fixtures.metrics(sheet)
        let foot = foot(Cards.plain(9), sheet: sheet).frame
        let code = try #require(
            foot.all.compactMap { frame -> Rect? in
                for case .picture(let picture) in frame.items { return picture.bounds.moved(by: frame.bounds.origin) }
                return nil
            }.first)
        #expect(code.width.isAbout(side) && code.height.isAbout(side))
        #expect(code.maxX.isClose(to: metrics.contentEnd))
        #expect(code.maxY.isClose(to: metrics.size.height - .mm(bottom)))
        // The address ends 1.4 u before it, its baseline on the code's foot.
        let address = try #require(
            foot.all.first { $0.meaning == .link(address: "https://koerskaart.com/check") && !$0.texts.isEmpty })
        #expect(address.texts.first?.run.text == "koerskaart.com/check")
        #expect(address.bounds.maxX.isClose(to: code.minX - metrics.unfittedStep * 1.4))
        let baseline = try #require(address.texts.first).at.y
        #expect((address.bounds.minY + baseline).isClose(to: code.maxY))
    }

    @Test func partnersStandInTwoColumnsOnTheSameLines() throws {
        let metrics = Fixtures.metrics(.a1)
        let list = try #require(foot(Cards.plain(9)).frame.all.first { $0.meaning == .list })
        let names = list.all.filter { $0.meaning == .listItem }
        #expect(names.count == 8)
        #expect(names[0].bounds.minX.isClose(to: metrics.columnStart(6)))
        #expect(names[4].bounds.minX.isClose(to: metrics.columnStart(12)))
        #expect(names[4].bounds.minY.isClose(to: names[0].bounds.minY))
        #expect((names[1].bounds.minY - names[0].bounds.minY).isClose(to: .mm(5.5)))
    }

    @Test func manyPartnersRunOn() throws {
        var card = Cards.plain(9)
        card.partners = (1...11).map { Partner(name: Cards.text("Partner \($0)")) }
        let list = try #require(foot(card).frame.all.first { $0.meaning == .list })
        #expect(list.all.filter { $0.meaning == .listItem }.isEmpty)
        #expect(foot(card).faults.isEmpty)
    }

    @Test func whatHasNoRoomIsRefused() {
        var card = Cards.plain(9)
        card.partners = (1...60).map { Partner(name: Cards.text("Partner nummer \($0)")) }
        #expect(foot(card).faults == ["layout.too-many-partners"])
        card = Cards.plain(9)
        card.about = Cards.text(Cards.words(80))
        #expect(foot(card).faults == ["layout.foot-too-long"])
        card = Cards.plain(9)
        card.link = Link(address: "https://" + String(repeating: "lang.", count: 40) + "nl", span: Cards.span())
        #expect(foot(card).faults == ["layout.link-too-long"])
    }

    @Test func aCardWithoutAnyOfItHasARule() {
        var card = Cards.plain(9)
        (card.about, card.link, card.publisher, card.version, card.partners) = (nil, nil, nil, nil, [])
        #expect(foot(card).frame.items.count == 1)
    }
}

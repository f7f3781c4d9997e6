import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct PanelHeadTests {
    private func head(_ title: String = "Titel", sheet: SheetSize = .a1, minutes: Int = 15) -> PanelHead {
        PanelHead(
            plan: Fixtures.template.waysBack.panelHead, text: Fixtures.text(sheet, measurer: ExactMeasurer()),
            labels: Fixtures.labels,
            panel: Cards.panel(title, minutes: minutes, []), index: 2, count: 9, holdsBreak: false)
    }

    private static let width = Length.mm(155.4)

    @Test(arguments: [SheetSize.a1, .a3]) func allStandOnOneBaselineInTheMiddleOfTheRoute(sheet: SheetSize) {
        let metrics = Fixtures.metrics(sheet)
        let frame = head(sheet: sheet).frame(width: Self.width)
        let cap = metrics.typeSize(.numeral) * ExactMeasurer.capHeight
        #expect(frame.texts.map(\.run.text) == ["3", "/9", "Titel", "15", "\u{2009}", "min"])
        #expect(frame.texts.allSatisfy { $0.at.y.isClose(to: metrics.routeWidth / 2 + cap / 2) })
        #expect(frame.bounds.height == metrics.routeWidth)
    }

    @Test func theNumeralsInkStandsOnThePad() throws {
        let metrics = Fixtures.metrics(.a1)
        let numeral = try #require(head().frame(width: Self.width).texts.first)
        #expect((numeral.at.x + numeral.run.size * ExactMeasurer.bearing).isClose(to: metrics.pad))
        #expect(numeral.run.font.weight == 800)
    }

    @Test func theTotalFollowsAndTheTitleAfterAGap() throws {
        let metrics = Fixtures.metrics(.a1)
        let texts = head().frame(width: Self.width).texts
        // A run's advance ends with tracking, of -.02 em; a head has none after its last letter.
        func end(_ index: Int) -> Length { texts[index].at.x + texts[index].run.advance + texts[index].run.size * 0.02 }
        #expect(texts[1].at.x.isClose(to: end(0)))
        #expect(texts[2].at.x.isClose(to: end(1) + metrics.routeWidth * 0.22))
    }

    @Test func theClockIsAsHighAsACapitalAndEndsOnThePad() throws {
        let metrics = Fixtures.metrics(.a1)
        let frame = head().frame(width: Self.width)
        let clock = try #require(frame.all.first { if case .figure = $0.meaning { true } else { false } })
        let cap = metrics.typeSize(.numeral) * ExactMeasurer.capHeight
        #expect(clock.bounds.width.isClose(to: cap))
        #expect(clock.bounds.height.isClose(to: cap))
        #expect(clock.bounds.maxX.isClose(to: Self.width - metrics.pad))
        #expect(clock.bounds.maxY.isClose(to: try #require(frame.texts.first).at.y))
        #expect(clock.meaning == .figure(alternative: "15 minuten"))
        // The minutes end .16 of the route before it.
        let unit = try #require(frame.texts.last)
        #expect((unit.at.x + unit.run.advance).isClose(to: clock.bounds.minX - metrics.routeWidth * 0.16))
    }

    @Test(arguments: [(15, 90.0), (45, 270), (1, 6)]) func theSectorGoesClockwiseFromTwelve(minutes: Int, angle: Double)
        throws
    {
        let clock = ClockDrawing(plan: Fixtures.template.waysBack.panelHead.clockStyle, theme: Fixtures.theme, panel: 0)
        let square = Rect(x: .zero, y: .zero, width: .pt(40), height: .pt(40))
        let shapes = clock.items(minutes: minutes, in: square).compactMap {
            if case .shape(let shape) = $0 { shape } else { nil }
        }
        let sector = try #require(shapes.first { $0.fill?.token == .clockSector })
        guard case .arc(let centre, let radius, let from, let to, let clockwise) = sector.path.elements[1] else {
            return #expect(Bool(false))
        }
        #expect(centre == square.centre)
        #expect(from == -90 && to - from == angle && clockwise)
        // SPEC §6: ring .15 r inside r, sector r - 1.85 × .15 r.
        #expect(radius.isClose(to: .pt(20 * (1 - 1.85 * 0.15))))
        #expect(shapes.allSatisfy { !$0.mirrors })
        let ring = try #require(shapes.last)
        #expect(ring.stroke?.width.isClose(to: .pt(3)) == true)
        #expect(ring.path.bounds?.width.isClose(to: .pt(37)) == true)
    }

    @Test(arguments: [60, 61, 240]) func anHourOrMoreIsAWholeDisc(minutes: Int) throws {
        let clock = ClockDrawing(plan: Fixtures.template.waysBack.panelHead.clockStyle, theme: Fixtures.theme, panel: 0)
        let items = clock.items(minutes: minutes, in: Rect(x: .zero, y: .zero, width: .pt(40), height: .pt(40)))
        let shapes = items.compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
        let sector = try #require(shapes.first { $0.fill?.token == .clockSector })
        #expect(sector.path == .circle(centre: Point(x: .pt(20), y: .pt(20)), radius: .pt(20 * (1 - 1.85 * 0.15))))
    }

    @Test func aBreakHasItsCupBeforeTheMinutes() throws {
        let metrics = Fixtures.metrics(.a1)
        let head = head("Een titel van een paneel")
        let resting = PanelHead(
            plan: Fixtures.template.waysBack.panelHead, text: head.text, labels: head.labels, panel: head.panel,
            index: 2, count: 9, holdsBreak: true)
        let frame = resting.frame(width: .mm(220))
        let cup = try #require(frame.all.first { $0.meaning == .figure(alternative: "Pauze") })
        let minutes = try #require(frame.texts.first { $0.run.text == "15" })
        #expect((minutes.at.x - cup.bounds.maxX).isClose(to: metrics.routeWidth * 0.22))
        #expect(cup.bounds.height.isClose(to: metrics.routeWidth * 0.62))
        #expect(cup.bounds.centre.y.isClose(to: metrics.routeWidth / 2))
        #expect(resting.titleScale(width: Self.width) < head.titleScale(width: Self.width))
    }

    // MARK: Titles step down together

    @Test func aTitleThatFitsKeepsItsSize() { #expect(head("Kort").titleScale(width: Self.width) == 1) }

    @Test func aLongTitleGetsTheScaleAtWhichItJustFits() throws {
        let metrics = Fixtures.metrics(.a1)
        let long = head("Een tamelijk lange titel")
        let scale = long.titleScale(width: Self.width)
        #expect(scale < 1)
        let texts = long.frame(width: Self.width, title: .init(scale: scale)).texts
        let end = texts[2].at.x + texts[2].run.advance + texts[2].run.size * 0.012
        #expect((texts[3].at.x - end).isClose(to: metrics.length(Fixtures.template.waysBack.panelHead.leastGap)))
    }

    @Test func allTitlesHaveTheSizeOfTheLongest() throws {
        var card = Cards.plain(9)
        card.panels[2].title = Cards.text("Langere titel")
        let runs = Survey(try Fixtures.compose(card, on: .a1).sheet).runs
        let sizes = Set(runs.filter { $0.run.text.contains("itel") }.map(\.run.size))
        #expect(sizes.count == 1)
        #expect(try #require(sizes.first) < .pt(35))
        #expect(try #require(sizes.first) >= .pt(35 * 0.8))
    }

    @Test func aTitleThatIsLongerStandsOnTwoLinesAndLeavesTheOthersAlone() throws {
        var card = Cards.plain(9)
        card.panels[2].title = Cards.text("Een vrij lange titel")
        let composition = try Fixtures.compose(card, on: .a1)
        let runs = Survey(composition.sheet).runs
        #expect(runs.filter { $0.run.text.hasPrefix("Titel") }.allSatisfy { $0.run.size.isClose(to: .pt(35)) })
        let lines = runs.filter { ["Een vrij", "lange titel"].contains($0.run.text) }
        #expect(lines.map(\.run.text) == ["Een vrij", "lange titel"])
        #expect(lines.allSatisfy { $0.run.size.isClose(to: .pt(35 * 0.62)) })
        // The first as high as the numeral's top, the second on its baseline.
        let numeral = try #require(runs.first { $0.run.text == "3" && $0.run.size.isClose(to: .pt(58)) })
        let cap = (numeral.run.size - lines[0].run.size) * ExactMeasurer.capHeight
        #expect(lines[1].origin.y.isClose(to: numeral.origin.y))
        #expect((lines[1].origin.y - lines[0].origin.y).isClose(to: cap))
        #expect(composition.warnings.isEmpty)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
    }

    @Test func aTitleTooLongForTwoLinesIsWarnedOf() throws {
        var card = Cards.plain(9)
        let words =
            "Een titel die zo lang is dat hij klein wordt, en dan nog op twee regels waar geen plaats is, noch op drie of vier of vijf"
        card.panels[2].title = Cards.text(words, line: 77)
        let composition = try Fixtures.compose(card, on: .a1)
        let fault = try #require(composition.warnings.diagnostics.first)
        #expect(composition.warnings.diagnostics.count == 1)
        #expect(fault.id == "card.title-too-long" && fault.severity == .warning)
        #expect(
            fault.message
                == "the title of panel 3, “\(words)”, is too long for its head on A1")
        #expect(fault.span?.start.line == 77)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
        // Of so many letters it is not.
        let hint = try #require(fault.hints.first?.message)
        let letters = try #require(hint.split(separator: " ").compactMap { Int($0) }.first)
        card.panels[2].title = Cards.text(
            String(words.prefix(letters)))
        #expect(try Fixtures.compose(card, on: .a1).warnings.isEmpty)
    }

    @Test func aLongTitleInAWayBackTakesMoreColumns() throws {
        var card = Cards.plain(9, breakAt: 4)
        card.panels[4].title = Cards.text("Een tamelijk lange titel in de weg terug")
        let composition = try Fixtures.compose(card, on: .a1)
        let title = try #require(Survey(composition.sheet).runs.first { $0.run.text.hasPrefix("Een tamelijk") })
        #expect(title.run.size.isClose(to: .pt(35)))
        #expect(composition.warnings.isEmpty)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
    }

    @Test func aTitleWithoutRoomIsRefusedAtItsPlace() throws {
        var card = Cards.plain(9)
        card.panels[2].title = Cards.text(
            Array(repeating: "Een titel die zo lang is dat hij nooit in een hoofd past", count: 12)
                .joined(separator: " "), line: 77)
        let faults = faults { () throws(DiagnosticList) in try Fixtures.compose(card, on: .a1) }
        let fault = try #require(faults.first { $0.id == "layout.panel-title-too-long" })
        #expect(fault.message.contains("panel 3"))
        #expect(fault.span?.start.line == 77)
    }
}

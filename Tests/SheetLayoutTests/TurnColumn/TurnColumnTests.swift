import CardModel
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Sheets whose route turns round in a column of its own: the figures of their design (design/board/SPEC.md, §2 and §3).
@Suite struct TurnColumnTests {
    private func compose(_ card: Card, on sheet: SheetSize = .a1) throws -> SheetComposer.Composition {
        try SheetComposer(
            template: Fixtures.turnColumn, theme: Fixtures.theme, labels: Fixtures.labels,
            measurer: ExactMeasurer(.varied)
        ).compose(card, on: sheet)
    }

    private func panels(_ composition: SheetComposer.Composition) -> [Rect] {
        composition.sheet.root.items.compactMap { item in
            guard case .frame(let frame) = item, case .panel = frame.meaning else { return nil }
            return frame.bounds
        }
    }

    /// The table of areas: x, width and lower edge of each panel on A1, in mm.
    @Test func nineShortPanelsStandWhereTheDesignHasThem() throws {
        let panels = try panels(compose(Cards.plain(9)))
        let x = [20.0, 183, 339, 499, 687, 499, 339, 183, 20]
        let widths = [155.0, 148, 152, 180, 134, 180, 152, 148, 155]
        let ends = [299.0, 299, 299, 299, 549, 549, 549, 549, 549]
        #expect(panels.count == 9)
        for (index, panel) in panels.enumerated() {
            #expect(abs(panel.minX.millimetres - x[index]) < 0.1, "panel \(index + 1)")
            #expect(abs(panel.width.millimetres - widths[index]) < 0.1, "panel \(index + 1)")
            #expect(abs(panel.maxY.millimetres - ends[index]) < 0.1, "panel \(index + 1)")
        }
    }

    @Test(arguments: 4...12) func everyCountHasItsLanes(count: Int) throws {
        let places = TurnColumnGrid.places(count: count)
        let turn = TurnLanesPlan.trackCount(panels: count) - 1
        #expect(places.map(\.panel) == Array(0..<count))
        #expect(places.filter(\.isInFirstLane).map(\.track) == Array(0...turn))
        #expect(places.filter(\.isInSecondLane).map(\.track) == Array((0...turn).reversed()))
        #expect(places.count(where: \.isInBoth) == count % 2)
        for sheet in [SheetSize.a1, .a3] {
            let panels = try panels(compose(Cards.plain(count, breakAt: count / 2), on: sheet))
            #expect(panels.count == count)
            let whole = Rect(origin: .origin, size: sheet.trim)
            for panel in panels { #expect(whole.contains(panel)) }
        }
    }

    /// M (p1.x + 14.5, y1) H … A R … V … A R … H: R 26, the road's outer side flush with the last field's.
    @Test func theRoadTurnsRoundWithinTheLastColumn() throws {
        let sheet = try compose(Cards.plain(9)).sheet
        let roads = sheet.shapes.filter { $0.stroke?.width.isClose(to: .mm(15)) == true }
        let road = try #require(roads.first)
        guard case .move(let start) = road.path.elements.first,
            case .arc(let centre, let radius, _, _, _) = road.path.elements[2],
            case .line(let end) = road.path.elements.last
        else {
            Issue.record("the road is drawn in another way")
            return
        }
        #expect(start.x.isClose(to: .mm(34.5)) && start.y.isClose(to: .mm(63)))
        #expect(end.x.isClose(to: .mm(34.5)) && abs(end.y.millimetres - 325) < 0.1)
        #expect(radius.isClose(to: .mm(26)))
        #expect((centre.x + radius + .mm(7.5)).isClose(to: .mm(821)))
    }

    /// A disc for each panel at its leading corner, on its lane; the first and the last have a second ring.
    @Test func discsStandAtTheLeadingCorners() throws {
        let composition = try compose(Cards.plain(9))
        let circles = composition.sheet.shapes.compactMap { shape -> (Point, Length)? in
            guard shape.path.elements.count == 2, case .arc(let centre, let radius, _, _, _) = shape.path.elements[0]
            else {
                return nil
            }
            return (centre, radius)
        }
        let discs = circles.filter { $0.1.isClose(to: .mm(17.5)) }.map(\.0)
        #expect(discs.count == 9)
        for (disc, panel) in zip(discs, panels(composition)) {
            #expect((disc.x - panel.minX).isClose(to: .mm(14.5)))
        }
        #expect(circles.filter { $0.1.isClose(to: .mm(14.5)) }.map(\.0) == [discs[0], discs[8]])
        // Ten minutes a panel: two steps each.
        #expect(circles.count { $0.1.isClose(to: .mm(4.2)) } == 18)
    }

    /// Tracks shift within their bounds before type steps down.
    @Test func aWordyPanelGetsAWiderTrack() throws {
        var card = Cards.plain(9)
        card.panels[1].blocks = [Cards.intro(Cards.words(140)), Cards.question(Cards.words(12))]
        let composition = try compose(card)
        let width = try #require(panels(composition).dropFirst().first).width.millimetres
        #expect(composition.fit.step == 0)
        #expect(width >= 148 && width <= 148 * 1.12 + 0.1)
    }

    @Test func aCardThatIsTooFullIsRefusedWithTrueFigures() throws {
        var card = Cards.plain(9)
        card.panels[2].blocks = (0..<9).map { _ in Cards.question(Cards.words(60)) }
        let list = #expect(throws: DiagnosticList.self) { try compose(card, on: .a3) }
        let fault = try #require(list?.diagnostics.first { $0.id == "layout.panel-too-full" })
        #expect(fault.message.contains("panel 3"))
        card.panels[2].blocks = [Cards.question(Cards.words(60))]
        #expect(throws: Never.self) { try compose(card, on: .a3) }
    }

    /// A sign makes no line of its own: the title is smaller, and draws no other with it.
    @Test func aSignStaysWithItsTitle() throws {
        var card = Cards.plain(9)
        card.panels[4].title = Cards.text("Wendepunktzeichen +")
        let runs = try Survey(compose(card).sheet).runs
        let title = try #require(runs.first { $0.run.text.contains("Wendepunkt") })
        #expect(title.run.text == "Wendepunktzeichen +")
        let other = try #require(runs.first { $0.run.text == "Titel 2" })
        #expect(title.run.size < other.run.size)
    }

    @Test(arguments: [3, 13]) func otherCountsAreRefused(count: Int) throws {
        let list = #expect(throws: DiagnosticList.self) { try compose(Cards.plain(count)) }
        #expect(list?.diagnostics.first?.message.contains("serves 4 to 12") == true)
    }

    /// Without a block that asks for the lower part, the blocks of the turn are parted where both parts are least full.
    @Test func thePanelOfTheTurnHasItsBlocksInTwoParts() throws {
        var card = Cards.plain(9)
        card.panels[4].blocks = (0..<4).map { _ in Cards.question(Cards.words(9)) }
        let sheet = try compose(card).sheet
        let survey = Survey(sheet)
        let parts = survey.panels.filter { $0.number == 5 }
        #expect(parts.count == 2)
        #expect(parts.map(\.blocks.count) == [2, 2])
        #expect(parts[0].body.maxY < parts[1].body.minY)
    }
}

extension Sheet {
    /// All shapes that lie in frames at the sheet's own corner.
    fileprivate var shapes: [Shape] {
        root.items.flatMap { item -> [Shape] in
            guard case .frame(let frame) = item, frame.meaning == .decoration else { return [] }
            return frame.items.compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
        }
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct RouteDrawingTests {
    private func legs(_ sheet: SheetSize, _ lanes: [Lane]) -> [LaneGeometry.Leg] {
        let metrics = Fixtures.metrics(sheet)
        let hinges = lanes.filter { $0 == .hinge }.map { _ in metrics.unfittedStep * 11 }
        return LaneGeometry(lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: metrics, hingeBody: hinges)
            .legs
    }

    private func drawing(
        _ sheet: SheetSize = .a1, _ lanes: [Lane] = [.row(4), .hinge, .row(4)], theme: Theme = Fixtures.theme
    ) -> RouteDrawing {
        RouteDrawing(
            plan: Fixtures.template.waysBack.route, metrics: Fixtures.metrics(sheet, theme: theme),
            legs: legs(sheet, lanes))
    }

    private func shapes(_ items: [FrameItem]) -> [Shape] {
        items.compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
    }

    /// The two ends of an element, given where the one before it ended.
    private func ends(_ element: Path.Element, after point: Point) -> (Point, Point) {
        switch element {
        case .move(let point), .line(let point): return (point, point)
        case .arc(let centre, let radius, let from, let to, _):
            func on(_ angle: Double) -> Point {
                let path = Path([.arc(centre: .origin, radius: radius, from: angle, to: angle, clockwise: true)])
                return centre + (path.bounds?.origin ?? .origin)
            }
            return (on(from), on(to))
        default: return (point, point)
        }
    }

    @Test func theCentreLineRunsFromSideToSide() throws {
        let elements = drawing().centreLine.elements
        let first = try #require(elements.first)
        let last = try #require(elements.last)
        // SPEC §5 on A1: from (out + Hb / 2, y1 + Hb / 2) to (W - out - Hb / 2, y3 + Hb / 2).
        guard case .move(let start) = first, case .line(let end) = last else { return #expect(Bool(false)) }
        #expect(start.x.isAbout(21) && start.y.isAbout(65.2))
        #expect(end.x.isAbout(820) && end.y.isAbout(349.4))
    }

    @Test(arguments: [
        [Lane.row(4), .hinge, .row(4)], [.row(4), .bare, .row(4)], [.row(3), .hinge, .row(3), .hinge, .row(2)],
    ])
    func theCentreLineHasNoGap(lanes: [Lane]) {
        var point = Point.origin
        for (index, element) in drawing(.a1, lanes).centreLine.elements.enumerated() {
            let (start, end) = ends(element, after: point)
            if index > 0, case .arc = element { #expect(start.x.isClose(to: point.x) && start.y.isClose(to: point.y)) }
            if index > 0, case .line = element {
                // Legs are level, turns upright.
                #expect(end.x.isClose(to: point.x) || end.y.isClose(to: point.y))
            }
            point = end
        }
    }

    private func radii(_ drawing: RouteDrawing) -> [Length] {
        drawing.centreLine.elements.compactMap { if case .arc(_, let radius, _, _, _) = $0 { radius } else { nil } }
    }

    @Test func turnsAreRoundWithTheThemesRadius() {
        let metrics = Fixtures.metrics(.a1)
        let radius = metrics.routeWidth * Fixtures.theme.radii.turn
        #expect(radii(drawing()).count == 4)
        #expect(radii(drawing()).allSatisfy { $0.isClose(to: radius) })
        // The inner side has half a width at least, so that it is concentric with the outer one.
        #expect(radii(drawing()).allSatisfy { (metrics.routeWidth / 2).fits(in: $0) })
    }

    @Test func aTurnBetweenNearLegsIsNoWiderThanTheyAllow() {
        let metrics = Fixtures.metrics(.a1)
        let legs = [
            LaneGeometry.Leg(lane: .row(2), top: .mm(50), body: .zero), .init(lane: .bare, top: .mm(86), body: .zero),
            .init(lane: .row(2), top: .mm(200), body: .zero),
        ]
        let radii = radii(RouteDrawing(plan: Fixtures.template.waysBack.route, metrics: metrics, legs: legs))
        #expect(radii[0].isClose(to: .mm(18)) && radii[1].isClose(to: .mm(18)))
        #expect(radii[2].isClose(to: metrics.routeWidth * Fixtures.theme.radii.turn))
    }

    @Test func oneStrokeOfTheRoutesWidthStaysClearOfTheEdge() throws {
        for sheet in [SheetSize.a1, .a3] {
            let metrics = Fixtures.metrics(sheet)
            let stroke = try #require(shapes(drawing(sheet).items(stretches: [])).first)
            #expect(stroke.stroke?.width == metrics.routeWidth)
            #expect(stroke.stroke?.cap == .round)
            let bounds = try #require(stroke.path.bounds)
            let out = metrics.length(Fixtures.template.waysBack.route.out)
            #expect((bounds.minX - metrics.routeWidth / 2).isClose(to: out))
            #expect((metrics.size.width - bounds.maxX - metrics.routeWidth / 2).isClose(to: out))
        }
    }

    @Test func anOutlinedRouteIsALineUnderANarrowerStroke() throws {
        let theme = Fixtures.outlined
        let metrics = Fixtures.metrics(.a1, theme: theme)
        let strokes = shapes(drawing(theme: theme).items(stretches: [])).compactMap(\.stroke).prefix(2)
        let line = metrics.line(theme.lines.route)
        #expect(line > .zero)
        #expect(strokes.map(\.paint.token) == [.routeLine, .routeFill])
        #expect(strokes[0].width == metrics.routeWidth)
        #expect(strokes[1].width.isClose(to: metrics.routeWidth - line * 2))
    }

    @Test func aRouteThatStepsIsStrokedOnceForEachPanel() {
        var theme = Fixtures.theme
        theme.colours[.routeFill] = [Colour(red: 1, green: 0, blue: 0), Colour(red: 0, green: 0, blue: 1)]
        let metrics = Fixtures.metrics(.a1, theme: theme)
        let lanes: [Lane] = [.row(4), .hinge, .row(4)]
        let stations = LanePlanner(plan: Fixtures.template.waysBack.lanes, columns: 24).stations(lanes)
        let areas = RouteStretches(metrics: metrics, legs: legs(.a1, lanes), stations: stations).areas()
        let strokes = shapes(drawing(theme: theme).items(stretches: areas)).filter {
            $0.stroke?.paint.token == .routeFill
        }
        #expect(strokes.map(\.stroke?.paint.panel) == Array(0..<9))
        #expect(strokes.map(\.clip) == areas.map(\.area))
    }

    @Test func marksShowStartAndEnd() throws {
        let metrics = Fixtures.metrics(.a1)
        let marks = shapes(drawing().items(stretches: [])).dropFirst()
        let (ring, disc) = (try #require(marks.first), try #require(marks.dropFirst().first))
        #expect(ring.fill == nil)
        #expect(ring.stroke?.width.isClose(to: metrics.routeWidth * 0.09) == true)
        #expect(ring.path.bounds?.width.isClose(to: metrics.routeWidth * 0.44) == true)
        #expect(ring.path.bounds?.centre.x.isAbout(21) == true)
        #expect(disc.stroke == nil)
        #expect(disc.path.bounds?.centre.x.isAbout(820) == true)
        #expect(disc.path.bounds?.centre.y.isAbout(349.4) == true)
    }

    @Test func arrowsPointDownTheTurnsAndBackAlongTheWayBack() throws {
        // Two turns and one way back, two paths an arrow.
        let arrows = shapes(drawing().items(stretches: [])).dropFirst(3)
        let parts = Fixtures.template.icons[.arrow]?.parts.count ?? 0
        #expect(arrows.count == 3 * parts)
        let metrics = Fixtures.metrics(.a1)
        let back = try #require(arrows.last?.path.bounds)
        #expect(back.maxX.fits(in: metrics.contentEnd - metrics.pad))
        #expect((metrics.contentEnd - metrics.pad - metrics.routeWidth * 0.66).fits(in: back.minX))
        // A turn's arrow is taller than it is wide… its tip lowest, on the middle of the loop.
        let down = try #require(arrows.first?.path.bounds)
        #expect(down.centre.x.isAbout(820))
    }
}

@Suite struct RouteStretchesTests {
    @Test(arguments: [4, 5, 8, 9, 11]) func stretchesCoverEveryLegFromEdgeToEdge(count: Int) throws {
        let metrics = Fixtures.metrics(.a1)
        let planner = LanePlanner(plan: Fixtures.template.waysBack.lanes, columns: 24)
        let lanes = try #require(planner.lanes(panelCount: count, breakAt: nil))
        let hinges = lanes.filter { $0 == .hinge }.map { _ in metrics.unfittedStep * 11 }
        let legs = LaneGeometry(
            lanes: lanes, plan: Fixtures.template.waysBack.lanes, metrics: metrics, hingeBody: hinges
        ).legs
        let areas = RouteStretches(metrics: metrics, legs: legs, stations: planner.stations(lanes)).areas()
        for leg in legs {
            let row = areas.filter { $0.area.minY == leg.top }
            #expect(row.first?.area.minX == .zero)
            #expect(row.last?.area.maxX.isClose(to: metrics.size.width) == true)
            for (left, right) in zip(row, row.dropFirst()) { #expect(left.area.maxX.isClose(to: right.area.minX)) }
        }
        #expect(Set(areas.map(\.panel)) == Set(0..<count))
        // Panels follow the route: a bare way back belongs to the panel before it.
        #expect(areas.map(\.panel) == areas.map(\.panel).sorted())
    }
}

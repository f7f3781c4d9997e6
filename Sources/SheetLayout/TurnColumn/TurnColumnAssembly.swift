import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// Draws panels that hang from a road: flat fields, the road over their upper edges, and what stands on and under it.
struct TurnColumnAssembly: CourseAssembly {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let trial: TurnColumnFitting.Trial
    let cache: MeasureCache

    var placed: any PlacedCourse { trial }
    private var metrics: Metrics { trial.metrics }
    private var grid: TurnColumnGrid { trial.grid }
    private var course: TurnColumnPlan { trial.course }
    private var text: TextSetter { TextSetter(metrics: metrics, language: language, cache: cache) }

    private var heads: [DiscHead] {
        grid.places.map { place in
            DiscHead(
                plan: course.panelHead, text: text, labels: labels, panel: card.panels[place.panel], index: place.panel,
                count: card.panels.count, corner: grid.field(place).origin, title: trial.titles[place.panel])
        }
    }

    private var road: RoadDrawing {
        RoadDrawing(course: course, metrics: metrics, grid: grid, panels: card.panels, heads: heads)
    }

    // MARK: Fields and road

    func decoration() -> [FrameItem] { grid.places.map(field) + road.items() }

    /// A panel's field: square where the road covers it, round below; in the turn column its outer corner follows the
    /// bend.
    private func field(_ place: TurnColumnGrid.Place) -> FrameItem {
        let edge = metrics.edge(metrics.theme.lines.panel, Paint(.panelLine, panel: place.panel))
        let half = (edge?.width ?? .zero) / 2
        let field = grid.field(place).inset(by: Sides(leading: half, trailing: half, top: .zero, bottom: half))
        let radius = max(.zero, min(metrics.radius(metrics.theme.radii.panel), field.width / 2) - half)
        let isAtBend = place.track == grid.turn && place.isInFirstLane
        let outer = metrics.routeWidth / 2
        let bend = isAtBend ? metrics.length(course.road.turnRadius) + outer - half : .zero
        let top = isAtBend ? field.minY - outer + half : field.minY
        var path = Path([.move(Point(x: field.minX, y: field.minY))])
        if bend > .zero {
            path.elements += [
                .line(Point(x: field.minX, y: top)),
                .arc(
                    centre: Point(x: field.maxX - bend, y: top + bend), radius: bend, from: -90, to: 0, clockwise: true),
            ]
        } else {
            path.elements.append(.line(Point(x: field.maxX, y: top)))
        }
        if radius > .zero {
            path.elements += [
                .arc(
                    centre: Point(x: field.maxX - radius, y: field.maxY - radius), radius: radius, from: 0, to: 90,
                    clockwise: true),
                .arc(
                    centre: Point(x: field.minX + radius, y: field.maxY - radius), radius: radius, from: 90, to: 180,
                    clockwise: true),
            ]
        } else {
            path.elements += [
                .line(Point(x: field.maxX, y: field.maxY)), .line(Point(x: field.minX, y: field.maxY)),
            ]
        }
        path.elements.append(.close)
        return .shape(Shape(path: path, fill: Paint(.panelFill, panel: place.panel), stroke: edge))
    }

    // MARK: Panels

    func panelFrames(_ faults: inout DiagnosticList) -> [Frame] {
        let heads = heads
        let road = RoadDrawing(course: course, metrics: metrics, grid: grid, panels: card.panels, heads: heads)
        for place in grid.places where trial.titles[place.panel].isTooLong {
            faults.add(
                trial.titles[place.panel].tooLong(
                    panel: place.panel, of: card, least: course.panelHead.leastTwoLineTitle, metrics: metrics))
        }
        return grid.places.map { frame(of: $0, head: heads[$0.panel], road: road) }
    }

    /// Half the height of a number's line, in radii of its disc.
    private static let numberRise = 0.6

    private func frame(of place: TurnColumnGrid.Place, head: DiscHead, road: RoadDrawing) -> Frame {
        let panel = card.panels[place.panel]
        let field = grid.field(place)
        // As high over the lane's middle as the number in the disc.
        let half = max(metrics.routeWidth / 2, metrics.length(course.panelHead.radius) * TurnColumnAssembly.numberRise)
        let bounds = Rect(x: field.minX, y: field.minY - half, width: field.width, height: field.height + half)
        let parts = trial.parts[place.panel]
        let firstTop = parts.first?.bounds.minY ?? bounds.maxY
        let headBounds = Rect(x: bounds.minX, y: bounds.minY, width: bounds.width, height: firstTop - bounds.minY)
        let back = Point(x: .zero - bounds.minX, y: .zero - bounds.minY)
        var items: [FrameItem] = [.frame(head.frame(in: headBounds))]
        if let cup = road.cup(of: place) {
            items.append(
                .frame(
                    Frame(
                        bounds: cup.bounds.moved(by: back), meaning: .figure(alternative: labels.text(.breakTime)),
                        items: IconDrawing(metrics.template).items(
                            .cup, size: cup.bounds.width, at: .origin, paint: cup.paint))))
        }
        items += parts.map { part in
            .frame(
                Frame(
                    bounds: part.bounds.moved(by: back),
                    items: part.body.frames(height: part.bounds.height, step: metrics.step)))
        }
        return Frame(
            bounds: bounds, meaning: .panel(number: place.panel + 1, title: panel.title.plain), span: panel.span,
            items: items)
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Draws the route: one line of constant width through all lanes, with its marks.
struct RouteDrawing {
    let plan: RoutePlan
    let metrics: Metrics
    let legs: [LaneGeometry.Leg]

    private var width: Length { metrics.routeWidth }
    /// The centre line's distance from the sheet's edges where it turns.
    private var edge: Length { metrics.length(plan.out) + width / 2 }
    private var far: Length { metrics.size.width - edge }

    private func centre(_ leg: Int) -> Length { legs[leg].top + width / 2 }

    /// The radius of the turn after a leg: the theme's, but never more than half the distance of the legs it joins.
    private func turnRadius(after leg: Int) -> Length {
        min(width * metrics.theme.radii.turn, (centre(leg + 1) - centre(leg)) / 2)
    }

    /// The centre line from the first panel's side to the last's.
    var centreLine: Path {
        var path = Path([.move(Point(x: edge, y: centre(0)))])
        for leg in legs.indices.dropLast() {
            let r = turnRadius(after: leg)
            let (upper, lower) = (centre(leg), centre(leg + 1))
            if leg % 2 == 0 {
                path.elements += [
                    .line(Point(x: far - r, y: upper)),
                    .arc(centre: Point(x: far - r, y: upper + r), radius: r, from: -90, to: 0, clockwise: true),
                    .line(Point(x: far, y: lower - r)),
                    .arc(centre: Point(x: far - r, y: lower - r), radius: r, from: 0, to: 90, clockwise: true),
                ]
            } else {
                path.elements += [
                    .line(Point(x: edge + r, y: upper)),
                    .arc(centre: Point(x: edge + r, y: upper + r), radius: r, from: 270, to: 180, clockwise: false),
                    .line(Point(x: edge, y: lower - r)),
                    .arc(centre: Point(x: edge + r, y: lower - r), radius: r, from: 180, to: 90, clockwise: false),
                ]
            }
        }
        path.elements.append(.line(Point(x: far, y: centre(legs.count - 1))))
        return path
    }

    /// The route with its marks; `stretches` are the areas of the panels, for a theme whose route steps in colour.
    func items(stretches: [(panel: Int, area: Rect)]) -> [FrameItem] {
        let line = metrics.routeLine
        let isOutlined = line > .zero
        var items: [FrameItem] = []
        if isOutlined {
            items +=
                metrics.theme.varies(.routeLine)
                ? stretches.map { stroke(width, paint: Paint(.routeLine, panel: $0.panel), clip: $0.area) }
                : [stroke(width, paint: Paint(.routeLine), clip: nil)]
        }
        let inner = isOutlined ? width - line * 2 : width
        if metrics.theme.varies(.routeFill) {
            items += stretches.map { stroke(inner, paint: Paint(.routeFill, panel: $0.panel), clip: $0.area) }
        } else {
            items.append(stroke(inner, paint: Paint(.routeFill), clip: nil))
        }
        return items + marks
    }

    private func stroke(_ width: Length, paint: Paint, clip: Rect?) -> FrameItem {
        .shape(
            Shape(
                path: centreLine, stroke: Stroke(paint: paint, width: width, cap: .round, join: .round), clip: clip))
    }

    /// A ring at the start, a disc at the end, and arrows where the route turns round or runs against the reading.
    private var marks: [FrameItem] {
        let radius = metrics.length(plan.markRadius)
        let last = legs.count - 1
        var items: [FrameItem] = [
            .shape(
                Shape(
                    path: .circle(centre: Point(x: edge, y: centre(0)), radius: radius),
                    stroke: Stroke(paint: Paint(.routeInk, panel: 0), width: metrics.length(plan.markLine)))),
            .shape(
                Shape(
                    path: .circle(centre: Point(x: far, y: centre(last)), radius: radius),
                    fill: Paint(.routeInk))),
        ]
        let size = metrics.length(plan.arrow)
        let icons = IconDrawing(metrics.template)
        for leg in legs.indices.dropLast() {
            let x = leg % 2 == 0 ? far : edge
            let r = turnRadius(after: leg)
            // On a turn without a straight stretch an arrow would lie askew of the bend.
            if centre(leg + 1) - centre(leg) - r * 2 >= size / 2 {
                let middle = (centre(leg) + centre(leg + 1)) / 2
                items += icons.items(
                    .arrow, size: size, at: Point(x: x - size / 2, y: middle - size / 2), paint: Paint(.routeInk),
                    turn: 90)
            }
        }
        for leg in legs.indices where leg % 2 == 1 {
            let x = metrics.contentEnd - metrics.pad - size
            items += icons.items(
                .arrow, size: size, at: Point(x: x, y: centre(leg) - size / 2), paint: Paint(.routeInk), turn: 180)
        }
        return items
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The order in which a sheet is read: a numbered disc at every stop, joined by a fine line that runs through the white
/// of pads and gutters, so that it crosses no text.
struct ReadingPath {
    /// Where there is white to run through, outside panels.
    struct Lanes {
        let headEnd: Length
        let top: Length
        let gap: Length
        let footTop: Length
        /// Below the foot's last line.
        let footEnd: Length

        init(legs: [LaneGeometry.Leg], metrics: Metrics, footEnd: Length) {
            let page = metrics.template.page
            gap = metrics.gap
            top = metrics.length(page.top) / 2
            headEnd = (legs.first?.top ?? .zero) - metrics.length(metrics.template.head.gap) * 0.4
            footTop =
                metrics.size.height - metrics.length(page.bottom) - metrics.length(metrics.template.foot.height)
            let under = metrics.size.height - metrics.length(page.bottom)
            self.footEnd = footEnd - (footEnd - under) * 0.2
        }
    }

    let style: ProofStyle
    let stops: [ProofSurvey.Stop]
    let lanes: Lanes

    private var radius: Length { style.discRadius }

    var items: [FrameItem] {
        let centres = self.centres
        var path = Path()
        for index in stops.indices.dropLast() {
            path.elements += rounded(way(from: index, centres)).elements
        }
        let line = FrameItem.shape(Shape(path: path, stroke: style.line(.proofOrder, style.strong)))
        return [line] + centres.enumerated().flatMap { disc(number: $0.offset + 1, at: $0.element) }
    }

    /// The middle of each disc: left of the stop, level with its first line.
    var centres: [Point] {
        stops.map { stop in
            let bounds = stop.bounds
            return switch stop.zone {
            case .panelHead: Point(x: bounds.minX + style.metrics.pad / 2, y: bounds.centre.y)
            case .block:
                Point(
                    x: bounds.minX - style.metrics.pad / 2,
                    y: bounds.minY + min(bounds.height / 2, style.metrics.step * 0.95))
            case .head:
                Point(x: bounds.minX - radius * 1.6, y: bounds.maxY - min(bounds.height / 2, radius * 1.2))
            case .foot: Point(x: bounds.minX - radius * 1.5, y: bounds.minY + min(bounds.height / 2, radius))
            }
        }
    }

    private func disc(number: Int, at centre: Point) -> [FrameItem] {
        let size = radius * (number < 100 ? 1.2 : 0.9)
        let words = style.letter(String(number), size: size, isBold: true, paint: .proofPaper)
        let ring = Stroke(paint: Paint(.proofPaper), width: style.fine)
        return [
            .shape(Shape(path: .circle(centre: centre, radius: radius), fill: Paint(.proofOrder), stroke: ring))
        ]
            + words.items(
                at: Point(x: centre.x - words.width / 2, y: centre.y + size * (ProofStyle.figureHeight / 2)))
    }

    // MARK: The line

    /// The corners of the line from a stop to the next.
    func way(from index: Int, _ centres: [Point]) -> [Point] {
        let (start, end) = (centres[index], centres[index + 1])
        let (from, to) = (stops[index], stops[index + 1])
        func by(y: Length) -> [Point] { [start, Point(x: start.x, y: y), Point(x: end.x, y: y), end] }
        if start.x.isClose(to: end.x), from.panel == to.panel { return [start, end] }
        switch (from.zone, to.zone) {
        case (.head, .head): return by(y: lanes.top)
        case (.head, _): return by(y: lanes.headEnd)
        case (.foot, _): return footWay(from: index, centres)
        case (_, .foot):
            let bottom = from.panel?.maxY ?? start.y
            return by(y: bottom + (lanes.footTop - bottom) / 2)
        default: break
        }
        guard let panel = from.panel, let next = to.panel else { return [start, end] }
        if panel == next { return by(y: panel.maxY + lanes.gap * 0.3) }
        guard panel.minY.isClose(to: next.minY) else { return by(y: panel.maxY + lanes.gap * 0.7) }
        let y = panel.maxY + lanes.gap * 0.3
        let gutter = next.minX - lanes.gap / 2
        return [start, Point(x: start.x, y: y), Point(x: gutter, y: y), Point(x: gutter, y: end.y), end]
    }

    /// Under the foot's lines and up before what comes next; a short way goes sideways, then down.
    private func footWay(from index: Int, _ centres: [Point]) -> [Point] {
        let (start, end) = (centres[index], centres[index + 1])
        guard end.x - start.x > radius * 8 else { return [start, Point(x: end.x, y: start.y), end] }
        func under(_ x: Length) -> [Point] {
            [start, Point(x: start.x, y: lanes.footEnd), Point(x: x, y: lanes.footEnd)]
        }
        guard centres.indices.contains(index + 2) else { return under(end.x) + [end] }
        let next = centres[index + 2]
        let x = min(end.x, next.x) - radius * 1.6
        guard next.x < end.x - radius else { return under(x) + [Point(x: x, y: end.y), end] }
        // The way on leads back under this one: it comes in from above.
        let y = end.y - radius * 1.6
        return under(x) + [Point(x: x, y: y), Point(x: end.x, y: y), end]
    }

    /// A line through points whose corners are rounded.
    private func rounded(_ points: [Point]) -> Path {
        guard let first = points.first, let last = points.last else { return Path() }
        var path = Path([.move(first)])
        for index in points.indices.dropFirst().dropLast() {
            let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
            let room = min(distance(before, corner), distance(corner, after)) / 2
            let radius = min(style.unit * 0.6, room)
            guard radius > .zero else { continue }
            path.elements.append(.line(towards(before, from: corner, by: radius)))
            let end = towards(after, from: corner, by: radius)
            path.elements.append(.curve(end, control1: corner, control2: corner))
        }
        path.elements.append(.line(last))
        return path
    }

    private func distance(_ a: Point, _ b: Point) -> Length { max((a.x - b.x).magnitude, (a.y - b.y).magnitude) }

    private func towards(_ point: Point, from corner: Point, by length: Length) -> Point {
        let whole = distance(point, corner)
        guard whole > .zero else { return corner }
        let share = length / whole
        return Point(x: corner.x + (point.x - corner.x) * share, y: corner.y + (point.y - corner.y) * share)
    }
}

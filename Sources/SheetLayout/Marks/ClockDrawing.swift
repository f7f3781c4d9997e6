import CardModel
import DesignTokens
import Geometry
import SheetModel

/// A clock without hands: its sector shows minutes as a share of the hour, clockwise from twelve in every language.
struct ClockDrawing {
    let plan: ClockPlan
    let theme: Theme
    let panel: Int

    /// The clock in a square; 60 minutes or more fill the whole disc.
    func items(minutes: Int, in square: Rect) -> [FrameItem] {
        let centre = square.centre
        let radius = square.width / 2
        let ring = radius * plan.ring
        var items: [FrameItem] = []
        if theme.hasColour(.clockFace) {
            items.append(
                .shape(
                    Shape(
                        path: .circle(centre: centre, radius: radius - ring / 2), fill: Paint(.clockFace, panel: panel),
                        mirrors: false)))
        }
        let sectorRadius = radius - ring * plan.inset
        let sector: Path
        if minutes >= 60 {
            sector = .circle(centre: centre, radius: sectorRadius)
        } else {
            sector = Path([
                .move(centre),
                .arc(
                    centre: centre, radius: sectorRadius, from: -90, to: -90 + 6 * Double(minutes), clockwise: true),
                .close,
            ])
        }
        items.append(.shape(Shape(path: sector, fill: Paint(.clockSector, panel: panel), mirrors: false)))
        if minutes < 60, let ticks = plan.ticks { items.append(quarters(ticks, centre: centre, radius: radius)) }
        items.append(
            .shape(
                Shape(
                    path: .circle(centre: centre, radius: radius - ring / 2),
                    stroke: Stroke(paint: Paint(.clockRing, panel: panel), width: ring), mirrors: false)))
        return items
    }

    private func quarters(_ ticks: ClockPlan.Ticks, centre: Point, radius: Length) -> FrameItem {
        var path = Path()
        for (x, y) in [(0.0, -1.0), (1, 0), (0, 1), (-1, 0)] {
            func point(_ share: Double) -> Point {
                Point(x: centre.x + radius * (x * share), y: centre.y + radius * (y * share))
            }
            path.elements += Path.line(from: point(ticks.from), to: point(ticks.to)).elements
        }
        return .shape(
            Shape(
                path: path, stroke: Stroke(paint: Paint(.clockSector, panel: panel), width: radius * ticks.width),
                mirrors: false))
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

/// A clock without hands: its sector shows minutes as a share of the hour, clockwise from twelve in every language.
struct ClockDrawing {
    let plan: PanelHeadPlan
    let theme: Theme
    let panel: Int

    /// The clock in a square; 60 minutes or more fill the whole disc.
    func items(minutes: Int, in square: Rect) -> [FrameItem] {
        let centre = square.centre
        let radius = square.width / 2
        let ring = radius * plan.clockRing
        var items: [FrameItem] = []
        if theme.hasColour(.clockFace) {
            items.append(
                .shape(
                    Shape(
                        path: .circle(centre: centre, radius: radius - ring / 2), fill: Paint(.clockFace, panel: panel),
                        mirrors: false)))
        }
        let sectorRadius = radius - ring * plan.clockInset
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
        items.append(
            .shape(
                Shape(
                    path: .circle(centre: centre, radius: radius - ring / 2),
                    stroke: Stroke(paint: Paint(.clockRing, panel: panel), width: ring), mirrors: false)))
        return items
    }
}

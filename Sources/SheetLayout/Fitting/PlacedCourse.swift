import Geometry
import SheetModel

/// A card whose panels have their places along a route, at one step of type.
protocol PlacedCourse {
    var metrics: Metrics { get }
    /// In route order.
    var panels: [FittedPanel] { get }
    /// The stretches of the route with what hangs from them, from the first on.
    var legs: [LaneGeometry.Leg] { get }
    /// The tracks that panels of all lanes share; none where each row has its own.
    var tracks: [(x: Length, width: Length)] { get }
    /// Where the foot of the sheet starts.
    var footTop: Length { get }
}

/// A panel in its place.
struct FittedPanel {
    /// 0-based.
    var index: Int
    /// Its contents, in one part or two.
    var bodies: [PanelBody]
    /// How much it lacks; nothing or less where it fits.
    var lack: Length
    /// What its contents need at least, as a share of what there is.
    var fullness: Double
}

extension PlacedCourse {
    var tracks: [(x: Length, width: Length)] { [] }

    var fits: Bool {
        panels.allSatisfy { $0.lack.fits(in: .zero) && $0.bodies.allSatisfy { $0.cutTexts.isEmpty } }
    }
}

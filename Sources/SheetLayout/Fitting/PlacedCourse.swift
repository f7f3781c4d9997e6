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
    /// Whether all panels have the room that they need, and every word a line.
    var fits: Bool { get }
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
    /// Whether its height is what its contents need, so that it is always full.
    var hasOwnHeight = false
}

extension [FittedPanel] {
    /// The panel with the least room to spare, of those that share a height with others.
    var fullest: FittedPanel? {
        let shared = filter { !$0.hasOwnHeight }
        return (shared.isEmpty ? self : shared).max { $0.fullness < $1.fullness }
    }
}

extension PlacedCourse {
    var tracks: [(x: Length, width: Length)] { [] }

    var fits: Bool {
        panels.allSatisfy { $0.lack.fits(in: .zero) && $0.bodies.allSatisfy { $0.cutTexts.isEmpty } }
    }
}

extension Metrics {
    /// The trial at the largest type that fits, or at the smallest there may be where none does.
    ///
    /// - Parameter trial: the card at a step of type; from a step that fits on, all smaller type fits too.
    func largest<Trial: PlacedCourse>(_ trial: (Int) -> Trial) -> Trial {
        let first = trial(0)
        if first.fits { return first }
        var low = 0
        var high = lastStep
        var best = trial(high)
        guard best.fits else { return best }
        while high - low > 1 {
            let middle = (low + high) / 2
            let trial = trial(middle)
            if trial.fits {
                (high, best) = (middle, trial)
            } else {
                low = middle
            }
        }
        return best
    }
}

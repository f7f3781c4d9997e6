import DesignTokens
import Geometry
import SheetModel

/// A dashed line in each box at its floor: what lies below it is height that the box was given.
struct ProofFloors {
    let style: ProofStyle

    func items(_ boxes: [ProofSurvey.Box]) -> [FrameItem] {
        boxes.isEmpty ? [] : [.shape(Shape(path: path(boxes), stroke: stroke))]
    }

    /// One line a box, at its floor or at its lower edge where the box has no more than that.
    func path(_ boxes: [ProofSurvey.Box]) -> Path {
        boxes.reduce(into: Path()) { path, box in
            let y = box.bounds.minY + min(box.floor, box.bounds.height)
            path.elements +=
                Path.line(from: Point(x: box.bounds.minX, y: y), to: Point(x: box.bounds.maxX, y: y)).elements
        }
    }

    private var stroke: Stroke {
        style.line(.proofFloor, style.strong, dashes: [style.unit * 0.5, style.unit * 0.3])
    }
}

import Geometry
import SheetModel

/// A frame with its place on the sheet rather than in the frame that holds it.
struct PlacedFrame {
    let frame: Frame
    let bounds: Rect
}

extension Sheet {
    /// Every frame in reading order, those that hold others first.
    func forEachFrame(_ body: (PlacedFrame) -> Void) { visit(root, at: .origin, body) }

    private func visit(_ frame: Frame, at origin: Point, _ body: (PlacedFrame) -> Void) {
        let bounds = frame.bounds.moved(by: origin)
        body(PlacedFrame(frame: frame, bounds: bounds))
        for case .frame(let inner) in frame.items { visit(inner, at: bounds.origin, body) }
    }
}

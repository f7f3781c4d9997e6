import Geometry
import SheetModel

extension Shape {
    /// A filled rectangle, with a line inside its edge where there is one: the outer radius is the same either way.
    static func field(_ bounds: Rect, radius: Length = .zero, fill: Paint, edge: Stroke?) -> Shape {
        guard let edge else { return Shape(path: .rectangle(bounds, radius: radius), fill: fill) }
        let half = edge.width / 2
        return Shape(
            path: .rectangle(bounds.inset(by: Sides(all: half)), radius: max(.zero, radius - half)), fill: fill,
            stroke: edge)
    }
}

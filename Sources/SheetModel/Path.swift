public import Geometry

/// Lines and curves, at points of the frame that holds the shape.
public struct Path: Hashable, Sendable {
    public enum Element: Hashable, Sendable {
        case move(Point)
        case line(Point)
        /// A cubic Bézier curve.
        case curve(Point, control1: Point, control2: Point)
        /// A part of a circle, joined by a line to what comes before it. Angles in degrees, from the x axis towards the
        /// y axis: clockwise on paper.
        case arc(centre: Point, radius: Length, from: Double, to: Double, clockwise: Bool)
        case close
    }

    public var elements: [Element]

    public init(_ elements: [Element] = []) { self.elements = elements }

    /// An upright rectangle, its corners rounded by `radius` where that is more than nothing.
    public static func rectangle(_ rect: Rect, radius: Length = .zero) -> Path {
        let r = min(radius, min(rect.width, rect.height) / 2)
        guard r > .zero else {
            return Path([
                .move(rect.origin), .line(Point(x: rect.maxX, y: rect.minY)),
                .line(Point(x: rect.maxX, y: rect.maxY)), .line(Point(x: rect.minX, y: rect.maxY)), .close,
            ])
        }
        return Path([
            .arc(centre: Point(x: rect.maxX - r, y: rect.minY + r), radius: r, from: -90, to: 0, clockwise: true),
            .arc(centre: Point(x: rect.maxX - r, y: rect.maxY - r), radius: r, from: 0, to: 90, clockwise: true),
            .arc(centre: Point(x: rect.minX + r, y: rect.maxY - r), radius: r, from: 90, to: 180, clockwise: true),
            .arc(centre: Point(x: rect.minX + r, y: rect.minY + r), radius: r, from: 180, to: 270, clockwise: true),
            .close,
        ])
    }

    /// A whole circle.
    public static func circle(centre: Point, radius: Length) -> Path {
        Path([.arc(centre: centre, radius: radius, from: -90, to: 270, clockwise: true), .close])
    }

    /// A straight line.
    public static func line(from start: Point, to end: Point) -> Path { Path([.move(start), .line(end)]) }
}

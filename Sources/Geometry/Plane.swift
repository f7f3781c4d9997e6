/// A point: x grows to the right, y grows downwards, from the upper left corner of whatever holds it.
public struct Point: Hashable, Sendable {
    public var x: Length
    public var y: Length

    public init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }

    public static let origin = Point(x: .zero, y: .zero)

    public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    public static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
}

/// A width and a height, neither negative.
public struct Size: Hashable, Sendable {
    public var width: Length
    public var height: Length

    public init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }

    public static let zero = Size(width: .zero, height: .zero)
}

/// An upright rectangle.
public struct Rect: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// The rectangle with its upper left corner at (`x`, `y`).
    public init(x: Length, y: Length, width: Length, height: Length) {
        self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
    }

    public var minX: Length { origin.x }
    public var minY: Length { origin.y }
    public var maxX: Length { origin.x + size.width }
    public var maxY: Length { origin.y + size.height }
    public var width: Length { size.width }
    public var height: Length { size.height }
    public var centre: Point { Point(x: minX + width / 2, y: minY + height / 2) }

    /// The same rectangle elsewhere.
    public func moved(by offset: Point) -> Rect { Rect(origin: origin + offset, size: size) }

    /// The rectangle with each side moved inwards.
    public func inset(by sides: Sides<Length>) -> Rect {
        Rect(
            x: minX + sides.leading, y: minY + sides.top, width: width - sides.leading - sides.trailing,
            height: height - sides.top - sides.bottom)
    }

    /// Whether `other` lies within this rectangle, with the program's one tolerance.
    public func contains(_ other: Rect) -> Bool {
        minX.fits(in: other.minX) && minY.fits(in: other.minY) && other.maxX.fits(in: maxX)
            && other.maxY.fits(in: maxY)
    }

    /// Whether the two rectangles share more than an edge, with the program's one tolerance.
    public func overlaps(_ other: Rect) -> Bool {
        !(maxX.fits(in: other.minX) || other.maxX.fits(in: minX) || maxY.fits(in: other.minY)
            || other.maxY.fits(in: minY))
    }
}

/// A value for each side. Leading is where reading starts; left and right appear only once a sheet is mirrored.
public struct Sides<Value> {
    public var leading: Value
    public var trailing: Value
    public var top: Value
    public var bottom: Value

    public init(leading: Value, trailing: Value, top: Value, bottom: Value) {
        self.leading = leading
        self.trailing = trailing
        self.top = top
        self.bottom = bottom
    }

    /// The same value on all four sides.
    public init(all value: Value) {
        self.init(leading: value, trailing: value, top: value, bottom: value)
    }
}

extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
extension Sides: Sendable where Value: Sendable {}

/// The direction in which a language is read along a line.
public enum Direction: String, Hashable, Sendable {
    case leftToRight
    case rightToLeft
}

extension Rect {
    /// The smallest rectangle that holds both.
    public func union(_ other: Rect) -> Rect {
        let x = min(minX, other.minX)
        let y = min(minY, other.minY)
        return Rect(x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
    }
}

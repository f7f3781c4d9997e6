/// A length on paper, kept in PostScript points (1 pt = 1/72 inch = 25.4/72 mm).
///
/// Millimetres and points meet only here: every other part of the program says which of the two it means
/// when it makes or reads a length.
public struct Length: Hashable, Sendable, Comparable {
    /// The length in points, 1/72 inch.
    public let points: Double

    /// A length in points.
    public init(points: Double) { self.points = points }

    /// The points of one millimetre, by the definition of the inch as 25.4 mm.
    static let pointsPerMillimetre = 72.0 / 25.4

    /// A length in millimetres.
    public static func mm(_ value: Double) -> Length { Length(points: value * pointsPerMillimetre) }

    /// A length in points.
    public static func pt(_ value: Double) -> Length { Length(points: value) }

    /// No length at all.
    public static let zero = Length(points: 0)

    /// The slack of every comparison between lengths: 1/256 pt, the grid to which Cairo rounds
    /// device coordinates (cairo-fixed-type-private.h: 24.8 fixed point).
    public static let tolerance = Length(points: 1.0 / 256)

    /// The length in millimetres.
    public var millimetres: Double { points / Length.pointsPerMillimetre }

    /// The length without its sign.
    public var magnitude: Length { Length(points: abs(points)) }

    /// Whether this length has room within `available`, with the program's one tolerance.
    public func fits(in available: Length) -> Bool { points <= available.points + Length.tolerance.points }

    /// Whether two lengths are the same on paper, with the program's one tolerance.
    public func isClose(to other: Length) -> Bool { abs(points - other.points) <= Length.tolerance.points }

    /// How many whole times `unit` goes into this length; a shortfall within the tolerance counts as whole.
    public func wholeMultiples(of unit: Length) -> Int {
        guard unit.points > 0 else { return 0 }
        return Int(((points + Length.tolerance.points) / unit.points).rounded(.down))
    }

    public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
    public static func + (a: Length, b: Length) -> Length { Length(points: a.points + b.points) }
    public static func - (a: Length, b: Length) -> Length { Length(points: a.points - b.points) }
    public static func * (a: Length, k: Double) -> Length { Length(points: a.points * k) }
    public static func * (k: Double, a: Length) -> Length { Length(points: a.points * k) }
    public static func / (a: Length, k: Double) -> Length { Length(points: a.points / k) }
    /// The ratio of two lengths.
    public static func / (a: Length, b: Length) -> Double { a.points / b.points }
    public static prefix func - (a: Length) -> Length { Length(points: -a.points) }
    public static func += (a: inout Length, b: Length) { a = a + b }
    public static func -= (a: inout Length, b: Length) { a = a - b }
}

extension Sequence where Element == Length {
    /// The lengths laid end to end.
    public func total() -> Length { reduce(.zero, +) }
}

public import DesignTokens
public import Geometry

/// A colour of the theme, and the panel at which it is taken where the theme steps it along the route.
public struct Paint: Hashable, Sendable {
    public var token: ColourToken
    /// 0-based, in route order.
    public var panel: Int?

    public init(_ token: ColourToken, panel: Int? = nil) {
        self.token = token
        self.panel = panel
    }
}

/// A line drawn along a path.
public struct Stroke: Hashable, Sendable {
    public enum Cap: String, Hashable, Sendable { case butt, round }
    public enum Join: String, Hashable, Sendable { case miter, round }

    public var paint: Paint
    public var width: Length
    public var cap: Cap
    public var join: Join
    /// Lengths of dashes and gaps in turn; empty for an unbroken line. A dash of no length with a round cap is a dot.
    public var dashes: [Length]

    public init(paint: Paint, width: Length, cap: Cap = .butt, join: Join = .miter, dashes: [Length] = []) {
        self.paint = paint
        self.width = width
        self.cap = cap
        self.join = join
        self.dashes = dashes
    }
}

/// A path with how it is filled and stroked, fill first.
public struct Shape: Hashable, Sendable {
    public var path: Path
    public var fill: Paint?
    public var stroke: Stroke?
    /// Nothing is drawn outside it.
    public var clip: Rect?
    /// Whether the shape turns round with a sheet that is read from right to left. A clock does not.
    public var mirrors: Bool

    public init(path: Path, fill: Paint? = nil, stroke: Stroke? = nil, clip: Rect? = nil, mirrors: Bool = true) {
        self.path = path
        self.fill = fill
        self.stroke = stroke
        self.clip = clip
        self.mirrors = mirrors
    }
}

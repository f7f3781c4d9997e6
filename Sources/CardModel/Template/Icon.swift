/// The pictograms that a sheet uses.
public enum IconName: String, Hashable, Sendable, CaseIterable {
    case speaker, tick, cue, ahead, back, arrow, person, cup, pen, talk
}

/// A pictogram on a grid of 24 units, y downwards, in one colour.
public struct Icon: Hashable, Sendable {
    public var parts: [Part]
    /// Whether it turns round on a sheet that is read from right to left.
    public var mirrors: Bool

    public init(parts: [Part], mirrors: Bool) {
        self.parts = parts
        self.mirrors = mirrors
    }

    /// A path that is filled, or stroked where it has a line.
    public struct Part: Hashable, Sendable {
        public var outline: [Segment]
        /// The width of the stroke in units of the grid; nil for a filled path.
        public var line: Double?

        public init(outline: [Segment], line: Double?) {
            self.outline = outline
            self.line = line
        }
    }

    /// A piece of a path, by the letters of SVG 1.1 §8.3, in absolute units of the grid.
    public enum Segment: Hashable, Sendable {
        case move(x: Double, y: Double)
        case line(x: Double, y: Double)
        case curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double)
        /// Part of a circle; angles in degrees from the x axis towards the y axis.
        case arc(cx: Double, cy: Double, r: Double, from: Double, to: Double, clockwise: Bool)
        case close
    }
}

/// The line that leads from panel to panel.
public struct RoutePlan: Hashable, Sendable {
    /// Its width (`rw`).
    public var width: Measure
    /// From the sheet's edge to its outer side where it turns.
    public var out: Measure
    /// The radius of the marks at start and end.
    public var markRadius: Measure
    /// The line of the mark at the start, a ring.
    public var markLine: Measure
    /// The size of the arrows that point along it.
    public var arrow: Measure

    public init(width: Measure, out: Measure, markRadius: Measure, markLine: Measure, arrow: Measure) {
        self.width = width
        self.out = out
        self.markRadius = markRadius
        self.markLine = markLine
        self.arrow = arrow
    }
}

/// Number, title, minutes and clock of a panel, on one baseline in the route.
public struct PanelHeadPlan: Hashable, Sendable {
    /// From the number to the title.
    public var titleGap: Measure
    /// From the minutes to the clock.
    public var clockGap: Measure
    /// The least room between title and minutes.
    public var leastGap: Measure
    /// How many columns a head takes in a way back.
    public var hingeColumns: Int
    /// The size of the cup where there is a break.
    public var breakIcon: Measure
    /// The ring of a clock, in its radius.
    public var clockRing: Double
    /// The white between a clock's ring and its sector, in its radius.
    public var clockInset: Double
    /// How far a head is lifted in an outlined route, in widths of its line.
    public var outlineLift: Double

    public init(
        titleGap: Measure, clockGap: Measure, leastGap: Measure, hingeColumns: Int, breakIcon: Measure,
        clockRing: Double, clockInset: Double, outlineLift: Double
    ) {
        self.titleGap = titleGap
        self.clockGap = clockGap
        self.leastGap = leastGap
        self.hingeColumns = hingeColumns
        self.breakIcon = breakIcon
        self.clockRing = clockRing
        self.clockInset = clockInset
        self.outlineLift = outlineLift
    }
}

/// Number, title, minutes and clock of a panel, on one baseline in the route.
public struct PanelHeadPlan: Hashable, Sendable {
    /// From the number to the title.
    public var titleGap: Measure
    /// From the minutes to the clock.
    public var clockGap: Measure
    /// The least room between title and minutes.
    public var leastGap: Measure
    /// The least size of titles on one line, which all have one size, as a share of their own size.
    public var leastTitle: Double
    /// The size of a title on two lines, and its least one, as shares of a title's size.
    public var twoLineTitle: Double
    public var leastTwoLineTitle: Double
    /// How many columns a head takes in a way back; a long title takes more.
    public var hingeColumns: Int
    /// The size of the cup where there is a break.
    public var breakIcon: Measure
    public var clockStyle: ClockPlan
    /// How far a head is lifted in an outlined route, in widths of its line.
    public var outlineLift: Double

    public init(
        titleGap: Measure, clockGap: Measure, leastGap: Measure, leastTitle: Double, twoLineTitle: Double,
        leastTwoLineTitle: Double, hingeColumns: Int, breakIcon: Measure, clockStyle: ClockPlan, outlineLift: Double
    ) {
        self.titleGap = titleGap
        self.clockGap = clockGap
        self.leastGap = leastGap
        self.leastTitle = leastTitle
        self.twoLineTitle = twoLineTitle
        self.leastTwoLineTitle = leastTwoLineTitle
        self.hingeColumns = hingeColumns
        self.breakIcon = breakIcon
        self.clockStyle = clockStyle
        self.outlineLift = outlineLift
    }
}

/// The head of the sheet: title, product line, playing time and time bar.
public struct HeadPlan: Hashable, Sendable {
    /// From the title's cap height to its baseline.
    public var height: Measure
    /// From the title's baseline to the route.
    public var gap: Measure
    /// The column at which the title must end.
    public var titleColumns: Int
    /// The column at which the product line starts.
    public var asideColumn: Int
    /// The height of the time bar.
    public var barHeight: Measure
    /// The white between its segments.
    public var barGap: Measure

    public init(
        height: Measure, gap: Measure, titleColumns: Int, asideColumn: Int, barHeight: Measure, barGap: Measure
    ) {
        self.height = height
        self.gap = gap
        self.titleColumns = titleColumns
        self.asideColumn = asideColumn
        self.barHeight = barHeight
        self.barGap = barGap
    }
}

/// The foot of the sheet: text, partners, address and QR code.
public struct FootPlan: Hashable, Sendable {
    public var height: Measure
    /// From line to line.
    public var leading: Measure
    /// From the rule to the first baseline, in leadings.
    public var firstBaseline: Double
    /// How many columns the text takes.
    public var aboutColumns: Int
    /// What its measure is less than those columns.
    public var aboutInset: Measure
    /// The columns at which the lists of partners start.
    public var partnerColumns: [Int]
    /// How many partners a list has before the next begins.
    public var partnersPerColumn: Int
    /// From the rule to the QR code.
    public var qrTop: Measure
    /// From the QR code to the address.
    public var qrGap: Measure

    public init(
        height: Measure, leading: Measure, firstBaseline: Double, aboutColumns: Int, aboutInset: Measure,
        partnerColumns: [Int], partnersPerColumn: Int, qrTop: Measure, qrGap: Measure
    ) {
        self.height = height
        self.leading = leading
        self.firstBaseline = firstBaseline
        self.aboutColumns = aboutColumns
        self.aboutInset = aboutInset
        self.partnerColumns = partnerColumns
        self.partnersPerColumn = partnersPerColumn
        self.qrTop = qrTop
        self.qrGap = qrGap
    }
}

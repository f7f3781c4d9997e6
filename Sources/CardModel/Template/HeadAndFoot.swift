/// The head of the sheet: title, product line, playing time and time bar.
public struct HeadPlan: Hashable, Sendable {
    /// From the title's cap height to its baseline.
    public var height: Measure
    /// From the title's baseline to the route.
    public var gap: Measure
    /// The column at which the title must end.
    public var titleColumns: Int
    /// The column at which what stands beside the title starts.
    public var asideColumn: Int
    public var aside: Aside
    /// The room of a logo at the head's end, its foot on the title's base; nil where there is none.
    public var logo: LogoPlan?

    /// What stands at the head's end.
    public enum Aside: Hashable, Sendable {
        /// Product line and playing time over a bar that restates the panels' minutes: its height, and the white between
        /// its segments.
        case timeBar(height: Measure, gap: Measure)
        /// Clocks with the playing time over a legend of the route's steps, a rule, and the product line.
        case legend(LegendPlan)
    }

    public init(height: Measure, gap: Measure, titleColumns: Int, asideColumn: Int, aside: Aside) {
        self.height = height
        self.gap = gap
        self.titleColumns = titleColumns
        self.asideColumn = asideColumn
        self.aside = aside
    }
}

/// The room of a logo.
public struct LogoPlan: Hashable, Sendable {
    public var width: Measure
    public var height: Measure

    public init(width: Measure, height: Measure) {
        self.width = width
        self.height = height
    }
}

/// The playing time as clocks, and what a step of the route stands for.
public struct LegendPlan: Hashable, Sendable {
    /// The radius of the clocks, and from centre to centre.
    public var clockRadius: Measure
    public var clockPitch: Measure
    /// Between clocks and words, and on both sides of the rule.
    public var gap: Measure
    public var ruleGap: Measure
    /// The height and width of the rule.
    public var rule: Measure
    public var ruleLine: Measure
    /// The size of the legend's words, as a share of that of the playing time.
    public var scale: Double
    /// From the playing time's base to the legend's capitals.
    public var leading: Measure
    /// The piece of the route beside the legend: its width and height, and the radius of its step; and from its start to
    /// the words. Nil where the legend is left out.
    public var piece: Piece?

    /// A piece of the route with a step on it.
    public struct Piece: Hashable, Sendable {
        public var width: Measure
        public var height: Measure
        public var step: Measure
        public var indent: Measure

        public init(width: Measure, height: Measure, step: Measure, indent: Measure) {
            self.width = width
            self.height = height
            self.step = step
            self.indent = indent
        }
    }

    public init(
        clockRadius: Measure, clockPitch: Measure, gap: Measure, ruleGap: Measure, rule: Measure, ruleLine: Measure,
        scale: Double, leading: Measure, piece: Piece?
    ) {
        self.clockRadius = clockRadius
        self.clockPitch = clockPitch
        self.gap = gap
        self.ruleGap = ruleGap
        self.rule = rule
        self.ruleLine = ruleLine
        self.scale = scale
        self.leading = leading
        self.piece = piece
    }
}

/// The foot of the sheet: text, partners, address and QR code.
public struct FootPlan: Hashable, Sendable {
    public var height: Measure
    /// How many lines its texts have room for.
    public var lines: Int
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
    /// From the foot's top to the QR code.
    public var qrTop: Measure
    /// From the QR code to the address.
    public var qrGap: Measure
    public var form: Form
    /// The room of a partner's logo; nil where partners stand as names alone.
    public var logo: LogoPlan?

    /// How the foot is set.
    public enum Form: Hashable, Sendable {
        /// Under a rule, on the sheet's columns, what is said of the lists in a muted colour; the address at the QR code's foot.
        case ruled
        /// On the tracks of the panels above, with heads; the address below its head. The QR code stands on a white plate,
        /// so much larger on each side.
        case onTracks(plate: Measure)
    }

    public init(
        height: Measure, lines: Int, leading: Measure, firstBaseline: Double, aboutColumns: Int, aboutInset: Measure,
        partnerColumns: [Int], partnersPerColumn: Int, qrTop: Measure, qrGap: Measure, form: Form
    ) {
        self.height = height
        self.lines = lines
        self.leading = leading
        self.firstBaseline = firstBaseline
        self.aboutColumns = aboutColumns
        self.aboutInset = aboutInset
        self.partnerColumns = partnerColumns
        self.partnersPerColumn = partnersPerColumn
        self.qrTop = qrTop
        self.qrGap = qrGap
        self.form = form
    }
}

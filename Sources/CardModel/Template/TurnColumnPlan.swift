/// Two lanes of panels over the same tracks, the second one read backwards, and a column at their end in which the route
/// turns round.
public struct TurnColumnPlan: Hashable, Sendable {
    public var lanes: TurnLanesPlan
    public var road: RoadPlan
    public var panelHead: DiscHeadPlan

    public init(lanes: TurnLanesPlan, road: RoadPlan, panelHead: DiscHeadPlan) {
        self.lanes = lanes
        self.road = road
        self.panelHead = panelHead
    }
}

/// The tracks and lanes of a sheet whose route turns round once.
///
/// An odd number of panels has one in the turn column, over both lanes; an even one has two there, one in each lane.
public struct TurnLanesPlan: Hashable, Sendable {
    public var counts: ClosedRange<Int>
    /// The shares of the tracks in the width, for numbers of panels where they are given; the last is the turn column.
    public var tracks: [Int: [Double]]
    /// The share of the turn column beside tracks of share 1, where they are not.
    public var turnShare: Double
    /// How far a track may shift from its share, as a part of it.
    public var trackShift: Double
    /// The least width of a track; and where there are more tracks than `fewTracks`.
    public var leastTrack: Measure
    public var leastOfManyTracks: Measure
    public var fewTracks: Int
    /// From the sheet's top to the centre line of the first lane.
    public var top: Measure
    /// Between the panels of both lanes, the second lane's upper half of the route included.
    public var gap: Measure
    /// The first lane's share of the height of both, and how it may relate to the second's.
    public var firstShare: Double
    public var ratio: ClosedRange<Double>
    /// From a lane's centre line to the first block; more where titles take two lines.
    public var contentTop: Measure
    public var secondTitleLine: Measure
    /// From the last block to the panel's lower edge.
    public var contentBottom: Measure
    /// In the turn column: from the second lane's centre line to the first block below it.
    public var turnTop: Measure
    /// In the turn column: from the contents to the centre line of the turn.
    public var turnInset: Measure
    /// The kinds of block with which the part below the second lane starts in the turn column.
    public var turnBelow: [Block.Kind]

    public init(
        counts: ClosedRange<Int>, tracks: [Int: [Double]], turnShare: Double, trackShift: Double, leastTrack: Measure,
        leastOfManyTracks: Measure, fewTracks: Int, top: Measure, gap: Measure, firstShare: Double,
        ratio: ClosedRange<Double>, contentTop: Measure, secondTitleLine: Measure, contentBottom: Measure,
        turnTop: Measure, turnInset: Measure, turnBelow: [Block.Kind]
    ) {
        self.counts = counts
        self.tracks = tracks
        self.turnShare = turnShare
        self.trackShift = trackShift
        self.leastTrack = leastTrack
        self.leastOfManyTracks = leastOfManyTracks
        self.fewTracks = fewTracks
        self.top = top
        self.gap = gap
        self.firstShare = firstShare
        self.ratio = ratio
        self.contentTop = contentTop
        self.secondTitleLine = secondTitleLine
        self.contentBottom = contentBottom
        self.turnTop = turnTop
        self.turnInset = turnInset
        self.turnBelow = turnBelow
    }
}

/// The route as a road along the upper edges of panels, with a step for every few minutes.
public struct RoadPlan: Hashable, Sendable {
    /// Its width (`rw`).
    public var width: Measure
    /// The radius of its turns, on the centre line.
    public var turnRadius: Measure
    public var steps: Steps
    /// From a panel's end to the middle of the arrow that points along the road there, and the arrow's size.
    public var arrowInset: Measure
    public var arrow: Measure
    /// From a bend to the middle of the arrow beside it.
    public var turnArrow: Measure
    public var station: Station

    public init(
        width: Measure, turnRadius: Measure, steps: Steps, arrowInset: Measure, arrow: Measure, turnArrow: Measure,
        station: Station
    ) {
        self.width = width
        self.turnRadius = turnRadius
        self.steps = steps
        self.arrowInset = arrowInset
        self.arrow = arrow
        self.turnArrow = turnArrow
        self.station = station
    }

    /// Discs on the road that minutes are counted with.
    public struct Steps: Hashable, Sendable {
        /// How many minutes one stands for.
        public var minutes: Int
        public var radius: Measure
        /// From the minutes to the first of them, and from the last of them to the panel's end.
        public var start: Measure
        public var end: Measure
        /// From one to the next, at most; under the least pitch they are left out on the whole sheet.
        public var pitch: Measure
        public var leastPitch: Measure
        /// From one to the next on the turn.
        public var turnPitch: Measure

        public init(
            minutes: Int, radius: Measure, start: Measure, end: Measure, pitch: Measure, leastPitch: Measure,
            turnPitch: Measure
        ) {
            self.minutes = minutes
            self.radius = radius
            self.start = start
            self.end = end
            self.pitch = pitch
            self.leastPitch = leastPitch
            self.turnPitch = turnPitch
        }
    }

    /// The disc where there is a break.
    public struct Station: Hashable, Sendable {
        public var radius: Measure
        public var line: Measure
        public var icon: Measure
        /// From its middle to the first step beside it.
        public var apart: Measure

        public init(radius: Measure, line: Measure, icon: Measure, apart: Measure) {
            self.radius = radius
            self.line = line
            self.icon = icon
            self.apart = apart
        }
    }
}

/// A panel's head: its number in a disc on the road, clock and minutes beside it, the title below.
public struct DiscHeadPlan: Hashable, Sendable {
    /// From the panel's side to the disc's centre.
    public var disc: Measure
    public var radius: Measure
    public var line: Measure
    /// The second ring of the first and the last disc: its radius and line.
    public var ringRadius: Measure
    public var ringLine: Measure
    /// Between the ink of the number and that of the total.
    public var numeralGap: Measure
    /// From the panel's side to the clock's centre; its radius; to the minutes; to the unit.
    public var clock: Measure
    public var clockRadius: Measure
    public var clockGap: Measure
    public var unitGap: Measure
    public var clockStyle: ClockPlan
    /// From the panel's side to the title, and from the lane's centre line to its cap height.
    public var title: Measure
    public var titleTop: Measure
    /// The least size of titles on one line, which all have one size, as a share of their own size; and on two lines.
    public var leastTitle: Double
    public var leastTwoLineTitle: Double

    public init(
        disc: Measure, radius: Measure, line: Measure, ringRadius: Measure, ringLine: Measure, numeralGap: Measure,
        clock: Measure, clockRadius: Measure, clockGap: Measure, unitGap: Measure, clockStyle: ClockPlan,
        title: Measure, titleTop: Measure, leastTitle: Double, leastTwoLineTitle: Double
    ) {
        self.disc = disc
        self.radius = radius
        self.line = line
        self.ringRadius = ringRadius
        self.ringLine = ringLine
        self.numeralGap = numeralGap
        self.clock = clock
        self.clockRadius = clockRadius
        self.clockGap = clockGap
        self.unitGap = unitGap
        self.clockStyle = clockStyle
        self.title = title
        self.titleTop = titleTop
        self.leastTitle = leastTitle
        self.leastTwoLineTitle = leastTwoLineTitle
    }
}

/// What a clock looks like, in its radius unless said otherwise.
public struct ClockPlan: Hashable, Sendable {
    /// The ring.
    public var ring: Double
    /// The white between the ring's outside and the sector, in rings.
    public var inset: Double
    /// Marks at the quarters; nil where it has none.
    public var ticks: Ticks?

    public init(ring: Double, inset: Double, ticks: Ticks? = nil) {
        self.ring = ring
        self.inset = inset
        self.ticks = ticks
    }

    /// A mark at each quarter of an hour.
    public struct Ticks: Hashable, Sendable {
        public var from: Double
        public var to: Double
        public var width: Double

        public init(from: Double, to: Double, width: Double) {
            self.from = from
            self.to = to
            self.width = width
        }
    }
}

extension TurnLanesPlan {
    /// How many tracks so many panels take, the turn column included.
    public static func trackCount(panels: Int) -> Int { (panels - (panels.isMultiple(of: 2) ? 2 : 1)) / 2 + 1 }
}

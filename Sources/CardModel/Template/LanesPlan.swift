public import Geometry

/// One leg of the route.
public enum Lane: Hashable, Sendable {
    /// So many panels, side by side in reading direction.
    case row(Int)
    /// A way back that holds one panel.
    case hinge
    /// A way back without a panel.
    case bare
}

/// Which lanes a number of panels gets, and how their columns are shared out.
public struct LanesPlan: Hashable, Sendable {
    /// The lanes for each number of panels; rows and ways back in turn, from a row to a row.
    public var counts: [Int: [Lane]]
    /// Columns of the panels of each row, for lanes where they are pinned.
    public var pinned: [Pin]
    /// The least number of columns of a panel.
    public var leastSpan: Int
    /// The most panels of a row.
    public var mostInRow: Int
    /// The height of a hinge's body, in steps before fitting; a hinge that needs more takes more.
    public var hingeSteps: Double
    /// From so many rows on, a hinge gives up what it does not need before type steps down; nil where it never does.
    public var hingeYields: Int?
    /// How far the heights of so many rows may differ from their even share, in steps before fitting.
    public var rowShifts: [Int: Double]
    /// How much further they may differ with each step of type, in steps before fitting.
    public var rowShiftGrowth: Double
    /// The least height of a row's body, in steps before fitting.
    public var leastRowSteps: Double
    /// The smallest sheet for so many rows, where any will not do.
    public var leastSheet: [Int: SheetSize]
    /// The white above and below a bare way back.
    public var bareGap: Measure
    /// The least room between the last row and the foot.
    public var footGap: Measure

    public init(
        counts: [Int: [Lane]], pinned: [Pin], leastSpan: Int, mostInRow: Int, hingeSteps: Double,
        hingeYields: Int? = nil, rowShifts: [Int: Double] = [:], rowShiftGrowth: Double = 0, leastRowSteps: Double,
        leastSheet: [Int: SheetSize] = [:], bareGap: Measure, footGap: Measure
    ) {
        self.counts = counts
        self.pinned = pinned
        self.leastSpan = leastSpan
        self.mostInRow = mostInRow
        self.hingeSteps = hingeSteps
        self.hingeYields = hingeYields
        self.rowShifts = rowShifts
        self.rowShiftGrowth = rowShiftGrowth
        self.leastRowSteps = leastRowSteps
        self.leastSheet = leastSheet
        self.bareGap = bareGap
        self.footGap = footGap
    }

    /// How far the heights of so many rows may differ from their even share, in steps before fitting.
    public func rowShift(rows: Int) -> Double { rowShifts[rows] ?? 0 }

    /// Columns that a template pins for certain lanes.
    public struct Pin: Hashable, Sendable {
        public var lanes: [Lane]
        /// The spans of each row, in order.
        public var rows: [[Int]]

        public init(lanes: [Lane], rows: [[Int]]) {
            self.lanes = lanes
            self.rows = rows
        }
    }
}

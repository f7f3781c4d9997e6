/// Runs of koerskaart and of the C program in turn, so that what else the machine does meets both.
struct Measurement {
    private(set) var ours: [ChildProcess.Run] = []
    private(set) var theirs: [ChildProcess.Run] = []

    mutating func add(_ our: ChildProcess.Run, _ their: ChildProcess.Run) {
        ours.append(our)
        theirs.append(their)
    }

    /// A row of a table: the medians of both, and the median of the ratios of the pairs.
    func row(
        _ name: String, _ unit: String, bar: Double? = nil, _ value: (ChildProcess.Run) -> Double
    ) -> RatioTable.Row {
        RatioTable.Row(name: name, unit: unit, ours: ours.map(value), theirs: theirs.map(value), bar: bar)
    }
}

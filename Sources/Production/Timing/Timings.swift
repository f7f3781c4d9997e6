/// How long the stages of one job took.
public struct Timings: Hashable, Sendable {
    /// The processor time, in milliseconds, from the start of the process to its first stage: the system loads the
    /// program and its libraries, and the command line is read.
    public let start: Double
    private let spent: [Stage: Double]

    /// - Parameter spent: the milliseconds of each stage that ran.
    init(start: Double, spent: [Stage: Double]) {
        self.start = start
        self.spent = spent
    }

    /// The milliseconds that a stage took; 0 for one that did not run.
    public subscript(stage: Stage) -> Double { spent[stage] ?? 0 }

    /// The milliseconds of all stages, without the start.
    public var total: Double { Stage.allCases.reduce(0) { $0 + self[$1] } }
}

extension Timings: CustomStringConvertible {
    /// A line for the start and for each stage that ran: name, milliseconds, share of the whole.
    public var description: String {
        let ran = Stage.allCases.compactMap { stage in spent[stage].map { (stage.rawValue, $0) } }
        let rows = [("start", start)] + ran + [("all", start + total)]
        return rows.map { name, time in
            let share = start + total > 0 ? Int((100 * time / (start + total)).rounded()) : 0
            return Timings.padded(name, to: -10) + Timings.padded(Timings.decimal(time, places: 2), to: 9) + " ms"
                + Timings.padded(String(share), to: 5) + " %"
        }.joined(separator: "\n")
    }

    /// A number with so many places after the point.
    public static func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "-" }
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let whole = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(whole % scale)
        let zeros = String(repeating: "0", count: max(0, places - fraction.count))
        return (value < 0 && whole > 0 ? "-" : "") + String(whole / scale) + (places > 0 ? "." + zeros + fraction : "")
    }

    /// A word made as wide as a column: on its right, or on its left where the width is negative.
    public static func padded(_ word: String, to width: Int) -> String {
        let room = String(repeating: " ", count: max(0, abs(width) - word.count))
        return width < 0 ? word + room : room + word
    }
}

import Production

/// What koerskaart and the C program took, and the ratio that is to stay under a bar.
struct RatioTable {
    struct Row {
        var name: String
        var unit: String
        /// One value for each pair.
        var ours: [Double]
        var theirs: [Double]
        /// The highest ratio that is good; nil where nothing was promised.
        var bar: Double?

        /// The median of the pairs' ratios.
        var ratio: Double { zip(ours, theirs).map { $1 > 0 ? $0 / $1 : 0 }.median }
    }

    var rows: [Row] = []

    var text: String {
        let head = line("", "koerskaart", "C", "ratio", "bar", "")
        return ([head] + rows.map(text)).joined(separator: "\n")
    }

    private func text(_ row: Row) -> String {
        guard !row.ours.isEmpty, row.ours.count == row.theirs.count else {
            return line(row.name, "not measured", "", "", "", "over")
        }
        let unit = " " + Timings.padded(row.unit, to: -3)
        return line(
            row.name, Timings.decimal(row.ours.median, places: 1) + unit,
            Timings.decimal(row.theirs.median, places: 1) + unit, Timings.decimal(row.ratio, places: 2),
            row.bar.map { Timings.decimal($0, places: 2) } ?? "",
            row.bar.map { row.ratio <= $0 ? "" : "over" } ?? "")
    }

    private func line(
        _ name: String, _ ours: String, _ theirs: String, _ ratio: String, _ bar: String, _ verdict: String
    ) -> String {
        let text =
            Timings.padded(name, to: -34) + Timings.padded(ours, to: 13) + Timings.padded(theirs, to: 13)
            + Timings.padded(ratio, to: 9) + Timings.padded(bar, to: 7) + "  " + verdict
        return String(text.reversed().drop { $0 == " " }.reversed())
    }
}

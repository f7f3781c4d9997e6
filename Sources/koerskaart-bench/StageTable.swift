import Production

/// What each stage took, a program a row.
struct StageTable {
    struct Row {
        var name: String
        var times: StageTimes
    }

    var rows: [Row] = []

    private static let columns = ["start"] + Stage.allCases.map(\.rawValue) + ["all"]

    var text: String {
        let head = line("milliseconds", StageTable.columns)
        let lines = rows.filter { $0.times["all"] != nil }.map { row in
            line(
                row.name,
                StageTable.columns.map { column in row.times[column].map { Timings.decimal($0, places: 2) } ?? "" })
        }
        return ([head] + lines).joined(separator: "\n")
    }

    private func line(_ name: String, _ values: [String]) -> String {
        zip(StageTable.columns, values).reduce(Timings.padded(name, to: -24)) { line, column in
            line + Timings.padded(column.1, to: max(7, column.0.count + 2))
        }
    }
}

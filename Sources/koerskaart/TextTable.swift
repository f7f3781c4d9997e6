/// Rows of words in columns, as an answer in a terminal: two blanks between columns, nothing behind the last one.
struct TextTable {
    private let rows: [[String]]

    /// A table from its rows, heads first; all have the same number of columns.
    init(_ rows: [[String]]) { self.rows = rows }

    var text: String {
        let count = rows.first?.count ?? 0
        let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                if column < count - 1 { line += String(repeating: " ", count: widths[column] - cell.count + 2) }
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}

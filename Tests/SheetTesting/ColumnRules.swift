public import Geometry
public import SheetModel

/// What has to be true of the columns that panels stand in, on a sheet whose rows all start at the same column.
public struct ColumnRules: Sendable {
    /// From the start of a column to that of the next.
    public var pitch: Length
    /// Where the first column starts.
    public var start: Length
    /// The least number of columns of a panel.
    public var leastSpan: Int

    public init(pitch: Length, start: Length, leastSpan: Int) {
        self.pitch = pitch
        self.start = start
        self.leastSpan = leastSpan
    }

    /// Edges off the columns, panels that are too narrow, and edges of rows that are one column apart.
    public func violations(in sheet: Sheet) -> [String] {
        let panels = Survey(sheet).panels
        var violations: [String] = []
        var edges: [(panel: Int, column: Int)] = []
        for panel in panels {
            let columns = (panel.bounds.minX - start) / pitch
            let column = Int(columns.rounded())
            if abs(columns - Double(column)) > 1e-6 { violations.append("panel \(panel.number) starts off its column") }
            // The gap after a panel is part of its last column's pitch, but for a hundredth.
            let span = Int((panel.bounds.width / pitch + 0.5).rounded(.down))
            if span < leastSpan { violations.append("panel \(panel.number) has \(span) columns") }
            edges.append((panel.number, column))
        }
        for (index, edge) in edges.enumerated() {
            for other in edges[(index + 1)...] where abs(edge.column - other.column) == 1 {
                violations.append("panels \(edge.panel) and \(other.panel) start one column apart")
            }
        }
        return violations
    }
}

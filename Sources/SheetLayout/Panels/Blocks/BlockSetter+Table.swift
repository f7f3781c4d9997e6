import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    /// A table: heads that end on one line, a rule under each, and columns of equal rows that take what height there is.
    func measure(_ table: Table, width: Length) -> MeasuredBlock {
        let plan = plan.table
        let gap: Length
        let inset: Length
        switch plan.form {
        case .columns(let between): (gap, inset) = (steps(between), .zero)
        case .field(_, let headInset): (gap, inset) = (.zero, steps(headInset))
        }
        let room = width - gap * Double(table.columns.count - 1)
        let widths = shares(of: table, room: room, inset: inset).map { room * $0 }
        let heads = zip(table.columns, widths).map {
            text.set($0, as: .tableHead, measure: max(.zero, $1 - inset * BlockSetter.headInsets))
        }
        let headHeight = SpareHeight.roundedUp(heads.map(\.height).max() ?? 0)
        let bodyTop = headHeight + plan.headGap
        let least = leastHeight(plan.row * Double(table.rows), lines: table.rows)
        return MeasuredBlock(
            kind: .table, span: table.span, rigid: bodyTop,
            slots: [Slot(least: least, weight: Double(table.rows), quantum: nil)], texts: heads
        ) { heights in
            let body = heights.first ?? least
            let grid = TableGrid(
                widths: widths, gap: gap, top: steps(bodyTop), rowHeight: steps(body) / Double(table.rows),
                rows: table.rows)
            var items = [headRow(heads, grid: grid, height: headHeight, inset: inset)]
            let floor = least / Double(table.rows)
            items += (0..<table.rows).map { row(of: table, $0, grid: grid, floor: floor) }
            let drawn =
                switch plan.form {
                case .columns: fields(grid)
                case .field(let cut, _): field(grid, cut: metrics.length(cut))
                }
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(bodyTop + body)), meaning: .table,
                span: table.span, items: drawn + items.map(FrameItem.frame))
        }
    }

    /// What a head's measure is less than its column, in insets: one before it, and a little less after it.
    private static let headInsets = 1.6

    /// One field that lines cut into cells: in the theme's box line where it has one, else in the panel's colour.
    private func field(_ grid: TableGrid, cut: Length) -> [FrameItem] {
        let last = grid.cell(grid.widths.count - 1, grid.rows - 1)
        let whole = Rect(x: .zero, y: grid.top, width: last.maxX, height: last.maxY - grid.top)
        let edge = metrics.edge(metrics.theme.lines.box, paint(.boxLine))
        var lines = Path()
        for column in grid.widths.indices.dropFirst() {
            lines.elements +=
                Path.line(
                    from: Point(x: grid.x(column), y: whole.minY), to: Point(x: grid.x(column), y: whole.maxY)
                ).elements
        }
        for row in 1..<max(1, grid.rows) {
            let y = grid.top + grid.rowHeight * Double(row)
            lines.elements += Path.line(from: Point(x: .zero, y: y), to: Point(x: whole.maxX, y: y)).elements
        }
        return outline(whole) + [
            .shape(Shape(path: lines, stroke: edge ?? Stroke(paint: paint(.panelFill), width: cut)))
        ]
    }

    /// The columns' shares of the width: the card's, or by what their heads ask, never under the template's least.
    private func shares(of table: Table, room: Length, inset: Length) -> [Double] {
        if let shares = table.shares, shares.count == table.columns.count {
            guard case .field = plan.table.form else { return shares }
            return raised(shares, to: leastShares(of: table, room: room, inset: inset))
        }
        let even = 1 / Double(max(1, table.columns.count))
        let demands = table.columns.map { text.letter($0, as: .tableHead).width / max(room, .pt(1)) }
        let total = max(demands.reduce(0, +), 1e-9)
        // Half by demand and half evenly: people write in every column, whatever its head.
        let wanted = demands.map { 0.5 * even + 0.5 * $0 / total }
        var least = table.columns.map { _ in min(plan.table.leastShare, even) }
        if case .field = plan.table.form {
            let both = zip(least, leastShares(of: table, room: room, inset: inset)).map { max($0, $1) }
            if both.reduce(0, +) <= 1 { least = both }
        }
        return raised(wanted, to: least)
    }

    /// The shares with which each head's longest word has room on one line; none where they have no room together.
    private func leastShares(of table: Table, room: Length, inset: Length) -> [Double] {
        let words = table.columns.map { column -> Double in
            let set = text.set(column, as: .tableHead, measure: room)
            let widest = set.paragraphs.map(\.breaker.widestWord).max() ?? 0
            return (set.size * widest + inset * BlockSetter.headInsets + .pt(0.5)) / max(room, .pt(1))
        }
        return words.reduce(0, +) <= 1 ? words : words.map { _ in 0 }
    }

    /// Shares that add up to 1, none under the least: those that would be keep it, and the others share what remains.
    private func raised(_ wanted: [Double], to least: [Double]) -> [Double] {
        var low: Set<Int> = []
        while true {
            let rest = 1 - low.sorted().reduce(0) { $0 + least[$1] }
            let sum = wanted.indices.filter { !low.contains($0) }.reduce(0) { $0 + wanted[$1] }
            let shares = wanted.indices.map { low.contains($0) ? least[$0] : wanted[$0] / max(sum, 1e-9) * rest }
            let lower = shares.indices.filter { shares[$0] < least[$0] - 1e-9 }
            if lower.isEmpty || low.count == wanted.count { return shares }
            low.formUnion(lower)
        }
    }

    private struct TableGrid {
        var widths: [Length]
        var gap: Length
        var top: Length
        var rowHeight: Length
        var rows: Int

        func x(_ column: Int) -> Length { widths[..<column].total() + gap * Double(column) }
        func cell(_ column: Int, _ row: Int) -> Rect {
            Rect(x: x(column), y: top + rowHeight * Double(row), width: widths[column], height: rowHeight)
        }
    }

    /// The white of the columns, a rule over each, and a line under each row: one path for all lines of a weight.
    private func fields(_ grid: TableGrid) -> [FrameItem] {
        var fill = Path()
        var rules = Path()
        var lines = Path()
        let rule = metrics.line(metrics.theme.lines.rule)
        let line = metrics.line(metrics.theme.lines.box)
        for column in grid.widths.indices {
            let first = grid.cell(column, 0)
            let height = grid.rowHeight * Double(grid.rows)
            fill.elements +=
                Path.rectangle(Rect(origin: first.origin, size: Size(width: first.width, height: height))).elements
            rules.elements +=
                Path.line(
                    from: first.origin, to: Point(x: first.maxX, y: first.minY)
                ).elements
            for row in 1...grid.rows {
                // The last line lies inside the field, so that the table ends where its neighbours' boxes do.
                let y = grid.top + grid.rowHeight * Double(row) - (row == grid.rows ? line / 2 : .zero)
                lines.elements += Path.line(from: Point(x: first.minX, y: y), to: Point(x: first.maxX, y: y)).elements
            }
        }
        return [
            .shape(Shape(path: fill, fill: paint(.boxFill))),
            .shape(Shape(path: lines, stroke: Stroke(paint: paint(.boxLine), width: line))),
            .shape(Shape(path: rules, stroke: Stroke(paint: paint(.sheetInk), width: rule))),
        ]
    }

    private func headRow(
        _ heads: [TextSetter.SetText], grid: TableGrid, height: Double, inset: Length
    ) -> Frame {
        let cells = heads.enumerated().map { column, head in
            FrameItem.frame(
                text.place(
                    head, x: grid.x(column) + (column == 0 ? .zero : inset), top: height - head.height,
                    meaning: .tableHeader, panel: panel))
        }
        return Frame(
            bounds: Rect(x: .zero, y: .zero, width: grid.x(grid.widths.count) - grid.gap, height: steps(height)),
            meaning: .tableRow, items: cells)
    }

    private func row(of table: Table, _ row: Int, grid: TableGrid, floor: Double) -> Frame {
        let origin = Point(x: .zero, y: grid.cell(0, row).minY)
        let cells = grid.widths.indices.map { column in
            let field = field(of: table.columns[column], row: row + 1, kind: .cell, floor: floor)
            return FrameItem.frame(
                Frame(
                    bounds: grid.cell(column, row).moved(by: .origin - origin), meaning: .tableCell(field),
                    span: table.columns[column].span))
        }
        return Frame(
            bounds: Rect(
                x: .zero, y: origin.y, width: grid.x(grid.widths.count) - grid.gap, height: grid.rowHeight),
            meaning: .tableRow, items: cells)
    }
}

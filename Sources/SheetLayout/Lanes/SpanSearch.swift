/// Finds how many columns each panel of each row gets, by what their contents ask.
///
/// A pure search over whole columns: no panel under the least span, and edges of any two rows either coincide or lie at
/// least two columns apart, since one column apart looks like an error (SPEC §2).
struct SpanSearch {
    let columns: Int
    let leastSpan: Int
    /// The panels of each row, in route order.
    let rows: [[Int]]
    /// The columns that a template gives: where content does not ask otherwise they stay.
    let usual: [[Int]]
    /// How far an edge may move from where the template pins it; nil where nothing is pinned.
    let reach: Int?
    /// How full a panel is at a span: its least height as a share of what there is.
    let fullness: (_ panel: Int, _ span: Int) -> Double

    /// Panels that are less full than this are all alike: there is no gain in making them emptier.
    private static let roomy = 0.97

    /// The spans of each row with the least cost; the usual ones where none is better.
    func best() -> [[Int]] {
        let candidates = rows.indices.map(candidates(row:))
        var best = usual
        var bestCost = usual.indices.reduce(0) { $0 + cost(usual[$1], row: $1) } - 1e-9
        var chosen: [[Int]] = []
        func choose(_ row: Int, _ cost: Double) {
            guard cost < bestCost else { return }
            guard row < rows.count else {
                best = chosen
                bestCost = cost
                return
            }
            for (spans, own) in candidates[row] where chosen.allSatisfy({ agree($0, spans) }) {
                chosen.append(spans)
                choose(row + 1, cost + own)
                chosen.removeLast()
            }
        }
        choose(0, 0)
        return best
    }

    /// All spans that a row can have with their costs, cheapest first.
    private func candidates(row: Int) -> [([Int], Double)] {
        var all: [([Int], Double)] = []
        let count = rows[row].count
        func extend(_ spans: [Int], left: Int) {
            let rest = count - spans.count
            if rest == 1 {
                let full = spans + [left]
                if isInReach(full, row: row) { all.append((full, cost(full, row: row))) }
                return
            }
            for span in stride(from: leastSpan, through: left - leastSpan * (rest - 1), by: 1) {
                extend(spans + [span], left: left - span)
            }
        }
        if count > 0, columns >= leastSpan * count { extend([], left: columns) }
        return all.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
    }

    private func isInReach(_ spans: [Int], row: Int) -> Bool {
        guard let reach else { return true }
        return zip(edges(spans), edges(usual[row])).allSatisfy { abs($0 - $1) <= reach }
    }

    /// What a row's spans cost: overfull panels most of all, then full ones beside empty ones, then moving away from
    /// what is usual.
    private func cost(_ spans: [Int], row: Int) -> Double {
        var cost = 0.0
        for (position, span) in spans.enumerated() {
            let full = fullness(rows[row][position], span)
            let excess = max(0, full - SpanSearch.roomy)
            cost += excess * excess * 100 + max(0, full - 1) * 1000
            cost += Double(abs(span - usual[row][position])) * 0.01
        }
        return cost
    }

    /// Whether no edge of one row lies one column beside an edge of the other.
    private func agree(_ a: [Int], _ b: [Int]) -> Bool {
        let others = edges(b)
        return edges(a).allSatisfy { edge in others.allSatisfy { abs($0 - edge) != 1 } }
    }

    /// The columns at which panels of a row but the first begin.
    private func edges(_ spans: [Int]) -> [Int] {
        var start = 0
        return spans.dropLast().map { span in
            start += span
            return start
        }
    }
}

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
    /// What else is amiss with a panel at a span, such as a title that has no room in its head; nothing where all is well.
    var unease: (_ panel: Int, _ span: Int) -> Double = { _, _ in 0 }
    /// The least height of a panel at a span.
    let need: (_ panel: Int, _ span: Int) -> Double

    /// Panels that are less full than this are all alike: there is no gain in making them emptier.
    private static let roomy = 0.97
    /// A panel fuller than this is cramped where another of its row is emptier by more than `contrast`.
    private static let cramped = 0.8
    private static let contrast = 0.35
    private static let slack = 1e-6

    /// Columns that the panels of a row can have.
    struct Option {
        var spans: [Int]
        /// The columns at which panels but the first begin, a bit each.
        var edges: UInt128
        /// What each panel needs at its span.
        var needs: [Double]
    }

    /// The spans of each row with the least cost; the usual ones where none is better.
    ///
    /// - Parameters:
    ///   - rooms: the height of each row, by which its panels are full or not.
    ///   - options: what each row can have, where that is known.
    func best(rooms: [Double], among options: [[Option]]? = nil) -> [[Int]] {
        var bestCost = -1e-9
        for (row, spans) in usual.enumerated() {
            bestCost += cost(spans, needs: needs(spans, row: row), row: row, room: rooms[row])
        }
        guard bestCost > 0 else { return usual }
        return cheapest(options ?? self.options(), under: bestCost) { row, option in
            cost(option.spans, needs: option.needs, row: row, room: rooms[row])
        } ?? usual
    }

    /// The spans with which all rows together need least height, each in whole half steps.
    func lowest(_ options: [[Option]]) -> [[Int]] {
        cheapest(options, under: .infinity) { _, option in
            (((option.needs.max() ?? 0) - SpanSearch.slack) * 2).rounded(.up) / 2
        } ?? usual
    }

    /// The cheapest options that may stand below one another, if they cost less than `limit`.
    private func cheapest(
        _ options: [[Option]], under limit: Double, price: (Int, Option) -> Double
    ) -> [[Int]]? {
        let priced = options.enumerated().map { row, options in
            let all = options.enumerated().map { (index: $0, option: $1, price: price(row, $1)) }
            return all.sorted { ($0.price, $0.index) < ($1.price, $1.index) }
        }
        var best: [[Int]]?
        var bestCost = limit
        var chosen: [Option] = []
        func choose(_ row: Int, _ cost: Double) {
            guard row < priced.count else {
                best = chosen.map(\.spans)
                bestCost = cost
                return
            }
            // What follows the first that is too dear is dearer still, and each row that remains costs its cheapest.
            let rest = priced[(row + 1)...].reduce(0) { $0 + ($1.first?.price ?? 0) }
            for (_, option, own) in priced[row] {
                if cost + own + rest >= bestCost { break }
                guard !chosen.contains(where: { isAmiss($0.edges, beside: option.edges) }) else { continue }
                chosen.append(option)
                choose(row + 1, cost + own)
                chosen.removeLast()
            }
        }
        choose(0, 0)
        return best
    }

    /// The least height that each row can have, whatever its columns.
    func leastNeeds(_ options: [[Option]]) -> [Double] {
        options.map { row in row.map { $0.needs.max() ?? 0 }.min() ?? 0 }
    }

    /// Whether the usual columns of a row leave a panel cramped beside an empty one, or something amiss.
    func isUneasy(rooms: [Double]) -> Bool {
        usual.indices.contains { row in
            imbalance(needs(usual[row], row: row), room: rooms[row]) > 0
                || zip(rows[row], usual[row]).contains { unease($0, $1) > 0 }
        }
    }

    /// All columns that each row can have.
    func options() -> [[Option]] { rows.indices.map(options(row:)) }

    private func options(row: Int) -> [Option] {
        let panels = rows[row]
        guard !panels.isEmpty, columns >= leastSpan * panels.count else { return [] }
        let pinned = edges(usual[row])
        // Each panel is measured once at each span that it can have.
        var known = panels.map { _ in [Double?](repeating: nil, count: columns + 1) }
        var all: [Option] = []
        func extend(_ spans: [Int], _ edges: UInt128, end: Int) {
            let position = spans.count
            let rest = panels.count - position - 1
            let widths = rest == 0 ? columns - end...columns - end : leastSpan...(columns - end - leastSpan * rest)
            for span in widths {
                let next = end + span
                if let reach, rest > 0, abs(next - pinned[position]) > reach { continue }
                if rest > 0 {
                    extend(spans + [span], edges | UInt128(1) << UInt128(next), end: next)
                } else {
                    let whole = spans + [span]
                    for (index, span) in whole.enumerated() where known[index][span] == nil {
                        known[index][span] = need(panels[index], span)
                    }
                    let needs = whole.enumerated().map { known[$0.offset][$0.element] ?? 0 }
                    all.append(Option(spans: whole, edges: edges, needs: needs))
                }
            }
        }
        extend([], 0, end: 0)
        return all
    }

    private func needs(_ spans: [Int], row: Int) -> [Double] { zip(rows[row], spans).map { need($0, $1) } }

    /// What a row's spans cost: overfull panels most of all, then full ones beside empty ones, then moving away from
    /// what is usual.
    private func cost(_ spans: [Int], needs: [Double], row: Int, room: Double) -> Double {
        var cost = imbalance(needs, room: room)
        for (position, span) in spans.enumerated() {
            let full = needs[position] / room
            let excess = max(0, full - SpanSearch.roomy)
            cost += excess * excess * 100
            if full > 1 + SpanSearch.slack { cost += 10 + (full - 1) * 1000 }
            cost += Double(abs(span - usual[row][position])) * 0.01 + unease(rows[row][position], span)
        }
        return cost
    }

    /// How much the fullest panel of a row is cramped beside the emptiest.
    private func imbalance(_ needs: [Double], room: Double) -> Double {
        guard let most = needs.max(), let least = needs.min() else { return 0 }
        let cramped = min(1, max(0, (most / room - SpanSearch.cramped) / (1 - SpanSearch.cramped)))
        return cramped * max(0, (most - least) / room - SpanSearch.contrast) * 0.6
    }

    /// Whether an edge of one row lies one column beside an edge of the other.
    private func isAmiss(_ edges: UInt128, beside others: UInt128) -> Bool { edges & (others << 1 | others >> 1) != 0 }

    /// The columns at which panels of a row but the first begin.
    private func edges(_ spans: [Int]) -> [Int] {
        var start = 0
        return spans.dropLast().map { span in
            start += span
            return start
        }
    }
}

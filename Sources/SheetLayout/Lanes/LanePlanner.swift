import CardModel
import Diagnostics
import Geometry

/// Decides which lanes the route has for a card, and which columns each panel gets.
struct LanePlanner {
    let plan: LanesPlan
    let columns: Int

    /// A panel's place in the route.
    struct Station: Hashable {
        /// 0-based, in route order.
        var panel: Int
        var lane: Int
        var startColumn: Int
        var span: Int
        var isHinge: Bool
    }

    /// The lanes for a number of panels, or nil where the template has none.
    ///
    /// A panel with a break stands in the hinge: where the template has a hinge elsewhere, the rows before and after it
    /// take in the panels that remain, if they can hold them.
    func lanes(panelCount: Int, breakAt: Int?) -> [Lane]? {
        guard let usual = plan.counts[panelCount] else { return nil }
        guard let breakAt, usual.filter({ $0 == .hinge }).count <= 1, usual.count == 3 else { return usual }
        let before = breakAt
        let after = panelCount - breakAt - 1
        let most = min(plan.mostInRow, columns / plan.leastSpan)
        guard (2...most).contains(before), (2...most).contains(after) else { return usual }
        return [.row(before), .hinge, .row(after)]
    }

    /// The columns of each row's panels before content is looked at: pinned by the template, or shared out evenly.
    func spans(_ lanes: [Lane]) -> [[Int]] {
        plan.pinned.first { $0.lanes == lanes }?.rows
            ?? lanes.compactMap { if case .row(let count) = $0 { evenSpans(count) } else { nil } }
    }

    /// Whether the template pins the columns of these lanes.
    func isPinned(_ lanes: [Lane]) -> Bool { plan.pinned.contains { $0.lanes == lanes } }

    /// The place of each panel in these lanes, its columns by the template alone.
    func stations(_ lanes: [Lane]) -> [Station] { stations(lanes, spans: spans(lanes)) }

    /// The place of each panel in these lanes, with so many columns for the panels of each row.
    func stations(_ lanes: [Lane], spans: [[Int]]) -> [Station] {
        var stations: [Station] = []
        var row = 0
        for (index, lane) in lanes.enumerated() {
            switch lane {
            case .bare: break
            case .hinge:
                stations.append(
                    Station(panel: stations.count, lane: index, startColumn: 0, span: columns, isHinge: true))
            case .row:
                var start = 0
                for span in spans[row] {
                    stations.append(
                        Station(panel: stations.count, lane: index, startColumn: start, span: span, isHinge: false))
                    start += span
                }
                row += 1
            }
        }
        return stations
    }

    /// Columns shared out evenly; what is left over goes to the last panels.
    private func evenSpans(_ count: Int) -> [Int] {
        guard count > 0 else { return [] }
        return (0..<count).map { columns / count + ($0 >= count - columns % count ? 1 : 0) }
    }
}

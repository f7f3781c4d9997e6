import CardModel
import Geometry

/// The heights of the lanes of a sheet: where each leg of the route lies, and the bodies that hang from it.
struct LaneGeometry {
    /// One leg with what hangs from it.
    struct Leg: Hashable {
        var lane: Lane
        /// The route's upper side.
        var top: Length
        /// The height of the bodies below the route; nothing for a bare way back.
        var body: Length
    }

    var legs: [Leg]
    /// Where the foot starts.
    var footTop: Length
    /// The height of a row's body.
    var rowBody: Length

    /// Rows share what the head, the foot, the route and the hinges leave, floored to half steps; what rounding leaves
    /// lies above the foot.
    ///
    /// - Parameter hingeBody: the height of the body of each hinge, in order.
    init(lanes: [Lane], plan: LanesPlan, metrics: Metrics, hingeBody: [Length]) {
        let width = metrics.routeWidth
        let gap = metrics.gap
        let bareGap = metrics.length(plan.bareGap)
        let first =
            metrics.length(metrics.template.page.top) + metrics.length(metrics.template.head.height)
            + metrics.length(metrics.template.head.gap)
        footTop =
            metrics.size.height - metrics.length(metrics.template.page.bottom)
            - metrics.length(metrics.template.foot.height)

        func gapBelow(_ index: Int) -> Length {
            guard index + 1 < lanes.count else { return metrics.length(plan.footGap) }
            return lanes[index] == .bare || lanes[index + 1] == .bare ? bareGap : gap
        }
        var hinges = hingeBody.makeIterator()
        var bodies: [Length?] = lanes.map { lane in
            switch lane {
            case .row: nil
            case .hinge: hinges.next() ?? .zero
            case .bare: .zero
            }
        }
        let fixed =
            first + width * Double(lanes.count) + lanes.indices.map(gapBelow).total() + bodies.compactMap { $0 }.total()
        let rows = bodies.count { $0 == nil }
        let half = metrics.unfittedStep / 2
        let each = rows == 0 ? Length.zero : (footTop - fixed) / Double(rows)
        rowBody = half * Double(max(0, each.wholeMultiples(of: half)))
        for index in bodies.indices where bodies[index] == nil { bodies[index] = rowBody }

        var legs: [Leg] = []
        var y = first
        for (index, lane) in lanes.enumerated() {
            let body = bodies[index] ?? .zero
            legs.append(Leg(lane: lane, top: y, body: body))
            y += width + body + gapBelow(index)
        }
        self.legs = legs
    }
}

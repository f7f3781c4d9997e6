/// How the route runs over a sheet, and where panels hang from it.
public enum CoursePlan: Hashable, Sendable {
    /// Rows of panels in reading direction, joined by ways back over the whole width; heads stand in the route.
    case waysBack(WaysBackPlan)
    /// A lane out and a lane back, joined by a turn at the sheet's end; heads stand on and under the route.
    case turnColumn(TurnColumnPlan)

    /// The width of the route (`rw`).
    public var routeWidth: Measure {
        switch self {
        case .waysBack(let plan): plan.route.width
        case .turnColumn(let plan): plan.road.width
        }
    }

    /// The numbers of panels that it serves, from the lowest; all between are served.
    public var panelCounts: ClosedRange<Int>? {
        switch self {
        case .waysBack(let plan):
            plan.lanes.counts.keys.min().flatMap { low in plan.lanes.counts.keys.max().map { low...$0 } }
        case .turnColumn(let plan): plan.lanes.counts
        }
    }
}

/// Rows of panels and ways back in turn.
public struct WaysBackPlan: Hashable, Sendable {
    public var lanes: LanesPlan
    public var route: RoutePlan
    public var panelHead: PanelHeadPlan

    public init(lanes: LanesPlan, route: RoutePlan, panelHead: PanelHeadPlan) {
        self.lanes = lanes
        self.route = route
        self.panelHead = panelHead
    }
}

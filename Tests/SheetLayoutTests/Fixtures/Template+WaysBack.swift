import Geometry

@testable import CardModel

extension Template {
    /// The plan of a template whose rows are joined by ways back; a template of another kind has one that serves nothing.
    var waysBack: WaysBackPlan {
        if case .waysBack(let plan) = course { return plan }
        let none = Measure([.zero])
        return WaysBackPlan(
            lanes: LanesPlan(
                counts: [:], pinned: [], leastSpan: 1, mostInRow: 1, hingeSteps: 0, leastRowSteps: 0, bareGap: none,
                footGap: none),
            route: RoutePlan(width: none, out: none, markRadius: none, markLine: none, arrow: none),
            panelHead: PanelHeadPlan(
                titleGap: none, clockGap: none, leastGap: none, leastTitle: 1, twoLineTitle: 1, leastTwoLineTitle: 1,
                hingeColumns: 1, breakIcon: none, clockStyle: ClockPlan(ring: 0, inset: 0), outlineLift: 0))
    }
}

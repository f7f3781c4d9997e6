import Geometry

/// Which part of the sheet, and so of the route, belongs to which panel: for themes whose colours step along the route.
struct RouteStretches {
    let metrics: Metrics
    let legs: [LaneGeometry.Leg]
    let stations: [LanePlanner.Station]

    /// The areas, in route order: from the middle of one gutter to the middle of the next; the first and last of a row
    /// reach the sheet's edge, a turn belongs to the panel before it, a bare way back to the panel before it too.
    func areas() -> [(panel: Int, area: Rect)] {
        let width = metrics.size.width
        var areas: [(panel: Int, area: Rect)] = []
        for (index, leg) in legs.enumerated() {
            let next = index + 1 < legs.count ? legs[index + 1].top : leg.top + metrics.routeWidth
            let inLane = stations.filter { $0.lane == index }
            if inLane.isEmpty, let before = areas.last?.panel {
                areas.append((before, Rect(x: .zero, y: leg.top, width: width, height: next - leg.top)))
            }
            for (position, station) in inLane.enumerated() {
                let start =
                    position == 0 ? Length.zero : metrics.columnStart(station.startColumn) - metrics.gap / 2
                let end =
                    position == inLane.count - 1
                    ? width : metrics.columnStart(station.startColumn + station.span) - metrics.gap / 2
                areas.append((station.panel, Rect(x: start, y: leg.top, width: end - start, height: next - leg.top)))
            }
        }
        return areas
    }
}

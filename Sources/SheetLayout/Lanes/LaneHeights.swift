import CardModel
import Geometry

/// Shares the height of a sheet out over its lanes by what their panels ask.
struct LaneHeights {
    let lanes: [Lane]
    let plan: LanesPlan
    let metrics: Metrics
    /// What the panels of each lane need at least; nothing for a bare way back.
    let needs: [Length]

    private var half: Length { metrics.unfittedStep / 2 }

    /// Rows as even as they can be, hinges at the template's height or what they need.
    ///
    /// Where rows lack height, hinges that need less than the template gives yield it first, on a sheet of many rows.
    /// Where that is not enough, a hinge that asks for more than the template gives stops at what the rows leave: it is
    /// then the hinge that lacks height, and not the rows.
    func geometry() -> LaneGeometry {
        let usual = metrics.unfittedStep * plan.hingeSteps
        let asked = lanes.indices.filter { lanes[$0] == .hinge }.map { rounded(needs[$0]) }
        var wanted = asked.map { max(usual, $0) }
        var whole = geometry(wanted)
        if asked.isEmpty || fits(whole) { return whole }
        if let first = plan.hingeYields, LaneHeights.rows(lanes) >= first {
            if let yielded = largest(wanted, downTo: asked, capped: usual) { return yielded }
            wanted = asked
            whole = geometry(wanted)
        }
        let greediest = wanted.max() ?? usual
        if let stopped = largest(wanted, downTo: wanted.map { min($0, usual) }, capped: greediest) { return stopped }
        // Rows and hinges ask too much. While rows keep their least height the hinges are not to blame.
        let leastRow = metrics.unfittedStep * plan.leastRowSteps
        return leastRow.fits(in: whole.rowBody) ? whole : geometry(wanted.map { min($0, usual) })
    }

    /// The geometry with hinges of the largest height under which the rows fit; nil where they never do.
    private func largest(_ wanted: [Length], downTo least: [Length], capped most: Length) -> LaneGeometry? {
        func at(_ steps: Int) -> LaneGeometry {
            let cap = most - half * Double(steps)
            return geometry(zip(wanted, least).map { max(min($0, cap), $1) })
        }
        var low = 0
        var high = max(0, Int(((most - (least.min() ?? .zero)) / half).rounded(.up)))
        var best = at(high)
        guard fits(best) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            let trial = at(middle)
            if fits(trial) { (high, best) = (middle, trial) } else { low = middle }
        }
        return best
    }

    private func geometry(_ hinges: [Length]) -> LaneGeometry {
        var geometry = LaneGeometry(lanes: lanes, plan: plan, metrics: metrics, hingeBody: hinges)
        geometry.balanceRows(needs: needs, plan: plan, metrics: metrics)
        return geometry
    }

    private func fits(_ geometry: LaneGeometry) -> Bool {
        geometry.legs.indices.allSatisfy { index in
            if case .row = lanes[index] { needs[index].fits(in: geometry.legs[index].body) } else { true }
        }
    }

    static func rows(_ lanes: [Lane]) -> Int { lanes.count { if case .row = $0 { true } else { false } } }

    /// Up to whole half steps.
    private func rounded(_ need: Length) -> Length {
        half * Double(Int(((need - Length.tolerance) / half).rounded(.up)))
    }
}

extension LaneGeometry {
    /// Takes height from rows that have some to spare for those that lack it, as far as the template lets rows differ
    /// from their even share (SPEC §3, “row split”), and further with each step of type: a row of another height is
    /// better than type that is smaller still.
    mutating func balanceRows(needs: [Length], plan: LanesPlan, metrics: Metrics) {
        let rows = legs.indices.filter { if case .row = legs[$0].lane { true } else { false } }
        let half = metrics.unfittedStep / 2
        let steps = plan.rowShift(rows: rows.count) + plan.rowShiftGrowth * Double(metrics.fitStep)
        let most = half * (steps * 2).rounded(.down)
        var bodies = legs.map(\.body)
        for poor in rows where !needs[poor].fits(in: bodies[poor]) {
            let lack = half * ((needs[poor] - bodies[poor] - Length.tolerance) / half).rounded(.up)
            var wanted = min(lack, most)
            for rich in rows where rich != poor && wanted > .zero {
                let floor = max(needs[rich], legs[rich].body - most)
                let spare = half * Double(max(0, (bodies[rich] - floor).wholeMultiples(of: half)))
                let shift = min(spare, wanted)
                bodies[rich] -= shift
                bodies[poor] += shift
                wanted -= shift
            }
        }
        var moved = Length.zero
        for leg in legs.indices {
            legs[leg].top += moved
            moved += bodies[leg] - legs[leg].body
            legs[leg].body = bodies[leg]
        }
    }
}

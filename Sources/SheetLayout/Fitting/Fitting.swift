import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Finds the one step of type size at which all panels of a card fit their places.
struct Fitting {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let base: Metrics
    let lanes: [Lane]
    let planner: LanePlanner
    let cache: MeasureCache
    private let measured = MeasuredPanels()

    /// All panels measured at one step, with the lanes that hold them.
    struct Trial {
        var metrics: Metrics
        /// The place of each panel, in route order, as are the lists below.
        var stations: [LanePlanner.Station]
        var bodies: [PanelBody]
        var geometry: LaneGeometry
        /// How much each panel lacks; nothing or less where it fits.
        var lacks: [Length]

        /// How full a panel is: what its contents need at least, as a share of what there is.
        func fullness(_ index: Int) -> Double {
            metrics.steps(bodies[index].least) / geometry.legs[stations[index].lane].body
        }

        /// What the panel that is worst off lacks.
        var worstLack: Length { lacks.max() ?? .zero }
        var fits: Bool { lacks.allSatisfy { $0.fits(in: .zero) } && bodies.allSatisfy { $0.cutTexts.isEmpty } }
    }

    /// The trial at the largest type that fits, or at the smallest there may be where none does.
    func search() -> Trial {
        let first = trial(step: 0)
        if first.fits { return first }
        var low = 0
        var high = lastStep
        var best = trial(step: high)
        guard best.fits else { return best }
        while high - low > 1 {
            let middle = (low + high) / 2
            let trial = trial(step: middle)
            if trial.fits {
                (high, best) = (middle, trial)
            } else {
                low = middle
            }
        }
        return best
    }

    /// The last step at which an intro has its smallest legible size; on a preview, that of the sheet it is taken from.
    private var lastStep: Int {
        let floor = base.template.floors.intro
        let least = base.isPreview ? base.typeLength(floor) : floor.value(0).absolute
        var size = base.typeSize(.intro)
        var step = 0
        while (size * base.template.floors.step) >= least - Length.tolerance, step < 100 {
            size = size * base.template.floors.step
            step += 1
        }
        return step
    }

    /// The card at a step of type: where a template pins the columns, there if it fits; else with columns shared out by
    /// what the panels ask, so that columns move before type steps down (SPEC §3, "Fitting").
    func trial(step: Int) -> Trial {
        let isPinned = planner.isPinned(lanes)
        let usual = trial(step: step, spans: planner.spans(lanes))
        if isPinned, usual.fits { return usual }
        let shared = trial(step: step, spans: sharedSpans(step: step, room: usual.geometry.rowBody, isPinned: isPinned))
        return shared.fits || shared.worstLack < usual.worstLack ? shared : usual
    }

    /// The columns of each row by what its panels ask: within one of where a template pins them, freely where it does not.
    private func sharedSpans(step: Int, room: Length, isPinned: Bool) -> [[Int]] {
        var next = 0
        let rows = lanes.compactMap { lane -> [Int]? in
            defer {
                switch lane {
                case .row(let count): next += count
                case .hinge: next += 1
                case .bare: break
                }
            }
            guard case .row(let count) = lane else { return nil }
            return Array(next..<next + count)
        }
        let metrics = base.at(fitStep: step)
        return SpanSearch(
            columns: planner.columns, leastSpan: planner.plan.leastSpan, rows: rows, usual: planner.spans(lanes),
            reach: isPinned ? 1 : nil
        ) { panel, span in
            // A word that has no room overfills a panel, and so does a title that would be lost beside its number.
            let body = body(panel: panel, span: span, isHinge: false, metrics: metrics)
            let isCut = !body.cutTexts.isEmpty || titleScale(panel: panel, span: span) < Fitting.smallTitle
            return metrics.steps(body.least) / room + (isCut ? 1 : 0)
        }.best()
    }

    /// Titles had better not step down further than this: one step is for all of them.
    private static let smallTitle = 0.75

    private func titleScale(panel: Int, span: Int) -> Double {
        PanelHead(
            text: TextSetter(metrics: base, language: language, cache: cache), labels: labels,
            panel: card.panels[panel],
            index: panel, count: card.panels.count, holdsBreak: card.panels[panel].hasBreak
        ).titleScale(width: base.columnSpan(span))
    }

    private func trial(step: Int, spans: [[Int]]) -> Trial {
        let metrics = base.at(fitStep: step)
        let stations = planner.stations(lanes, spans: spans)
        let bodies = stations.map { body(panel: $0.panel, span: $0.span, isHinge: $0.isHinge, metrics: metrics) }
        let needs = bodies.map { metrics.steps($0.least) }
        let hinges = stations.indices.filter { stations[$0].isHinge }.map { hingeBody(need: needs[$0]) }
        var geometry = LaneGeometry(lanes: lanes, metrics: metrics, hingeBody: hinges)
        let laneNeeds = lanes.indices.map { lane in
            stations.indices.filter { stations[$0].lane == lane }.map { needs[$0] }.max() ?? .zero
        }
        geometry.balanceRows(needs: laneNeeds, metrics: metrics)
        let lacks = stations.indices.map { needs[$0] - geometry.legs[stations[$0].lane].body }
        return Trial(metrics: metrics, stations: stations, bodies: bodies, geometry: geometry, lacks: lacks)
    }

    /// A panel measured at a span, now or before.
    private func body(panel: Int, span: Int, isHinge: Bool, metrics: Metrics) -> PanelBody {
        measured.body(.init(step: metrics.fitStep, panel: panel, span: span, isHinge: isHinge)) {
            let text = TextSetter(metrics: metrics, language: language, cache: cache)
            return PanelArranger(text: text, labels: labels).body(
                of: card.panels[panel], index: panel, width: metrics.columnSpan(span),
                asideWidth: metrics.columnSpan(metrics.template.panelHead.hingeColumns), isHinge: isHinge)
        }
    }

    /// The template's height for a hinge, or what its contents need, in whole half steps.
    private func hingeBody(need: Length) -> Length {
        let half = base.unfittedStep / 2
        let usual = base.unfittedStep * base.template.lanes.hingeSteps
        return max(usual, half * Double(Int(((need - Length.tolerance) / half).rounded(.up))))
    }
}

/// Panels that were measured, each once for a step and a span.
private final class MeasuredPanels {
    struct Key: Hashable {
        var step: Int
        var panel: Int
        var span: Int
        var isHinge: Bool
    }

    private var bodies: [Key: PanelBody] = [:]

    func body(_ key: Key, measure: () -> PanelBody) -> PanelBody {
        if let known = bodies[key] { return known }
        let body = measure()
        bodies[key] = body
        return body
    }
}

extension LaneGeometry {
    /// How far rows may differ from their even share, in steps (SPEC §3, "row split").
    private static let mostShift = 2.0

    /// Takes height from rows that have some to spare for those that lack it.
    mutating func balanceRows(needs: [Length], metrics: Metrics) {
        let rows = legs.indices.filter { if case .row = legs[$0].lane { true } else { false } }
        let half = metrics.unfittedStep / 2
        let most = metrics.unfittedStep * LaneGeometry.mostShift
        var bodies = legs.map(\.body)
        for poor in rows where !needs[poor].fits(in: bodies[poor]) {
            var lack = half * ((needs[poor] - bodies[poor] - Length.tolerance) / half).rounded(.up)
            guard lack.fits(in: most) else { continue }
            var shifted = bodies
            for rich in rows where rich != poor && lack > .zero {
                let floor = max(needs[rich], legs[rich].body - most)
                let spare = half * Double(max(0, (shifted[rich] - floor).wholeMultiples(of: half)))
                let shift = min(spare, lack)
                shifted[rich] -= shift
                shifted[poor] += shift
                lack -= shift
            }
            if lack.fits(in: .zero) { bodies = shifted }
        }
        var moved = Length.zero
        for leg in legs.indices {
            legs[leg].top += moved
            moved += bodies[leg] - legs[leg].body
            legs[leg].body = bodies[leg]
        }
    }
}

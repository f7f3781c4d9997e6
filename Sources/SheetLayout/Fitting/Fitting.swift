import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Finds the one step of type size at which all panels of a card fit their places.
struct Fitting {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let course: WaysBackPlan
    let base: Metrics
    let lanes: [Lane]
    let planner: LanePlanner
    let cache: MeasureCache
    private let measured = MeasuredPanels()

    /// All panels measured at one step, with the lanes that hold them.
    struct Trial: PlacedCourse {
        let course: WaysBackPlan
        var metrics: Metrics
        /// The place of each panel, in route order, as are the lists below.
        var stations: [LanePlanner.Station]
        var bodies: [PanelBody]
        /// What the panels of each lane need at least.
        var needs: [Length]
        var geometry: LaneGeometry
        /// How much each panel lacks; nothing or less where it fits.
        var lacks: [Length]

        /// How full a panel is: what its contents need at least, as a share of what there is.
        func fullness(_ index: Int) -> Double {
            metrics.steps(bodies[index].least) / geometry.legs[stations[index].lane].body
        }

        var footTop: Length { geometry.footTop }
        var legs: [LaneGeometry.Leg] { geometry.legs }
        var panels: [FittedPanel] {
            stations.indices.map { index in
                FittedPanel(
                    index: stations[index].panel, bodies: [bodies[index]], lack: lacks[index],
                    fullness: fullness(index), hasOwnHeight: geometry.legs[stations[index].lane].lane == .hinge)
            }
        }

        /// What the panel that is worst off lacks.
        var worstLack: Length { lacks.max() ?? .zero }
        var fits: Bool { lacks.allSatisfy { $0.fits(in: .zero) } && bodies.allSatisfy { $0.cutTexts.isEmpty } }
    }

    /// The trial at the largest type that fits, or at the smallest there may be where none does.
    func search() -> Trial { base.largest { trial(step: $0) } }

    /// Whether the card fits at some size of type.
    var canFit: Bool { trial(step: base.lastStep).fits }

    /// The card at a step of type: where a template pins the columns, there if it fits; else with columns shared out by
    /// what the panels ask, so that columns move before type steps down (SPEC §3, "Fitting").
    func trial(step: Int) -> Trial {
        let usual = trial(step: step, spans: planner.spans(lanes))
        let search = spanSearch(step: step)
        let bodies = rowBodies(usual.geometry)
        if usual.fits, search.reach != nil, !search.isUneasy(rooms: bodies) { return usual }
        let options = usual.fits ? nil : search.options()
        let spans = search.best(
            rooms: options.map { rooms(search.leastNeeds($0), beside: usual) } ?? bodies, among: options)
        if spans == search.usual, usual.fits { return usual }
        let shared = trial(step: step, spans: spans)
        if shared.fits || usual.fits { return shared.fits ? shared : usual }
        // Rows may not have their best columns together: then those with which all rows are lowest.
        let lowest = trial(step: step, spans: search.lowest(options ?? search.options()))
        if lowest.fits { return lowest }
        return [shared, lowest].reduce(usual) { $1.worstLack < $0.worstLack ? $1 : $0 }
    }

    /// The columns of each row by what its panels ask: near to where a template pins them, freely where it does not.
    private func spanSearch(step: Int) -> SpanSearch {
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
            reach: planner.isPinned(lanes) ? 1 + step / Fitting.stepsForAColumn : nil,
            unease: { panel, span in titleUnease(panel: panel, span: span) },
            need: { panel, span in
                // A word that has no room overfills a panel.
                let body = body(panel: panel, span: span, isHinge: false, metrics: metrics)
                let isCut = !body.cutTexts.isEmpty
                return metrics.steps(body.least) / metrics.unfittedStep + (isCut ? Fitting.cutWord : 0)
            })
    }

    /// After so many steps of type an edge may move a column further from where it is pinned.
    private static let stepsForAColumn = 6
    /// A word without room weighs as much as so many steps of height.
    private static let cutWord = 50.0

    /// The heights that rows can have, in unfitted steps, if each has the columns at which it needs least.
    private func rooms(_ leastNeeds: [Double], beside usual: Trial) -> [Double] {
        var least = leastNeeds.makeIterator()
        let needs = lanes.indices.map { lane -> Length in
            switch lanes[lane] {
            case .row: base.unfittedStep * (least.next() ?? 0)
            case .hinge, .bare: usual.needs[lane]
            }
        }
        return rowBodies(LaneHeights(lanes: lanes, plan: course.lanes, metrics: usual.metrics, needs: needs).geometry())
    }

    private func rowBodies(_ geometry: LaneGeometry) -> [Double] {
        geometry.legs.compactMap { leg in
            if case .row = leg.lane { max(leg.body / base.unfittedStep, 0.5) } else { nil }
        }
    }

    /// How much a title lacks in a head of so many columns: nothing on one line, little on two, much where it is small.
    private func titleUnease(panel: Int, span: Int) -> Double {
        measured.unease(.init(step: 0, panel: panel, span: span, isHinge: false)) {
            let head = PanelHead(
                plan: course.panelHead, text: TextSetter(metrics: base, language: language, cache: cache),
                labels: labels,
                panel: card.panels[panel], index: panel, count: card.panels.count,
                holdsBreak: card.panels[panel].hasBreak)
            let setting = HeadTitles.setting(of: head, width: base.columnSpan(span))
            if setting.isTooLong { return 1 + head.plan.leastTwoLineTitle - setting.scale }
            return setting.isOnTwoLines ? 0.04 : 0
        }
    }

    private func trial(step: Int, spans: [[Int]]) -> Trial {
        let metrics = base.at(fitStep: step)
        let stations = planner.stations(lanes, spans: spans)
        let bodies = stations.map { body(panel: $0.panel, span: $0.span, isHinge: $0.isHinge, metrics: metrics) }
        let own = bodies.map { metrics.steps($0.least) }
        let needs = lanes.indices.map { lane in
            stations.indices.filter { stations[$0].lane == lane }.map { own[$0] }.max() ?? .zero
        }
        let geometry = LaneHeights(lanes: lanes, plan: course.lanes, metrics: metrics, needs: needs).geometry()
        let lacks = stations.indices.map { own[$0] - geometry.legs[stations[$0].lane].body }
        return Trial(
            course: course, metrics: metrics, stations: stations, bodies: bodies, needs: needs, geometry: geometry,
            lacks: lacks)
    }

    /// A panel measured at a span, now or before.
    private func body(panel: Int, span: Int, isHinge: Bool, metrics: Metrics) -> PanelBody {
        measured.body(.init(step: metrics.fitStep, panel: panel, span: span, isHinge: isHinge)) {
            let text = TextSetter(metrics: metrics, language: language, cache: cache)
            return PanelArranger(text: text, labels: labels).body(
                of: card.panels[panel], index: panel, width: metrics.columnSpan(span),
                asideWidth: metrics.columnSpan(course.panelHead.hingeColumns), isHinge: isHinge)
        }
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
    private var uneases: [Key: Double] = [:]

    func body(_ key: Key, measure: () -> PanelBody) -> PanelBody {
        if let known = bodies[key] { return known }
        let body = measure()
        bodies[key] = body
        return body
    }

    func unease(_ key: Key, measure: () -> Double) -> Double {
        if let known = uneases[key] { return known }
        let unease = measure()
        uneases[key] = unease
        return unease
    }
}

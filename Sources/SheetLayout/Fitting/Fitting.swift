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
    private(set) var stations: [LanePlanner.Station]
    let cache: MeasureCache

    /// All panels measured at one step, with the lanes that hold them.
    struct Trial {
        var metrics: Metrics
        var bodies: [PanelBody]
        var geometry: LaneGeometry
        /// How much each panel lacks; nothing or less where it fits.
        var lacks: [Length]

        var fits: Bool { lacks.allSatisfy { $0.fits(in: .zero) } && bodies.allSatisfy { $0.cutTexts.isEmpty } }
    }

    /// Moves the edges of panels where their contents ask for it: within reach of where a template pins them, if they do
    /// not fit there; freely where it does not.
    ///
    /// Columns move before type steps down (SPEC §3, "Fitting").
    func sharingColumns(_ planner: LanePlanner) -> Fitting {
        let isPinned = planner.isPinned(lanes)
        let first = trial(step: 0)
        if isPinned, first.fits { return self }
        let rows = lanes.indices.compactMap { lane -> [Int]? in
            guard case .row = lanes[lane] else { return nil }
            return stations.filter { $0.lane == lane }.map(\.panel)
        }
        let room = first.geometry.rowBody
        var known: [[Int]: Double] = [:]
        let search = SpanSearch(
            columns: planner.columns, leastSpan: planner.plan.leastSpan, rows: rows, usual: planner.spans(lanes),
            reach: isPinned ? 1 : nil
        ) { panel, span in
            if let value = known[[panel, span]] { return value }
            let value = fullness(panel: panel, span: span, room: room)
            known[[panel, span]] = value
            return value
        }
        var shared = self
        shared.stations = planner.stations(lanes, spans: search.best())
        return shared
    }

    /// How full a panel of a row is at a span, before type steps down; a word that has no room overfills it.
    private func fullness(panel: Int, span: Int, room: Length) -> Double {
        let text = TextSetter(metrics: base, language: language, cache: cache)
        let width = base.columnSpan(span)
        let body = PanelArranger(text: text, labels: labels).body(
            of: card.panels[panel], index: panel, width: width, asideWidth: width, isHinge: false)
        return base.steps(body.least) / room + (body.cutTexts.isEmpty ? 0 : 1)
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

    func trial(step: Int) -> Trial {
        let metrics = base.at(fitStep: step)
        let text = TextSetter(metrics: metrics, language: language, cache: cache)
        let arranger = PanelArranger(text: text, labels: labels)
        let asideWidth = metrics.columnSpan(metrics.template.panelHead.hingeColumns)
        let bodies = stations.map { station in
            arranger.body(
                of: card.panels[station.panel], index: station.panel, width: metrics.columnSpan(station.span),
                asideWidth: asideWidth, isHinge: station.isHinge)
        }
        let needs = bodies.map { metrics.steps($0.least) }
        let hinges = stations.indices.filter { stations[$0].isHinge }.map { hingeBody(need: needs[$0]) }
        var geometry = LaneGeometry(lanes: lanes, metrics: metrics, hingeBody: hinges)
        geometry.balanceRows(needs: rowNeeds(needs), metrics: metrics)
        let lacks = stations.indices.map { needs[$0] - geometry.legs[stations[$0].lane].body }
        return Trial(metrics: metrics, bodies: bodies, geometry: geometry, lacks: lacks)
    }

    /// The template's height for a hinge, or what its contents need, in whole half steps.
    private func hingeBody(need: Length) -> Length {
        let half = base.unfittedStep / 2
        let usual = base.unfittedStep * base.template.lanes.hingeSteps
        return max(usual, half * Double(Int(((need - Length.tolerance) / half).rounded(.up))))
    }

    /// What the panels of each lane need at most.
    private func rowNeeds(_ needs: [Length]) -> [Length] {
        lanes.indices.map { lane in
            stations.indices.filter { stations[$0].lane == lane }.map { needs[$0] }.max() ?? .zero
        }
    }
}

extension LaneGeometry {
    /// How far rows may differ from their even share, in steps (SPEC §3, "row split").
    private static let mostShift = 2.0

    /// Takes height from a row that has some to spare for one that lacks it, where the card has two rows.
    mutating func balanceRows(needs: [Length], metrics: Metrics) {
        let rows = legs.indices.filter { if case .row = legs[$0].lane { true } else { false } }
        guard rows.count == 2 else { return }
        for (poor, rich) in [(rows[0], rows[1]), (rows[1], rows[0])] where !needs[poor].fits(in: legs[poor].body) {
            let half = metrics.unfittedStep / 2
            let lack = needs[poor] - legs[poor].body
            let shift = half * ((lack - Length.tolerance) / half).rounded(.up)
            guard shift.fits(in: metrics.unfittedStep * LaneGeometry.mostShift),
                needs[rich].fits(in: legs[rich].body - shift)
            else { return }
            legs[poor].body += shift
            legs[rich].body -= shift
            let change = poor < rich ? shift : -shift
            for leg in legs.indices where leg > min(poor, rich) { legs[leg].top += change }
            return
        }
    }
}

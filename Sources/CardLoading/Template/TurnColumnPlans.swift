import CardModel
import Diagnostics
import Geometry

/// Reads the groups of a template whose route turns round in a column of its own.
struct TurnColumnPlans {
    let measures: MeasureReading

    private var log: FaultLog { measures.log }
    private var values: ValueReading { ValueReading(log: log) }

    func plan(_ root: PlanReader) -> TurnColumnPlan {
        TurnColumnPlan(lanes: lanes(root), road: road(root), panelHead: panelHead(root))
    }

    // MARK: Lanes

    private static let lanesKeys = [
        "kind", "counts", "tracks", "turn-share", "track-shift", "least-track", "least-of-many-tracks", "few-tracks",
        "top", "gap", "first-share", "ratio", "content-top", "second-title-line", "content-bottom", "turn-top",
        "turn-inset", "turn-below",
    ]

    private func lanes(_ root: PlanReader) -> TurnLanesPlan {
        let lanes = root.group("lanes", keys: TurnColumnPlans.lanesKeys, as: "the lanes")
        let counts = lanes.list("counts", count: 2...2).compactMap { values.integer($0, "counts", in: 4...12) }
        let ratio = lanes.list("ratio", count: 2...2).compactMap { values.number($0, "ratio", in: 0.2...5) }
        let known = TurnColumnPlans.range(counts) ?? 4...4
        return TurnLanesPlan(
            counts: known, tracks: tracks(lanes.optional("tracks")), turnShare: lanes.number("turn-share", in: 0.2...5),
            trackShift: lanes.number("track-shift", in: 0...0.5), leastTrack: lanes.measure("least-track"),
            leastOfManyTracks: lanes.measure("least-of-many-tracks"), fewTracks: lanes.count("few-tracks", in: 1...12),
            top: lanes.measure("top"), gap: lanes.measure("gap"),
            firstShare: lanes.number("first-share", in: 0.1...0.9),
            ratio: TurnColumnPlans.range(ratio) ?? 1...1, contentTop: lanes.measure("content-top"),
            secondTitleLine: lanes.measure("second-title-line"), contentBottom: lanes.measure("content-bottom"),
            turnTop: lanes.measure("turn-top"), turnInset: lanes.measure("turn-inset"),
            turnBelow: lanes.list("turn-below", count: 0...Block.Kind.allCases.count).compactMap {
                values.choice($0, "a kind of block", of: Block.Kind.self)
            })
    }

    private static func range<Bound: Comparable>(_ bounds: [Bound]) -> ClosedRange<Bound>? {
        bounds.min().flatMap { low in bounds.max().map { low...$0 } }
    }

    /// The shares of the tracks for some numbers of panels: half of the panels, less one, and the turn column.
    private func tracks(_ node: SourceNode?) -> [Int: [Double]] {
        var tracks: [Int: [Double]] = [:]
        for entry in node?.entries ?? [] {
            guard let count = Int(entry.key), (4...12).contains(count) else {
                log.report(TemplateFault.panelCount(entry.key), at: entry.keySpan)
                continue
            }
            let number = TurnLanesPlan.trackCount(panels: count)
            tracks[count] = (values.list(entry.value, "tracks", count: number...number) ?? []).compactMap {
                values.number($0, "tracks", in: 1...2000)
            }
        }
        return tracks
    }

    // MARK: Road

    private static let roadKeys = [
        "width", "turn-radius", "steps", "arrow-inset", "arrow", "turn-arrow", "station",
    ]
    private static let stepsKeys = ["minutes", "radius", "start", "end", "pitch", "least-pitch", "turn-pitch"]
    private static let stationKeys = ["radius", "line", "icon", "apart"]

    private func road(_ root: PlanReader) -> RoadPlan {
        let road = root.group("route", keys: TurnColumnPlans.roadKeys, as: "the route")
        let steps = road.group("steps", keys: TurnColumnPlans.stepsKeys, as: "the steps")
        let station = road.group("station", keys: TurnColumnPlans.stationKeys, as: "the place of a break")
        return RoadPlan(
            width: road.measure("width"), turnRadius: road.measure("turn-radius"),
            steps: RoadPlan.Steps(
                minutes: steps.count("minutes", in: 1...60), radius: steps.measure("radius"),
                start: steps.measure("start"), end: steps.measure("end"), pitch: steps.measure("pitch"),
                leastPitch: steps.measure("least-pitch"), turnPitch: steps.measure("turn-pitch")),
            arrowInset: road.measure("arrow-inset"), arrow: road.measure("arrow"),
            turnArrow: road.measure("turn-arrow"),
            station: RoadPlan.Station(
                radius: station.measure("radius"), line: station.measure("line"), icon: station.measure("icon"),
                apart: station.measure("apart")))
    }

    // MARK: Heads

    private static let headKeys = [
        "disc", "radius", "line", "ring-radius", "ring-line", "numeral-gap", "clock", "clock-radius", "clock-gap",
        "unit-gap", "clock-ring", "clock-inset", "clock-ticks", "title", "title-top", "least-title",
        "least-two-line-title",
    ]
    private static let tickKeys = ["from", "to", "width"]

    private func panelHead(_ root: PlanReader) -> DiscHeadPlan {
        let head = root.group("panel-head", keys: TurnColumnPlans.headKeys, as: "a panel's head")
        let ticks = head.group("clock-ticks", keys: TurnColumnPlans.tickKeys, as: "the clock's ticks")
        return DiscHeadPlan(
            disc: head.measure("disc"), radius: head.measure("radius"), line: head.measure("line"),
            ringRadius: head.measure("ring-radius"), ringLine: head.measure("ring-line"),
            numeralGap: head.measure("numeral-gap"), clock: head.measure("clock"),
            clockRadius: head.measure("clock-radius"), clockGap: head.measure("clock-gap"),
            unitGap: head.measure("unit-gap"),
            clockStyle: ClockPlan(
                ring: head.number("clock-ring", in: 0...1), inset: head.number("clock-inset", in: 0...6),
                ticks: ClockPlan.Ticks(
                    from: ticks.number("from", in: 0...1), to: ticks.number("to", in: 0...1),
                    width: ticks.number("width", in: 0...1))),
            title: head.measure("title"), titleTop: head.measure("title-top"),
            leastTitle: head.number("least-title", in: 0.1...1),
            leastTwoLineTitle: head.number("least-two-line-title", in: 0.1...1))
    }
}

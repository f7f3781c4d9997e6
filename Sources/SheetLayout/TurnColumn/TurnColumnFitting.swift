import CardModel
import Geometry
import SheetModel

/// Finds tracks, heights of lanes and the step of type at which all panels of a card fit a sheet with a turn column.
struct TurnColumnFitting {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let course: TurnColumnPlan
    let base: Metrics
    let cache: MeasureCache
    private let measured = MeasuredParts()

    private var lanes: TurnLanesPlan { course.lanes }
    private var places: [TurnColumnGrid.Place] { TurnColumnGrid.places(count: card.panels.count) }

    /// A part of a panel with its contents: the panel of the turn has two, any other one.
    struct Part {
        var body: PanelBody
        /// Where the contents stand, with the room at their sides.
        var bounds: Rect
    }

    struct Trial: PlacedCourse {
        let course: TurnColumnPlan
        var metrics: Metrics
        var grid: TurnColumnGrid
        /// The parts of each panel, in route order.
        var parts: [[Part]]
        var titles: [HeadTitles.Setting]

        var footTop: Length { grid.second.end }
        var tracks: [(x: Length, width: Length)] { grid.tracks }

        var legs: [LaneGeometry.Leg] {
            let half = metrics.routeWidth / 2
            return [grid.first, grid.second].map { lane in
                LaneGeometry.Leg(lane: .row(grid.tracks.count), top: lane.y - half, body: lane.end - lane.y - half)
            }
        }

        var panels: [FittedPanel] {
            parts.enumerated().map { index, parts in
                FittedPanel(
                    index: index, bodies: parts.map(\.body),
                    lack: parts.map { metrics.steps($0.body.least) - $0.bounds.height }.max() ?? .zero,
                    fullness: parts.map { metrics.steps($0.body.least) / max($0.bounds.height, .pt(1)) }.max() ?? 0)
            }
        }
    }

    /// The trial at the largest type that fits, or at the smallest there may be where none does.
    func search() -> Trial { base.largest { trial(step: $0) } }

    /// Whether the card fits at some size of type.
    var canFit: Bool { trial(step: base.lastStep).fits }

    // MARK: Tracks

    /// The card at a step of type, its tracks shifted within their bounds as far as the panels ask.
    func trial(step: Int) -> Trial {
        let metrics = base.at(fitStep: step)
        let usual = usualWidths(metrics)
        let bounds = bounds(usual, metrics)
        var best = trial(metrics, usual)
        var widths = usual
        var strain = strain(best)
        var left = TurnColumnFitting.mostShifts
        while left > 0, strain.lack > 0 || strain.unease > 0 {
            left -= 1
            guard let (next, trial, nextStrain) = relieved(widths, best, strain, bounds: bounds, metrics) else { break }
            (widths, best, strain) = (next, trial, nextStrain)
        }
        return best
    }

    private static let mostShifts = 60

    /// What is wrong with a trial, in points: heights that lack, and after these panels that are full beside empty ones.
    private struct Strain: Comparable {
        var lack: Double
        var unease: Double

        static func < (a: Strain, b: Strain) -> Bool {
            if abs(a.lack - b.lack) > 1e-6 { return a.lack < b.lack }
            return a.unease < b.unease - 1e-6
        }
    }

    private func strain(_ trial: Trial) -> Strain {
        let panels = trial.panels
        let lacks = panels.map { panel in
            max(0, panel.lack.points - Length.tolerance.points)
                + (panel.bodies.contains { !$0.cutTexts.isEmpty } ? TurnColumnFitting.cutWord : 0)
        }
        let fullest = panels.map(\.fullness).max() ?? 0
        let isGiven = lanes.tracks[card.panels.count] != nil
        return Strain(
            lack: (lacks.max() ?? 0) + lacks.reduce(0, +) * 0.001,
            unease: isGiven ? 0 : max(0, fullest - TurnColumnFitting.roomy))
    }

    /// A word without room weighs as much as so many points of height.
    private static let cutWord = 1000.0
    /// Panels that are less full than this have nothing to complain of.
    private static let roomy = 0.85

    /// Takes width from the track that misses it least for the one that misses it most.
    private func relieved(
        _ widths: [Length], _ trial: Trial, _ strain: Strain, bounds: [ClosedRange<Length>], _ metrics: Metrics
    ) -> ([Length], Trial, Strain)? {
        let panels = trial.panels
        let pressure = widths.indices.map { track in
            trial.grid.places.filter { $0.track == track }.map { place in
                panels[place.panel].fullness + (panels[place.panel].bodies.contains { !$0.cutTexts.isEmpty } ? 10 : 0)
            }.max() ?? 0
        }
        let order = widths.indices.sorted { (pressure[$0], $0) < (pressure[$1], $1) }
        let total = widths.total()
        for needy in order.reversed().prefix(2) {
            for share in [0.02, 0.008] {
                let shift = total * share
                for donor in order where donor != needy {
                    var next = widths
                    next[needy] += shift
                    next[donor] -= shift
                    guard bounds[needy].contains(next[needy]), bounds[donor].contains(next[donor]) else { continue }
                    let other = self.trial(metrics, next)
                    let otherStrain = self.strain(other)
                    if otherStrain < strain { return (next, other, otherStrain) }
                }
            }
        }
        return nil
    }

    private func usualWidths(_ metrics: Metrics) -> [Length] {
        let count = TurnLanesPlan.trackCount(panels: card.panels.count)
        let given = lanes.tracks[card.panels.count]
        let shares = given ?? Array(repeating: 1, count: count - 1) + [lanes.turnShare]
        let room = metrics.contentEnd - metrics.side - metrics.gap * Double(count - 1)
        let sum = max(shares.reduce(0, +), 1e-9)
        return shares.map { room * ($0 / sum) }
    }

    private func bounds(_ usual: [Length], _ metrics: Metrics) -> [ClosedRange<Length>] {
        let isGiven = lanes.tracks[card.panels.count] != nil
        let least = metrics.length(usual.count > lanes.fewTracks ? lanes.leastOfManyTracks : lanes.leastTrack)
        // Tracks that no one has drawn may shift twice as far.
        let reach = isGiven ? lanes.trackShift : lanes.trackShift * 2
        return usual.map { width in
            let low = min(width, max(least, width * (1 - reach)))
            return low...max(low, width * (1 + reach))
        }
    }

    // MARK: Lanes

    private func trial(_ metrics: Metrics, _ widths: [Length]) -> Trial {
        var x = metrics.side
        let tracks = widths.map { width in
            defer { x += width + metrics.gap }
            return (x: x, width: width)
        }
        let y = metrics.length(lanes.top)
        let end =
            metrics.size.height - metrics.length(metrics.template.page.bottom)
            - metrics.length(metrics.template.foot.height)
        let gap = metrics.length(lanes.gap)
        let total = end - y - gap
        func grid(_ height: Length) -> TurnColumnGrid {
            TurnColumnGrid(places: places, tracks: tracks, y: y, firstHeight: height, gap: gap, end: end)
        }
        let usual = grid(total * lanes.firstShare)
        let titles = titles(usual, metrics)
        let tops = contentTops(titles, places: usual.places, metrics)
        let bodies = usual.places.map { self.bodies($0, usual, tops: tops, metrics) }
        let height = firstHeight(bodies, usual, tops: tops, total: total, metrics)
        let final = grid(height)
        let parts = zip(final.places, bodies).map { place, bodies in
            zip(bodies, areas(place, final, tops: tops, metrics)).map { Part(body: $0, bounds: $1) }
        }
        return Trial(course: course, metrics: metrics, grid: final, parts: parts, titles: titles)
    }

    /// The height of the first lane: the template's, or as the panels of both ask, in the template's bounds.
    private func firstHeight(
        _ bodies: [[PanelBody]], _ grid: TurnColumnGrid, tops: (first: Length, second: Length), total: Length,
        _ metrics: Metrics
    ) -> Length {
        var first = Length.zero
        var second = Length.zero
        let bottom = metrics.length(lanes.contentBottom)
        for (place, bodies) in zip(grid.places, bodies) {
            let needs = bodies.map { metrics.steps($0.least - 2 * metrics.template.page.padSteps) }
            if place.isInBoth {
                first = max(first, tops.first + (needs.first ?? .zero))
                second = max(second, metrics.length(lanes.turnTop) + (needs.last ?? .zero) + bottom)
            } else if place.isInFirstLane {
                first = max(first, tops.first + (needs.first ?? .zero) + bottom)
            } else {
                second = max(second, tops.second + (needs.first ?? .zero) + bottom)
            }
        }
        let low = total * (lanes.ratio.lowerBound / (1 + lanes.ratio.lowerBound))
        let high = total * (lanes.ratio.upperBound / (1 + lanes.ratio.upperBound))
        let usual = total * lanes.firstShare
        let asked =
            first + second <= total ? min(max(usual, first), total - second) : first - (first + second - total) / 2
        return min(max(asked, low), high)
    }

    // MARK: Panels

    /// From the centre lines to the first blocks: one for all panels of a lane, so that these are level.
    private func contentTops(
        _ titles: [HeadTitles.Setting], places: [TurnColumnGrid.Place], _ metrics: Metrics
    ) -> (first: Length, second: Length) {
        func top(_ isFirst: Bool) -> Length {
            let isHigher = places.contains { $0.isInFirstLane == isFirst && titles[$0.panel].isOnTwoLines }
            return metrics.length(lanes.contentTop) + (isHigher ? metrics.length(lanes.secondTitleLine) : .zero)
        }
        return (top(true), top(false))
    }

    /// Where the contents of a panel stand.
    private func areas(
        _ place: TurnColumnGrid.Place, _ grid: TurnColumnGrid, tops: (first: Length, second: Length), _ metrics: Metrics
    ) -> [Rect] {
        let track = grid.tracks[place.track]
        let bottom = metrics.length(lanes.contentBottom)
        // Letters may be higher than the capitals at which contents start: they stay in their frame.
        let pad = metrics.steps(metrics.template.page.padSteps)
        func area(_ top: Length, _ end: Length, _ width: Length) -> Rect {
            Rect(x: track.x, y: top - pad, width: width, height: max(.zero, end - top) + pad * 2)
        }
        if place.track == grid.turn, place.isInFirstLane {
            let upper = area(
                grid.first.y + tops.first, grid.first.end - (place.isInBoth ? .zero : bottom), turnWidth(grid, metrics))
            guard place.isInBoth else { return [upper] }
            let top = grid.second.y + metrics.length(lanes.turnTop)
            return [upper, area(top, grid.second.end - bottom, track.width)]
        }
        if place.isInFirstLane { return [area(grid.first.y + tops.first, grid.first.end - bottom, track.width)] }
        return [area(grid.second.y + tops.second, grid.second.end - bottom, track.width)]
    }

    /// The width beside the turn: its contents end at their distance from the road.
    private func turnWidth(_ grid: TurnColumnGrid, _ metrics: Metrics) -> Length {
        let centre = grid.end - metrics.routeWidth / 2
        return centre - metrics.length(lanes.turnInset) + metrics.pad - grid.tracks[grid.turn].x
    }

    private func bodies(
        _ place: TurnColumnGrid.Place, _ grid: TurnColumnGrid, tops: (first: Length, second: Length), _ metrics: Metrics
    ) -> [PanelBody] {
        let panel = card.panels[place.panel]
        let track = grid.tracks[place.track]
        guard place.track == grid.turn, place.isInFirstLane else {
            return [body(place.panel, panel.blocks.indices, track.width, metrics)]
        }
        let narrow = turnWidth(grid, metrics)
        guard place.isInBoth else { return [body(place.panel, panel.blocks.indices, narrow, metrics)] }
        let areas = areas(place, grid, tops: tops, metrics)
        func halves(_ cut: Int) -> [PanelBody] {
            [
                body(place.panel, 0..<cut, narrow, metrics),
                body(place.panel, cut..<panel.blocks.count, track.width, metrics),
            ]
        }
        if let cut = panel.blocks.firstIndex(where: { lanes.turnBelow.contains($0.kind) }), cut > 0 {
            return halves(cut)
        }
        // A panel without a block that asks for the lower part: its blocks are parted where both parts are least full.
        func fullness(_ bodies: [PanelBody]) -> Double {
            zip(bodies, areas).map { metrics.steps($0.least) / max($1.height, .pt(1)) }.max() ?? 0
        }
        let all = panel.blocks.indices.map { halves($0 + 1) }
        return all.min { fullness($0) < fullness($1) } ?? halves(panel.blocks.count)
    }

    private func body(_ panel: Int, _ blocks: Range<Int>, _ width: Length, _ metrics: Metrics) -> PanelBody {
        measured.body(.init(step: metrics.fitStep, panel: panel, blocks: blocks, width: width)) {
            let text = TextSetter(metrics: metrics, language: language, cache: cache)
            return PanelArranger(text: text, labels: labels).body(
                of: Array(card.panels[panel].blocks[blocks]), in: card.panels[panel], index: panel, width: width)
        }
    }

    // MARK: Titles

    /// Titles on one line all have one size (SPEC §5); where that would be too small, the long ones go on two lines.
    private func titles(_ grid: TurnColumnGrid, _ metrics: Metrics) -> [HeadTitles.Setting] {
        let text = TextSetter(metrics: metrics, language: language, cache: cache)
        let head = course.panelHead
        let settings = grid.places.map { place -> HeadTitles.Setting in
            let title = text.letter(card.panels[place.panel].title, as: .panelTitle, panel: place.panel)
            let room = titleRoom(place, grid, metrics, cap: text.capHeight(.panelTitle))
            let one = title.width > .zero ? min(1, room / title.width) : 1
            if one >= head.leastTitle { return HeadTitles.Setting(scale: one) }
            guard let lines = title.lines(2) else {
                return HeadTitles.Setting(scale: one, isTooLong: one < head.leastTwoLineTitle)
            }
            let two = min(head.leastTitle, room / lines.width)
            return HeadTitles.Setting(scale: two, isOnTwoLines: true, isTooLong: two < head.leastTwoLineTitle)
        }
        // One that is smaller by itself, since it cannot be parted, draws no other with it.
        func isCommon(_ setting: HeadTitles.Setting) -> Bool {
            !setting.isTooLong && (setting.isOnTwoLines || setting.scale >= head.leastTitle)
        }
        let common = settings.filter(isCommon).map(\.scale).min() ?? 1
        return settings.map { setting in
            var setting = setting
            if isCommon(setting) { setting.scale = common }
            return setting
        }
    }

    private func titleRoom(
        _ place: TurnColumnGrid.Place, _ grid: TurnColumnGrid, _ metrics: Metrics, cap: Length
    ) -> Length {
        let track = grid.tracks[place.track]
        let start = track.x + metrics.length(course.panelHead.title)
        guard place.track == grid.turn, place.isInFirstLane else {
            return track.x + track.width - metrics.pad - start
        }
        // Beside the bend: as far as its inner side at the height of the capitals.
        let radius = metrics.length(course.road.turnRadius)
        let inner = radius - metrics.routeWidth / 2
        let rise = radius - metrics.length(course.panelHead.titleTop)
        let reach = Length.pt((max(0, inner.points * inner.points - rise.points * rise.points)).squareRoot())
        return grid.end - metrics.routeWidth / 2 - radius + reach - metrics.pad / 3 - start
    }
}

/// Parts of panels that were measured, each once for a step and a width.
private final class MeasuredParts {
    struct Key: Hashable {
        var step: Int
        var panel: Int
        var blocks: Range<Int>
        var width: Length
    }

    private var bodies: [Key: PanelBody] = [:]

    func body(_ key: Key, measure: () -> PanelBody) -> PanelBody {
        if let known = bodies[key] { return known }
        let body = measure()
        bodies[key] = body
        return body
    }
}

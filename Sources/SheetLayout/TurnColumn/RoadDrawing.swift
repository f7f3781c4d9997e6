import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Draws the route as a road: out along the first lane, round through the turn column, and back along the second lane,
/// with a disc for each panel and a step for every few minutes.
struct RoadDrawing {
    let course: TurnColumnPlan
    let metrics: Metrics
    let grid: TurnColumnGrid
    let panels: [Panel]
    /// The head of each panel, in route order.
    let heads: [DiscHead]

    private var road: RoadPlan { course.road }
    private var width: Length { metrics.routeWidth }
    private func length(_ measure: Measure) -> Length { metrics.length(measure) }
    private var isOutlined: Bool { metrics.routeLine > .zero }

    /// The centre line of the turn, and the radius of its bends.
    private var turn: Length { grid.end - width / 2 }
    private var radius: Length { min(length(road.turnRadius), (grid.second.y - grid.first.y) / 2) }
    private var start: Length { (grid.tracks.first?.x ?? .zero) + length(course.panelHead.disc) }

    /// The centre line from the first disc to the last.
    var centreLine: Path {
        Path([
            .move(Point(x: start, y: grid.first.y)), .line(Point(x: turn - radius, y: grid.first.y)),
            .arc(
                centre: Point(x: turn - radius, y: grid.first.y + radius), radius: radius, from: -90, to: 0,
                clockwise: true), .line(Point(x: turn, y: grid.second.y - radius)),
            .arc(
                centre: Point(x: turn - radius, y: grid.second.y - radius), radius: radius, from: 0, to: 90,
                clockwise: true), .line(Point(x: start, y: grid.second.y)),
        ])
    }

    func items() -> [FrameItem] {
        roadItems + steps + arrows + station + heads.flatMap(disc)
    }

    // MARK: The road

    private var roadItems: [FrameItem] {
        var items: [FrameItem] = []
        if isOutlined {
            items +=
                metrics.theme.varies(.routeLine)
                ? stretches.map { stroke(width, paint: Paint(.routeLine, panel: $0.panel), clip: $0.area) }
                : [stroke(width, paint: Paint(.routeLine), clip: nil)]
        }
        let inner = isOutlined ? width - metrics.routeLine * 2 : width
        if metrics.theme.varies(.routeFill) {
            items += stretches.map { stroke(inner, paint: Paint(.routeFill, panel: $0.panel), clip: $0.area) }
        } else {
            items.append(stroke(inner, paint: Paint(.routeFill), clip: nil))
        }
        return items
    }

    private func stroke(_ width: Length, paint: Paint, clip: Rect?) -> FrameItem {
        .shape(Shape(path: centreLine, stroke: Stroke(paint: paint, width: width, join: .round), clip: clip))
    }

    /// Which part of the sheet, and so of the road, belongs to which panel.
    private var stretches: [(panel: Int, area: Rect)] {
        let half = width / 2
        return grid.places.map { place in
            let track = grid.tracks[place.track]
            let left = place.track == 0 ? Length.zero : track.x - metrics.gap / 2
            let right = place.track == grid.turn ? metrics.size.width : track.x + track.width + metrics.gap / 2
            // In the turn column two panels share the turn at its middle.
            let middle = (grid.first.y + grid.second.y) / 2
            let isTurn = place.track == grid.turn
            let top = place.isInFirstLane ? grid.first.y - half : isTurn ? middle : grid.second.y - half
            let bottom = place.isInSecondLane ? grid.second.y + half : isTurn ? middle : grid.first.y + half
            return (place.panel, Rect(x: left, y: top, width: right - left, height: bottom - top))
        }
    }

    // MARK: Steps

    /// Steps for the minutes of every panel; none at all where one panel has no room for its own.
    private var steps: [FrameItem] {
        let plan = road.steps
        var items: [FrameItem] = []
        for place in grid.places {
            let minutes = panels[place.panel].minutes
            let count = (minutes + plan.minutes - 1) / plan.minutes
            guard count > 0 else { continue }
            if place.isInBoth {
                items += turnSteps(count, panel: place.panel)
                continue
            }
            let from = heads[place.panel].minutesEnd + length(plan.start) + cupWidth(place)
            let room = laneEnd(place) - length(plan.end) - from
            let pitch = min(length(plan.pitch), room / Double(count))
            guard length(plan.leastPitch).fits(in: pitch) else { return [] }
            let radius = min(length(plan.radius), pitch * RoadDrawing.ofPitch)
            items += (0..<count).map { index in
                step(Point(x: from + pitch * (Double(index) + 0.5), y: grid.lane(place)), radius, panel: place.panel)
            }
        }
        return items
    }

    /// A step has no larger a radius than this share of the way to the next.
    private static let ofPitch = 0.4

    /// Where a panel's piece of its lane ends: before the bend in the turn column, else with the panel.
    private func laneEnd(_ place: TurnColumnGrid.Place) -> Length {
        let track = grid.tracks[place.track]
        return place.track == grid.turn ? turn - radius + length(road.steps.end) : track.x + track.width
    }

    private var turnMiddle: Length { (grid.first.y + grid.second.y) / 2 }

    /// On the turn steps stand on both sides of the break, or about the middle where there is none.
    private func turnSteps(_ count: Int, panel: Int) -> [FrameItem] {
        let pitch = length(road.steps.turnPitch)
        let apart = panels[panel].hasBreak ? length(road.station.apart) : pitch / 2
        let room = turnMiddle - grid.first.y - radius - length(road.turnArrow) - length(road.arrow)
        return (0..<count).compactMap { index in
            let isAbove = index < (count + 1) / 2
            let position = isAbove ? (count + 1) / 2 - 1 - index : index - (count + 1) / 2
            let isAlone = !panels[panel].hasBreak && count % 2 == 1
            let offset =
                isAlone ? pitch * Double(index - count / 2) : (apart + pitch * Double(position)) * (isAbove ? -1 : 1)
            guard max(offset, .zero - offset).fits(in: room) else { return nil }
            return step(Point(x: turn, y: turnMiddle + offset), length(road.steps.radius), panel: panel)
        }
    }

    private func step(_ centre: Point, _ radius: Length, panel: Int) -> FrameItem {
        let line = metrics.line(metrics.theme.lines.rule)
        return .shape(
            Shape(
                path: .circle(centre: centre, radius: isOutlined ? radius - line / 2 : radius),
                fill: Paint(.stepFill, panel: panel),
                stroke: isOutlined ? Stroke(paint: Paint(.routeLine, panel: panel), width: line) : nil))
    }

    // MARK: Arrows

    /// An arrow at the end of each panel's piece of the road, and two on the turn.
    private var arrows: [FrameItem] {
        let size = length(road.arrow)
        let icons = IconDrawing(metrics.template)
        func arrow(_ x: Length, _ y: Length, turn: Double, panel: Int?) -> [FrameItem] {
            icons.items(
                .arrow, size: size, at: Point(x: x - size / 2, y: y - size / 2), paint: Paint(.routeInk, panel: panel),
                turn: turn)
        }
        var items: [FrameItem] = []
        for place in grid.places where !(place.track == grid.turn && place.isInFirstLane) {
            // The last panel's piece leads to its own disc.
            let track = grid.tracks[place.track]
            let x = track.x + track.width - length(road.arrowInset)
            if place.track == grid.turn {
                items += arrow(turn - radius, grid.second.y, turn: 180, panel: place.panel)
            } else {
                items += arrow(x, grid.lane(place), turn: place.isInFirstLane ? 0 : 180, panel: place.panel)
            }
        }
        let bend = radius + length(road.turnArrow)
        if bend + size < turnMiddle - grid.first.y {
            let turning = grid.places.filter { $0.track == grid.turn }.map(\.panel)
            items += arrow(turn, grid.first.y + bend, turn: 90, panel: turning.first)
            items += arrow(turn, grid.second.y - bend, turn: 90, panel: turning.last)
        }
        return items
    }

    // MARK: Discs

    private func disc(_ head: DiscHead) -> [FrameItem] {
        let plan = course.panelHead
        var items = [
            disc(head.disc, radius: length(plan.radius), line: length(plan.line), panel: head.index)
        ]
        if head.index == 0 || head.index == panels.count - 1 {
            items.append(
                .shape(
                    Shape(
                        path: .circle(centre: head.disc, radius: length(plan.ringRadius)),
                        stroke: Stroke(paint: Paint(.markRing, panel: head.index), width: length(plan.ringLine)))))
        }
        return items
    }

    /// A disc on the road, with a line in the road's colour.
    private func disc(_ centre: Point, radius: Length, line: Length, panel: Int) -> FrameItem {
        let stroke =
            isOutlined
            ? Stroke(paint: Paint(.routeLine, panel: panel), width: metrics.routeLine)
            : Stroke(paint: Paint(.routeFill, panel: panel), width: line)
        return .shape(
            Shape(path: .circle(centre: centre, radius: radius), fill: Paint(.markFill, panel: panel), stroke: stroke))
    }

    // MARK: The break

    /// Room for a cup on a panel's own piece of the road, where its break is not on the turn.
    private func cupWidth(_ place: TurnColumnGrid.Place) -> Length {
        panels[place.panel].hasBreak && !place.isInBoth ? length(road.station.icon) + length(road.steps.start) : .zero
    }

    private var station: [FrameItem] {
        grid.places.flatMap { place -> [FrameItem] in
            guard panels[place.panel].hasBreak else { return [] }
            return place.isInBoth
                ? [
                    disc(
                        Point(x: turn, y: turnMiddle), radius: length(road.station.radius),
                        line: length(road.station.line), panel: place.panel)
                ] : []
        }
    }

    /// The cup that says that a panel has a break, at its place on the sheet; nil where it has none.
    func cup(of place: TurnColumnGrid.Place) -> (bounds: Rect, paint: Paint)? {
        guard panels[place.panel].hasBreak else { return nil }
        let size = length(road.station.icon)
        if place.isInBoth {
            return (
                Rect(x: turn - size / 2, y: turnMiddle - size / 2, width: size, height: size),
                Paint(.markInk, panel: place.panel)
            )
        }
        let x = heads[place.panel].minutesEnd + length(road.steps.start)
        return (
            Rect(x: x, y: grid.lane(place) - size / 2, width: size, height: size),
            Paint(.routeInk, panel: place.panel)
        )
    }
}

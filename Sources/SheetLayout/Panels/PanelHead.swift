import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The head of a panel, in the route: "n/9", title, minutes and clock on one baseline.
struct PanelHead {
    let plan: PanelHeadPlan
    let text: TextSetter
    let labels: Labels
    let panel: Panel
    /// 0-based.
    let index: Int
    let count: Int
    /// Whether the cup of a break stands in the head itself, before the minutes; in a way back there is room beside it.
    let holdsBreak: Bool

    private var metrics: Metrics { text.metrics }

    private var numeral: TextSetter.Lettering { text.numeral(labels.figures(index + 1), as: .numeral, panel: index) }
    private var total: TextSetter.Lettering {
        text.numeral("/" + labels.figures(count), as: .numeralTotal, panel: index)
    }
    private var minutes: TextSetter.Lettering { text.letter(labels.figures(panel.minutes), as: .minutes, panel: index) }
    private var unit: TextSetter.Lettering { text.letter(labels.text(.minutesUnit), as: .minutesUnit, panel: index) }
    /// A thin space parts a number from its unit (SI Brochure 5.4.3 asks for a space; SPEC §3 for a thin one). It is set
    /// by itself: in a word that is read from right to left it would stand on the far side.
    private var thinSpace: TextSetter.Lettering { text.letter("\u{2009}", as: .minutesUnit, panel: index) }
    private var unitGap: Length {
        thinSpace.size * thinSpace.shaped.clusters.reduce(0) { $0 + $1.advance }
    }

    /// From where number and total start to their ink: they stand from left to right on every sheet.
    private var leadingInk: Length { text.isMirrored ? total.inkStart : numeral.inkStart }

    private var title: TextSetter.Lettering { text.letter(panel.title, as: .panelTitle, panel: index) }

    private func titleRoom(width: Length) -> Length { width - fixedWidth - metrics.length(plan.leastGap) }

    /// The scale at which the title fits a head of that width; 1 where it fits at its own size.
    func titleScale(width: Length) -> Double {
        let title = title
        guard title.width > .zero else { return 1 }
        return min(1, inkScale, max(0, titleRoom(width: width) / title.width))
    }

    /// The white between a title's ink and the edges of the route, at least.
    private var inkMargin: Length { max(metrics.routeWidth * PanelHead.leastInkMargin, metrics.routeLine * 1.2) }
    private static let leastInkMargin = 0.06

    /// The scale at which the title's ink is no higher than the route.
    private var inkScale: Double {
        let ink = title.inkRise + title.inkFall
        return ink > .zero ? (metrics.routeWidth - inkMargin * 2) / ink : 1
    }

    /// How far a title on one line must stand over the common baseline for its descenders to stay in the route.
    func lift(scale: Double) -> Length {
        max(.zero, baseline + title.inkFall * scale - (metrics.routeWidth - inkMargin))
    }

    /// The common baseline of all that stands in a head.
    private var baseline: Length {
        metrics.routeWidth / 2 + text.capHeight(.numeral) / 2 - metrics.routeLine * plan.outlineLift
    }

    /// The scale at which the title fits on two lines, at most that of the template; nil where it cannot be parted.
    func twoLineScale(width: Length) -> Double? {
        let title = title
        guard let lines = title.lines(2) else { return nil }
        return min(plan.twoLineTitle, max(0, titleRoom(width: width) / lines.width))
    }

    /// All but the title and the room after it.
    private var fixedWidth: Length {
        metrics.pad * 2 - leadingInk + numeral.width + total.width + metrics.length(plan.titleGap) + minutes.width
            + unitGap + unit.width + metrics.length(plan.clockGap) + text.capHeight(.numeral)
            + (holdsBreak ? metrics.length(plan.breakIcon) + metrics.length(plan.titleGap) : .zero)
    }

    /// The head as a heading, in a stretch of the route of that width.
    func frame(width: Length, title setting: HeadTitles.Setting = .init(scale: 1)) -> Frame {
        let cap = text.capHeight(.numeral)
        let baseline = baseline
        var x = metrics.pad - leadingInk
        var items = numeralItems(at: Point(x: x, y: baseline))
        x += numeral.width
        items += total.items(at: Point(x: x, y: baseline))
        x += total.width + metrics.length(plan.titleGap)
        items += titleItems(setting, x: x, baseline: baseline, cap: cap)

        let clock = Rect(x: width - metrics.pad - cap, y: baseline - cap, width: cap, height: cap)
        let unitStart = clock.minX - metrics.length(plan.clockGap) - unit.width
        let clockFrame = Frame(
            bounds: clock,
            meaning: .figure(alternative: labels.text(.clock, [.number(panel.minutes)])),
            items: ClockDrawing(plan: plan.clockStyle, theme: metrics.theme, panel: index)
                .items(minutes: panel.minutes, in: Rect(origin: .origin, size: clock.size)))
        let minutesEnd = unitStart - unitGap
        // The three touch, and so they change sides as one: what is read first stands first.
        let (minutesX, spaceX, unitX) =
            text.isMirrored
            ? (
                minutesEnd - minutes.width + unit.width + unitGap, minutesEnd - minutes.width + unit.width,
                minutesEnd - minutes.width
            )
            : (minutesEnd - minutes.width, minutesEnd, unitStart)
        items += minutes.items(at: Point(x: minutesX, y: baseline))
        items += thinSpace.items(at: Point(x: spaceX, y: baseline))
        items += unit.items(at: Point(x: unitX, y: baseline))
        items.append(.frame(clockFrame))
        if holdsBreak {
            let start = minutesEnd - minutes.width - metrics.length(plan.titleGap) - metrics.length(plan.breakIcon)
            items.append(.frame(breakMark(x: start)))
        }
        return Frame(
            bounds: Rect(x: .zero, y: .zero, width: width, height: metrics.routeWidth), meaning: .heading(level: 2),
            id: panel.title.id.rawValue, paragraphs: [title.shaped.text], span: panel.title.span, items: items)
    }

    /// The number; on a sheet that is turned round in the end its last run reaches to the total, so that the two change
    /// sides as one.
    private func numeralItems(at origin: Point) -> [FrameItem] {
        let items = numeral.items(at: origin)
        guard text.isMirrored, case .text(var run, let point)? = items.last else { return items }
        run.advance = origin.x + numeral.width - point.x
        return items.dropLast() + [.text(run, at: point)]
    }

    /// The title on the common baseline; or on two lines between it and the top of the numeral.
    private func titleItems(
        _ setting: HeadTitles.Setting, x: Length, baseline: Length, cap: Length
    ) -> [FrameItem] {
        var title = title
        title.size = title.size * setting.scale
        guard setting.isOnTwoLines, let lines = title.lines(2)?.lines else {
            return title.items(at: Point(x: x, y: baseline - setting.lift))
        }
        let ownCap = text.capHeight(.panelTitle) * setting.scale
        let step = min(cap - ownCap, title.size * PanelHead.mostLeading)
        let usual = baseline - (cap - ownCap - step) / 2 - step
        // Low descenders of the second line move both up, as far as the first has room for.
        let fall = usual + step + title.inkFall - (metrics.routeWidth - inkMargin)
        let room = usual - title.inkRise - inkMargin
        let first = usual - max(.zero, min(fall, room))
        return lines.enumerated().flatMap { index, line in
            title.items(of: line, at: Point(x: x, y: first + step * Double(index)))
        }
    }

    /// From line to line of a title, in its size, at most.
    private static let mostLeading = 1.25

    /// The cup that says that there is a break.
    func breakMark(x: Length) -> Frame {
        let size = metrics.length(plan.breakIcon)
        return Frame(
            bounds: Rect(x: x, y: (metrics.routeWidth - size) / 2, width: size, height: size),
            meaning: .figure(alternative: labels.text(.breakTime)),
            items: IconDrawing(metrics.template).items(
                .cup, size: size, at: .origin, paint: Paint(.routeInk, panel: index)))
    }
}

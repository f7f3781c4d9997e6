import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The head of a panel under a road: its number in a disc, clock and minutes on the road, the title below.
struct DiscHead {
    let plan: DiscHeadPlan
    let text: TextSetter
    let labels: Labels
    let panel: Panel
    /// 0-based.
    let index: Int
    let count: Int
    /// The panel's left side and the centre line of its lane.
    let corner: Point
    let title: HeadTitles.Setting

    private var metrics: Metrics { text.metrics }
    private func length(_ measure: Measure) -> Length { metrics.length(measure) }

    var disc: Point { Point(x: corner.x + length(plan.disc), y: corner.y) }

    private var numeral: TextSetter.Lettering { text.numeral(labels.figures(index + 1), as: .numeral, panel: index) }
    private var total: TextSetter.Lettering {
        text.numeral("/" + labels.figures(count), as: .numeralTotal, panel: index)
    }
    private var minutes: TextSetter.Lettering { text.letter(labels.figures(panel.minutes), as: .minutes, panel: index) }
    private var unit: TextSetter.Lettering { text.letter(labels.text(.minutesUnit), as: .minutesUnit, panel: index) }

    private var clockCentre: Point { Point(x: corner.x + length(plan.clock), y: corner.y) }
    private var minutesStart: Length { clockCentre.x + length(plan.clockRadius) + length(plan.clockGap) }
    private var unitStart: Length { minutesStart + minutes.inkEnd + length(plan.unitGap) - unit.inkStart }
    /// Where the minutes end, and steps or a cup may start.
    var minutesEnd: Length { unitStart + unit.inkEnd }

    /// The head as a heading on the sheet.
    func frame(in bounds: Rect) -> Frame {
        let origin = Point(x: -bounds.minX, y: -bounds.minY)
        let items = numeralItems + titleItems + minutesItems
        return Frame(
            bounds: Rect(origin: .origin, size: bounds.size), meaning: .heading(level: 2),
            id: panel.title.id.rawValue, paragraphs: [text.letter(panel.title, as: .panelTitle).shaped.text],
            span: panel.title.span, items: items.map { $0.moved(by: origin) } + [.frame(clock(in: bounds))])
    }

    /// Number and total on one base, centred together by their ink; the number's capital height on the disc's middle.
    private var numeralItems: [FrameItem] {
        let gap = length(plan.numeralGap)
        var (numeral, total) = (numeral, total)
        let room = length(plan.radius) * 2 - length(plan.line) * 2
        var width = numeral.inkRight - numeral.inkLeft + gap + total.inkRight - total.inkLeft
        // Two digits, and a total of two, have room on the same disc where they are smaller.
        let scale = min(1, room * DiscHead.widest / max(width, .pt(1)))
        numeral.size = numeral.size * scale
        total.size = total.size * scale
        width = numeral.inkRight - numeral.inkLeft + gap + total.inkRight - total.inkLeft
        let baseline = disc.y + text.capHeight(.numeral) * (scale / 2)
        let start = disc.x - width / 2
        let (numeralInk, totalInk) = (numeral.inkRight - numeral.inkLeft, total.inkRight - total.inkLeft)
        // They stand from left to right on every sheet: on one that is turned round in the end the total comes first.
        let numeralStart = (text.isMirrored ? start + totalInk + gap : start) - numeral.inkStart
        let totalStart = (text.isMirrored ? start : start + numeralInk + gap) - total.inkStart
        // White after the figure is not its own: the total stands in it.
        let white = text.isMirrored ? numeral.width - numeral.inkRight : .zero
        return numeral.items(at: Point(x: numeralStart + white, y: baseline)).map { item in
            guard case .text(var run, let point) = item else { return item }
            run.advance = numeral.inkRight
            return .text(run, at: point)
        }
            + total.items(at: Point(x: totalStart, y: baseline))
    }

    /// How much of a disc's width its number takes at most.
    private static let widest = 0.82

    private var titleItems: [FrameItem] {
        var lettering = text.letter(panel.title, as: .panelTitle, panel: index)
        lettering.size = lettering.size * title.scale
        let cap = text.capHeight(.panelTitle) * title.scale
        let x = corner.x + length(plan.title)
        let y = corner.y + length(plan.titleTop) + cap
        guard title.isOnTwoLines, let lines = lettering.lines(2)?.lines else {
            return lettering.items(at: Point(x: x, y: y))
        }
        return lines.enumerated().flatMap { line, part in
            lettering.items(of: part, at: Point(x: x, y: y + lettering.size * Double(line)))
        }
    }

    private var minutesItems: [FrameItem] {
        let baseline = corner.y + text.capHeight(.minutes) / 2
        return minutes.items(at: Point(x: minutesStart - minutes.inkStart, y: baseline))
            + unit.items(at: Point(x: unitStart, y: baseline))
    }

    private func clock(in bounds: Rect) -> Frame {
        let radius = length(plan.clockRadius)
        let square = Rect(
            x: clockCentre.x - radius - bounds.minX, y: clockCentre.y - radius - bounds.minY, width: radius * 2,
            height: radius * 2)
        return Frame(
            bounds: square, meaning: .figure(alternative: labels.text(.clock, [.number(panel.minutes)])),
            items: ClockDrawing(plan: plan.clockStyle, theme: metrics.theme, panel: index)
                .items(minutes: panel.minutes, in: Rect(origin: .origin, size: square.size)))
    }
}

extension FrameItem {
    /// The same thing elsewhere; of what is drawn on a sheet as a whole, only glyphs and frames are ever moved.
    fileprivate func moved(by offset: Point) -> FrameItem {
        switch self {
        case .text(let run, let point): return .text(run, at: point + offset)
        case .frame(var frame):
            frame.bounds = frame.bounds.moved(by: offset)
            return .frame(frame)
        case .shape, .picture: return self
        }
    }
}

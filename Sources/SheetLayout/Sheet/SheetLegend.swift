import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// What stands at the head's end beside the title: clocks that show the playing time, the time in words over what a step
/// of the route stands for, a rule, and the product line. All of it is centred on the title's capitals.
struct SheetLegend {
    let plan: LegendPlan
    let text: TextSetter
    let labels: Labels
    let card: Card
    let playingTime: String
    /// Where its room starts.
    let start: Length
    /// Where it ends: at a logo, or at the sheet's end.
    let end: Length
    /// The middle of the title's capitals.
    let middle: Length

    private var metrics: Metrics { text.metrics }
    private func length(_ measure: Measure) -> Length { metrics.length(measure) }

    private var stepMinutes: Int? {
        // What a theme does not draw needs no explanation.
        guard metrics.theme.hasColour(.stepFill) || metrics.routeLine > .zero else { return nil }
        return if case .turnColumn(let course) = metrics.template.course { course.road.steps.minutes } else { nil }
    }

    func items(_ faults: inout DiagnosticList) -> [FrameItem] {
        var items: [FrameItem] = []
        var end = end
        if let product = card.product {
            let room = (end - start) * SheetLegend.mostOfProduct
            let full = text.letter(product, as: .productLine)
            let scale = min(1, room / max(full.width, .pt(1)))
            if scale < SheetLegend.leastProduct {
                faults.add(
                    Diagnostic(
                        "layout.product-too-long", "the product line leaves no room for the playing time",
                        at: product.span, hints: [.init("shorten it to a name")]))
            }
            let lettering = text.letter(product, as: .productLine, scale: scale)
            let cap = text.capHeight(.productLine) * scale
            end = end - lettering.width
            items.append(paragraph(lettering, text: product, x: end, baseline: middle + cap / 2))
            end = end - length(plan.ruleGap)
            let rule = length(plan.rule)
            items.append(
                .shape(
                    Shape(
                        path: .line(
                            from: Point(x: end, y: middle - rule / 2), to: Point(x: end, y: middle + rule / 2)),
                        stroke: Stroke(paint: Paint(.sheetInk), width: length(plan.ruleLine)))))
            end = end - length(plan.ruleGap)
        }
        return items + words(endingAt: end)
    }

    /// How much of its room the product line takes at most, and how small it may be.
    private static let mostOfProduct = 0.5
    private static let leastProduct = 0.6

    // MARK: Playing time and legend

    private func words(endingAt end: Length) -> [FrameItem] {
        let time = text.letter(playingTime, as: .playingTime)
        let timeCap = text.capHeight(.playingTime)
        let legend = legend
        let legendCap = timeCap * plan.scale
        let width = max(time.width, legend.map { $0.width } ?? .zero)
        let x = end - width
        let height = timeCap + (legend == nil ? .zero : length(plan.leading) + legendCap)
        let top = middle - height / 2
        var items = [paragraph(time, text: nil, x: x, baseline: top + timeCap)]
        if let legend {
            items += legend.items(x, top + height, legendCap)
        }
        return items + clocks(endingAt: x - length(plan.gap))
    }

    private struct Legend {
        var width: Length
        /// Drawn from a start, on a baseline, with letters of that cap height.
        var items: (Length, Length, Length) -> [FrameItem]
    }

    /// A piece of the route with a step, and what that stands for; nil where the template or the route has none.
    private var legend: Legend? {
        guard let piece = plan.piece, let minutes = stepMinutes else { return nil }
        let run = Text.Run(text: labels.text(.stepLegend, [.number(minutes)]), emphasis: .second)
        let words = text.letter(
            Text(id: TextID("head.legend"), source: run.text, paragraphs: [.init(runs: [run])], span: card.span),
            as: .playingTime, scale: plan.scale)
        return Legend(width: length(piece.indent) + words.width) { x, baseline, cap in
            let height = length(piece.height)
            let bounds = Rect(
                x: x, y: baseline - cap / 2 - height / 2, width: length(piece.width), height: height)
            let line = metrics.routeLine
            let route = Shape.field(
                bounds, radius: height / 2, fill: Paint(.routeFill, panel: 0),
                edge: line > .zero ? Stroke(paint: Paint(.routeLine), width: line / 2) : nil)
            let step = Shape(
                path: .circle(centre: bounds.centre, radius: length(piece.step)), fill: Paint(.stepFill, panel: 0),
                stroke: line > .zero ? Stroke(paint: Paint(.routeLine), width: line / 2) : nil)
            return [.shape(route), .shape(step)]
                + [paragraph(words, text: nil, x: x + length(piece.indent), baseline: baseline)]
        }
    }

    /// A full clock for each hour, and one for the minutes that remain.
    private func clocks(endingAt end: Length) -> [FrameItem] {
        guard let style = clockStyle else { return [] }
        let radius = length(plan.clockRadius)
        let (hours, rest) = card.minutes.quotientAndRemainder(dividingBy: 60)
        let all = Array(repeating: 60, count: min(hours, SheetLegend.mostClocks)) + (rest > 0 ? [rest] : [])
        let pitch = length(plan.clockPitch)
        let first = end - radius * 2 - pitch * Double(max(0, all.count - 1))
        guard start.fits(in: first) else { return [] }
        return all.enumerated().map { index, minutes in
            let square = Rect(
                x: first + pitch * Double(index), y: middle - radius, width: radius * 2, height: radius * 2)
            return .frame(
                Frame(
                    bounds: square, meaning: .decoration,
                    items: ClockDrawing(plan: style, theme: metrics.theme, panel: 0).items(
                        minutes: minutes, in: Rect(origin: .origin, size: square.size))))
        }
    }

    private static let mostClocks = 6

    private var clockStyle: ClockPlan? {
        switch metrics.template.course {
        case .waysBack(let course): course.panelHead.clockStyle
        case .turnColumn(let course): course.panelHead.clockStyle
        }
    }

    private func paragraph(_ lettering: TextSetter.Lettering, text: Text?, x: Length, baseline: Length) -> FrameItem {
        .frame(
            Frame(
                bounds: Rect(x: x, y: .zero, width: lettering.width, height: baseline), meaning: .paragraph,
                id: text?.id.rawValue, paragraphs: [lettering.shaped.text], span: text?.span,
                items: lettering.items(at: Point(x: .zero, y: baseline))))
    }
}

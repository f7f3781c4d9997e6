import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// The head of the sheet: the card's title, the product line, the playing time and a time bar that restates the panels'
/// minutes.
struct SheetHead {
    let text: TextSetter
    let labels: Labels
    let card: Card
    var logo: SheetPictures.Logo?

    private var metrics: Metrics { text.metrics }
    private var plan: HeadPlan { metrics.template.head }
    /// The cap height of a title in its full size, by its ink: its top is level with the product line's.
    private var titleHeight: Length { text.capHeight(.sheetTitle) }
    private var top: Length { metrics.length(metrics.template.page.top) }
    /// The title's own baseline: its cap height stands at the top, or lower where its ink rises far over that.
    private var baseline: Length { max(top + titleHeight, highestInk + full.inkRise * titleScale) }
    /// No ink is nearer to the edge; accents may rise over the top, and so far other letters may too.
    private var highestInk: Length { max(SheetHead.edge, top - titleHeight * SheetHead.accent) }
    /// No ink is nearer to the route.
    private var lowestInk: Length { top + metrics.length(plan.height) + metrics.length(plan.gap) - metrics.gap / 2 }
    private static let edge = Length.mm(5)
    /// The height of an accent over a capital letter, in cap heights.
    private static let accent = 0.25
    private var full: TextSetter.Lettering { text.letter(card.title, as: .sheetTitle) }
    private var titleRoom: Length { metrics.columnSpan(plan.titleColumns) }
    /// How many times too wide the title is.
    private var excess: Double { (full.inkRight - full.inkLeft) / titleRoom }
    /// The scale at which the title has room beside what stands at the head's end, and between edge and route.
    private var titleScale: Double {
        let rise = max(full.inkRise, .zero)
        let fall = max(full.inkFall, .zero)
        let fromTop = (lowestInk - top - titleHeight) / max(fall, .pt(0.01))
        let fromEdge = (lowestInk - highestInk) / max(rise + fall, .pt(0.01))
        return max(SheetHead.leastTitleScale, min(1, 1 / max(excess, 0.01), fromTop, fromEdge))
    }
    private var asideStart: Length { metrics.columnStart(plan.asideColumn) }
    /// Where what stands beside the title ends: at the logo, or at the sheet's end.
    private var asideEnd: Length {
        logoBounds.map { $0.minX - metrics.pad * SheetHead.clearSpace } ?? metrics.contentEnd
    }
    private var asideWidth: Length { asideEnd - asideStart }
    /// The white beside a logo, in the room at a panel's sides.
    private static let clearSpace = 1.5

    /// A logo at the sheet's end, its foot on the title's base.
    private var logoBounds: Rect? {
        guard let logo, let room = plan.logo else { return nil }
        let box = Size(width: metrics.length(room.width), height: metrics.length(room.height))
        let size = LogoSetting(box: box).largest(logo.file)
        return Rect(
            x: metrics.contentEnd - size.width, y: baseline - box.height + (box.height - size.height) / 2,
            width: size.width, height: size.height)
    }

    /// A title steps down to no less than this share of its size; below it the head would no longer lead the sheet.
    private static let leastTitleScale = 0.4

    /// The head, and what is wrong with its texts.
    func frame() -> (frame: Frame, faults: DiagnosticList) {
        var faults = DiagnosticList()
        var items: [FrameItem] = [.frame(title(&faults))]
        switch plan.aside {
        case .timeBar(let barHeight, let barGap):
            items += aside(&faults)
            items.append(.frame(timeBar(height: metrics.length(barHeight), gap: metrics.length(barGap))))
        case .legend(let legend):
            let middle = baseline - titleHeight * (titleScale / 2)
            items += SheetLegend(
                plan: legend, text: text, labels: labels, card: card, playingTime: playingTime, start: asideStart,
                end: asideEnd, middle: middle
            ).items(&faults)
        }
        if let logo, let bounds = logoBounds {
            items.append(.frame(LogoSetting.frame(logo.file, name: logo.name, at: bounds)))
            if let warning = LogoSetting.coarse(logo.file, width: bounds.width) { faults.add(warning) }
        }
        let height = top + metrics.length(plan.height) + metrics.length(plan.gap)
        return (
            Frame(
                bounds: Rect(x: .zero, y: .zero, width: metrics.size.width, height: height), meaning: .section,
                items: items), faults
        )
    }

    private func title(_ faults: inout DiagnosticList) -> Frame {
        let wanted = excess
        if wanted * SheetHead.leastTitleScale > 1 {
            let letters = Int(Double(card.title.plain.count) / wanted / SheetHead.leastTitleScale)
            faults.add(
                Diagnostic(
                    "layout.title-too-long",
                    "the title does not fit the head of \(metrics.sheet.rawValue), even where it is set smaller",
                    at: card.title.span,
                    hints: [.init("about \(letters) letters fit; details can stand in the first panel")]))
        }
        let lettering = text.letter(card.title, as: .sheetTitle, scale: titleScale)
        let start = metrics.side - lettering.inkStart
        return Frame(
            bounds: Rect(x: metrics.side, y: baseline - titleHeight, width: titleRoom, height: titleHeight),
            meaning: .heading(level: 1), id: card.title.id.rawValue, paragraphs: [lettering.shaped.text],
            span: card.title.span,
            items: lettering.items(at: Point(x: start - metrics.side, y: titleHeight)))
    }

    /// Product line and playing time on one baseline, the first's cap height level with the title's.
    private func aside(_ faults: inout DiagnosticList) -> [FrameItem] {
        // A logo takes the product line's place.
        let product = logoBounds == nil ? card.product : nil
        let productFull = product.map { text.letter($0, as: .productLine) }
        let timeFull = text.letter(playingTime, as: .playingTime)
        let wanted = (productFull?.width ?? .zero) + timeFull.width + metrics.pad
        let scale = min(1, asideWidth / wanted)
        if scale < 0.6, let product {
            faults.add(
                Diagnostic(
                    "layout.product-too-long", "the product line leaves no room for the playing time",
                    at: product.span, hints: [.init("shorten it to a name")]))
        }
        let y = top + text.capHeight(.productLine)
        var items: [FrameItem] = []
        if let product {
            let lettering = text.letter(product, as: .productLine, scale: scale)
            items += paragraph(
                lettering, text: product, x: asideStart, baseline: y)
        }
        let time = text.letter(playingTime, as: .playingTime, scale: scale)
        items += paragraph(
            time, text: nil, x: asideEnd - time.width, baseline: y)
        return items
    }

    private func paragraph(
        _ lettering: TextSetter.Lettering, text: Text?, x: Length, baseline: Length
    ) -> [FrameItem] {
        [
            .frame(
                Frame(
                    bounds: Rect(x: x, y: .zero, width: lettering.width, height: baseline), meaning: .paragraph,
                    id: text?.id.rawValue, paragraphs: [lettering.shaped.text], span: text?.span,
                    items: lettering.items(at: Point(x: .zero, y: baseline))))
        ]
    }

    private var playingTime: String {
        let (hours, minutes) = card.minutes.quotientAndRemainder(dividingBy: 60)
        if minutes == 0 { return labels.text(.playingTimeHours, [.number(hours)]) }
        if hours == 0 { return labels.text(.playingTimeMinutes, [.number(minutes)]) }
        return labels.text(.playingTimeBoth, [.number(hours), .number(minutes)])
    }

    // MARK: Time bar

    private func timeBar(height: Length, gap: Length) -> Frame {
        let total = card.panels.reduce(0) { $0 + $1.minutes }
        let room = asideWidth - gap * Double(card.panels.count - 1)
        var items: [FrameItem] = []
        var x = Length.zero
        for (index, panel) in card.panels.enumerated() {
            let width = room * (Double(panel.minutes) / Double(max(1, total)))
            items += segment(Rect(x: x, y: .zero, width: width, height: height), number: index + 1)
            x += width + gap
        }
        return Frame(
            bounds: Rect(x: asideStart, y: baseline - height, width: asideWidth, height: height),
            meaning: .decoration, items: items)
    }

    private func segment(_ bounds: Rect, number: Int) -> [FrameItem] {
        let line = metrics.line(metrics.theme.lines.rule)
        let shape = Shape.field(
            bounds, fill: Paint(.routeFill, panel: number - 1),
            edge: metrics.routeLine > .zero ? Stroke(paint: Paint(.routeLine), width: line) : nil)
        let lettering = text.letter(labels.figures(number), as: .timeBarNumber, panel: number - 1)
        guard lettering.width.fits(in: bounds.width - line * 2) else { return [.shape(shape)] }
        let y = bounds.centre.y + text.capHeight(.timeBarNumber) / 2
        return [.shape(shape)] + lettering.items(at: Point(x: bounds.centre.x - lettering.width / 2, y: y))
    }
}

extension Double {
    /// The number for a message, to so many decimals.
    func rounded(to decimals: Int) -> String {
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        let whole = Int((self * factor).rounded())
        guard decimals > 0 else { return String(whole) }
        let digits = String(whole.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (whole < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}

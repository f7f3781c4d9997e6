import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// The foot of the sheet: what the card is, who made it, and where there is more, as text and as a QR code.
struct SheetFoot {
    let text: TextSetter
    let labels: Labels
    let card: Card
    let top: Length

    private var metrics: Metrics { text.metrics }
    private var plan: FootPlan { metrics.template.foot }
    private var leading: Length { metrics.typeLength(plan.leading) }
    private var firstBaseline: Length { leading * plan.firstBaseline }
    private var height: Length { metrics.length(plan.height) }
    /// How many lines the foot has, its last baseline near its lower edge.
    private var lineCount: Int { Int(((height - firstBaseline) / leading).rounded()) + 1 }

    func frame() -> (frame: Frame, faults: DiagnosticList) {
        var faults = DiagnosticList()
        var items: [FrameItem] = [rule]
        items += about(&faults)
        var crowding = DiagnosticList()
        items += partners(&crowding)
        items += address(&faults)
        // Beside an address that is too long no partner has room: that is one fault.
        if !faults.diagnostics.contains(where: { $0.id == "layout.link-too-long" }) { faults.add(crowding) }
        return (
            Frame(
                bounds: Rect(x: .zero, y: top, width: metrics.size.width, height: metrics.size.height - top),
                meaning: .section, items: items), faults
        )
    }

    private var rule: FrameItem {
        let line = metrics.line(metrics.theme.lines.rule)
        let path = Path.line(from: Point(x: metrics.side, y: .zero), to: Point(x: metrics.contentEnd, y: .zero))
        return .shape(Shape(path: path, stroke: Stroke(paint: Paint(.sheetInk), width: line)))
    }

    private func y(line: Int) -> Length { firstBaseline + leading * Double(line) }

    // MARK: What the card is

    private func about(_ faults: inout DiagnosticList) -> [FrameItem] {
        let measure = metrics.columnSpan(plan.aboutColumns) - metrics.length(plan.aboutInset)
        var items: [FrameItem] = []
        var used = 0
        if let about = card.about {
            let set = text.set(about, as: .foot, measure: measure)
            items.append(.frame(place(set, x: metrics.side, line: 0)))
            used = linesTaken(set)
        }
        let sets = imprint(measure)
        var line = max(used, lineCount - sets.reduce(0) { $0 + $1.lineCount })
        for set in sets {
            items.append(.frame(muted(place(set, x: metrics.side, line: line))))
            line += set.lineCount
        }
        used = max(used, line)
        if used > lineCount {
            let longest = [card.about, card.client?.name, card.client?.contact, card.publisher].compactMap { $0 }
                .max { $0.plain.count < $1.plain.count }
            faults.add(
                Diagnostic(
                    "layout.foot-too-long",
                    "the texts at the foot's start take \(used) lines with the imprint, and there is room for \(lineCount)",
                    at: longest?.span ?? card.span, hints: [.init("shorten this one")]))
        }
        return items
    }

    /// How many lines of the foot a text takes, the gaps between its paragraphs included.
    private func linesTaken(_ set: TextSetter.SetText) -> Int {
        let gaps = metrics.steps(set.paragraphGap) * Double(max(0, set.paragraphs.count - 1))
        return set.lineCount + Int(((gaps - Length.tolerance) / leading).rounded(.up))
    }

    /// Whose card it is; and who issues it, and which version it is: a line each, broken between its parts if it must be.
    private func imprint(_ measure: Length) -> [TextSetter.SetText] {
        var whose: [String] = []
        if let client = card.client {
            whose.append(client.name.plain)
            if let contact = client.contact { whose.append(labels.text(.contact, [.words(contact.plain)])) }
        }
        var issue: [String] = []
        if let publisher = card.publisher { issue.append("\(labels.text(.issuedBy)) \(publisher.plain)") }
        if let version = card.version { issue.append(labels.text(.version, [.words(version)])) }
        return [(whose, card.client?.name.span, "foot.client"), (issue, card.publisher?.span, "foot.issue")]
            .compactMap { parts, span, id in
                guard !parts.isEmpty else { return nil }
                let whole = set(parts.map(\.unbroken), id: id, span: span ?? card.span, measure: measure)
                return whole.isCut ? set(parts, id: id, span: span ?? card.span, measure: measure) : whole
            }
    }

    private func set(_ parts: [String], id: String, span: Span, measure: Length) -> TextSetter.SetText {
        let words = parts.joined(separator: " · ")
        let text = Text(
            id: TextID(id), source: words, paragraphs: [.init(runs: [.init(text: words)])], span: span)
        return self.text.set(text, as: .foot, measure: measure)
    }

    private func place(_ set: TextSetter.SetText, x: Length, line: Int) -> Frame {
        var frame = text.place(
            set, x: x, top: 0, meaning: .paragraph, leading: leading, firstBaseline: leading * 0.75)
        frame.bounds.origin.y = y(line: line) - leading * 0.75
        return frame
    }

    private func muted(_ frame: Frame) -> Frame {
        var frame = frame
        frame.items = frame.items.map { item in
            guard case .text(var run, let point) = item else { return item }
            run.paint = Paint(.sheetMuted)
            return .text(run, at: point)
        }
        return frame
    }

    // MARK: With whom it was made

    private func partners(_ faults: inout DiagnosticList) -> [FrameItem] {
        guard !card.partners.isEmpty, let first = plan.partnerColumns.first else { return [] }
        var leadIn = text.letter(labels.text(.madeWith), as: .foot)
        leadIn.paint = Paint(.sheetMuted)
        let x = metrics.columnStart(first)
        var items: [FrameItem] = [
            .frame(
                Frame(
                    bounds: Rect(x: x, y: y(line: 0) - leading * 0.75, width: leadIn.width, height: leading),
                    meaning: .label, items: leadIn.items(at: Point(x: .zero, y: leading * 0.75))))
        ]
        let list = listed() ?? running(&faults)
        let area = list.reduce(list.first?.bounds) { area, frame in area.map { $0.union(frame.bounds) } }
        guard let area else { return items }
        items.append(
            .frame(
                Frame(
                    bounds: area, meaning: .list,
                    items: list.map { frame in
                        var frame = frame
                        frame.bounds = frame.bounds.moved(by: .origin - area.origin)
                        return .frame(frame)
                    })))
        return items
    }

    /// Names below one another, a line each, where they fit their columns; nil where they do not.
    private func listed() -> [Frame]? {
        let most = plan.partnersPerColumn
        guard most > 0, card.partners.count <= most * plan.partnerColumns.count else { return nil }
        // As few columns as will do, as even as can be: five names stand three and two.
        let columns = max(1, (card.partners.count + most - 1) / most)
        let perColumn = max(1, (card.partners.count + columns - 1) / columns)
        var frames: [Frame] = []
        for (index, partner) in card.partners.enumerated() {
            let column = plan.partnerColumns[index / perColumn]
            let lettering = text.letter(partner.name, as: .partner)
            let next = index / perColumn + 1
            let end =
                next < plan.partnerColumns.count
                ? metrics.columnStart(plan.partnerColumns[next]) - metrics.gap : addressStart - metrics.gap
            let x = metrics.columnStart(column)
            guard lettering.width.fits(in: end - x) else { return nil }
            frames.append(
                Frame(
                    bounds: Rect(
                        x: x, y: y(line: 1 + index % perColumn) - leading * 0.75, width: lettering.width,
                        height: leading), meaning: .listItem, id: partner.name.id.rawValue,
                    paragraphs: [lettering.shaped.text], span: partner.name.span,
                    items: lettering.items(at: Point(x: .zero, y: leading * 0.75))))
        }
        return frames
    }

    /// Names as running text, for lists that are too long or too wide for columns.
    private func running(_ faults: inout DiagnosticList) -> [Frame] {
        guard let first = plan.partnerColumns.first, let partner = card.partners.first else { return [] }
        let words = card.partners.map(\.name.plain).joined(separator: " · ")
        let joined = Text(
            id: TextID("foot.partners"), source: words, paragraphs: [.init(runs: [.init(text: words)])],
            span: partner.name.span)
        let x = metrics.columnStart(first)
        let set = text.set(joined, as: .partner, measure: addressStart - metrics.gap - x)
        if set.lineCount > lineCount - 1 {
            faults.add(
                Diagnostic(
                    "layout.too-many-partners",
                    "the partners take \(set.lineCount) lines in the foot, and there is room for \(lineCount - 1)",
                    at: partner.name.span, hints: [.init("name fewer partners, or shorten their names")]))
        }
        return [place(set, x: x, line: 1)]
    }

    // MARK: Where there is more

    private var qrSide: Length { height - metrics.length(plan.qrTop) }

    private var addressStart: Length {
        guard let link = card.link else { return metrics.contentEnd }
        let lettering = text.letter(link.readable, as: .address)
        return metrics.contentEnd - qrSide - metrics.length(plan.qrGap) - lettering.width
    }

    private func address(_ faults: inout DiagnosticList) -> [FrameItem] {
        guard let link = card.link else { return [] }
        let side = qrSide
        let code = Rect(
            x: metrics.contentEnd - side, y: metrics.length(plan.qrTop), width: side, height: side)
        let lettering = text.letter(link.readable, as: .address, span: link.span)
        let end = code.minX - metrics.length(plan.qrGap)
        let baseline = height
        let cap = text.capHeight(.address)
        if end - lettering.width < metrics.columnStart(plan.partnerColumns.last ?? 0) {
            faults.add(
                Diagnostic(
                    "layout.link-too-long", "the address has no room in the foot beside the partners", at: link.span,
                    hints: [.init("use a shorter address that leads to the same page")]))
        }
        var leadIn = text.letter(labels.text(.moreAt), as: .foot)
        leadIn.paint = Paint(.sheetMuted)
        let leadInBaseline = baseline - cap - metrics.unfittedStep * 0.8
        return [
            .frame(
                Frame(
                    bounds: Rect(
                        x: end - leadIn.width, y: leadInBaseline - leading * 0.75, width: leadIn.width, height: leading),
                    meaning: .label, items: leadIn.items(at: Point(x: .zero, y: leading * 0.75)))),
            .frame(
                Frame(
                    bounds: Rect(
                        x: end - lettering.width, y: baseline - cap * 1.3, width: lettering.width, height: cap * 1.7),
                    meaning: .link(address: link.address), span: link.span,
                    items: lettering.items(at: Point(x: .zero, y: cap * 1.3)))),
            .frame(
                Frame(
                    bounds: code, meaning: .figure(alternative: labels.text(.qrCode, [.words(link.readable)])),
                    items: [
                        .frame(
                            Frame(
                                bounds: Rect(origin: .origin, size: code.size), meaning: .link(address: link.address),
                                items: [
                                    .picture(
                                        Picture(
                                            content: .qrCode(text: link.address),
                                            bounds: Rect(origin: .origin, size: code.size), paint: Paint(.sheetInk)))
                                ]))
                    ])),
        ]
    }
}

extension String {
    /// The words held together by no-break spaces.
    fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}

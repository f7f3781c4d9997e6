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
    /// The tracks of the panels above, where there are any.
    var tracks: [(x: Length, width: Length)] = []
    /// The logo of each partner, if any has one.
    var logos: [PictureFile?] = []

    private var metrics: Metrics { text.metrics }
    private var plan: FootPlan { metrics.template.foot }
    private var leading: Length { metrics.typeLength(plan.leading) }
    private var firstBaseline: Length { leading * plan.firstBaseline }
    private var height: Length { metrics.length(plan.height) }
    private var lineCount: Int { plan.lines }

    func frame() -> (frame: Frame, faults: DiagnosticList) {
        var faults = DiagnosticList()
        var items: [FrameItem] = isOnTracks ? [] : [rule]
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

    private var isOnTracks: Bool { if case .onTracks = plan.form { true } else { false } }

    /// Columns of the foot: the tracks, or fifths of the width where these are too few.
    private var columns: [(x: Length, width: Length)] {
        if tracks.count > SheetFoot.mostTracks {
            // Many tracks are narrow: what the card is takes two.
            let second = tracks[1]
            return [(tracks[0].x, second.x + second.width - tracks[0].x)] + tracks.dropFirst(2)
        }
        if tracks.count >= SheetFoot.leastTracks { return tracks }
        let count = SheetFoot.leastTracks + 1
        let width = (metrics.contentEnd - metrics.side - metrics.gap * Double(count - 1)) / Double(count)
        return (0..<count).map { (metrics.side + (width + metrics.gap) * Double($0), width) }
    }

    private static let leastTracks = 4
    private static let mostTracks = 5

    /// How many columns what the card is takes: two where it is too long for one, and others are left for the rest.
    private var aboutTracks: Int {
        guard columns.count > SheetFoot.leastTracks - 1, aboutLines(aboutMeasure(tracks: 1)) > lineCount else {
            return 1
        }
        return 2
    }

    private func aboutLines(_ measure: Length) -> Int {
        let about = card.about.map { linesTaken(text.set($0, as: .foot, measure: measure)) } ?? 0
        return about + imprint(measure).reduce(0) { $0 + $1.lineCount }
    }

    private func aboutMeasure(tracks: Int) -> Length {
        let last = columns[tracks - 1]
        return last.x + last.width - columns[0].x - metrics.length(plan.aboutInset)
    }

    private var aboutMeasure: Length {
        isOnTracks
            ? aboutMeasure(tracks: aboutTracks)
            : metrics.columnSpan(plan.aboutColumns) - metrics.length(plan.aboutInset)
    }

    /// Where lists of partners start.
    private var partnerStarts: [Length] {
        isOnTracks ? columns.dropFirst(aboutTracks).dropLast().map(\.x) : plan.partnerColumns.map(metrics.columnStart)
    }

    /// Where they end.
    private var partnersEnd: Length {
        (isOnTracks ? columns.last?.x ?? metrics.contentEnd : addressStart) - metrics.gap
    }

    /// What is said of a list: muted beside it, or a head over it.
    private func leadIn(_ label: Label) -> TextSetter.Lettering {
        guard isOnTracks else {
            var lettering = text.letter(labels.text(label), as: .foot)
            lettering.paint = Paint(.sheetMuted)
            return lettering
        }
        let run = Text.Run(text: labels.text(label), emphasis: .strong)
        return text.letter(
            Text(
                id: TextID("foot.\(label.rawValue)"), source: run.text, paragraphs: [.init(runs: [run])],
                span: card.span),
            as: .foot)
    }

    private var rule: FrameItem {
        let line = metrics.line(metrics.theme.lines.rule)
        let path = Path.line(from: Point(x: metrics.side, y: .zero), to: Point(x: metrics.contentEnd, y: .zero))
        return .shape(Shape(path: path, stroke: Stroke(paint: Paint(.sheetInk), width: line)))
    }

    private func y(line: Int) -> Length { firstBaseline + leading * Double(line) }

    // MARK: What the card is

    private func about(_ faults: inout DiagnosticList) -> [FrameItem] {
        let measure = aboutMeasure
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
                // Held together the parts may be wider than a line: then they would be divided inside a word.
                let widest = whole.paragraphs.map(\.breaker.widestWord).max() ?? 0
                return widest > whole.measure / whole.size
                    ? set(parts, id: id, span: span ?? card.span, measure: measure) : whole
            }
    }

    private func set(_ parts: [String], id: String, span: Span, measure: Length) -> TextSetter.SetText {
        func set(_ separator: String) -> TextSetter.SetText {
            let words = parts.joined(separator: separator)
            let text = Text(
                id: TextID(id), source: words, paragraphs: [.init(runs: [.init(text: words)])], span: span)
            return self.text.set(text, as: .foot, measure: measure)
        }
        let line = set(" · ")
        // A point between two parts ends a line; it never begins one.
        return line.lineCount > 1 ? set("\u{A0}· ") : line
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
        guard !card.partners.isEmpty, let x = partnerStarts.first else { return [] }
        let leadIn = leadIn(.madeWith)
        var items: [FrameItem] = [
            .frame(
                Frame(
                    bounds: Rect(x: x, y: y(line: 0) - leading * 0.75, width: leadIn.width, height: leading),
                    meaning: .label, items: leadIn.items(at: Point(x: .zero, y: leading * 0.75))))
        ]
        let list = pictured(&faults) ?? listed() ?? running(&faults)
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

    /// Logos of one optical size in even cells, down and then across, and names where a partner has none; nil where none
    /// has a logo.
    private func pictured(_ faults: inout DiagnosticList) -> [Frame]? {
        guard let room = plan.logo, let start = partnerStarts.first, logos.contains(where: { $0 != nil }) else {
            return nil
        }
        let boxHeight = metrics.length(room.height)
        let top = y(line: 0) + leading * 0.5
        let pitch = boxHeight * SheetFoot.logoPitch
        let rows = max(1, min(card.partners.count, Int((height - top + pitch - boxHeight) / pitch)))
        let columns = max(1, (card.partners.count + rows - 1) / rows, min(partnerStarts.count, card.partners.count))
        let gap = metrics.gap * 2
        let cell = (partnersEnd - start - gap * Double(columns - 1)) / Double(columns)
        let setting = LogoSetting(box: Size(width: min(metrics.length(room.width), cell), height: boxHeight))
        let files = logos.compactMap { $0 }
        var sizes = setting.even(files)[...]
        return card.partners.enumerated().map { index, partner in
            let corner = Point(
                x: start + (cell + gap) * Double(index / rows), y: top + pitch * Double(index % rows))
            if logos.indices.contains(index), let file = logos[index], let size = sizes.popFirst() {
                if let warning = LogoSetting.coarse(file, width: size.width) { faults.add(warning) }
                let bounds = Rect(
                    origin: Point(x: corner.x, y: corner.y + (boxHeight - size.height) / 2), size: size)
                var frame = LogoSetting.frame(file, name: partner.name.plain, at: bounds)
                frame.id = partner.name.id.rawValue
                return frame
            }
            let name = text.set(partner.name, as: .partner, measure: cell)
            var frame = text.place(
                name, x: corner.x, top: 0, meaning: .listItem, leading: leading * SheetFoot.nameLeading,
                firstBaseline: leading * 0.7)
            frame.bounds.origin.y = corner.y + (boxHeight - frame.bounds.height) / 2
            return frame
        }
    }

    /// From logo to logo below it, in heights of their room.
    private static let logoPitch = 1.25
    /// From line to line of a name among logos, in leadings of the foot.
    private static let nameLeading = 0.9

    /// Names below one another, a line each, where they fit their columns; nil where they do not.
    private func listed() -> [Frame]? {
        let most = plan.partnersPerColumn
        let starts = partnerStarts
        guard most > 0, card.partners.count <= most * starts.count else { return nil }
        // As few columns as will do, as even as can be: five names stand three and two.
        let columns = max(1, (card.partners.count + most - 1) / most)
        let perColumn = max(1, (card.partners.count + columns - 1) / columns)
        var frames: [Frame] = []
        for (index, partner) in card.partners.enumerated() {
            let lettering = text.letter(partner.name, as: .partner)
            let next = index / perColumn + 1
            let end = next < starts.count ? starts[next] - metrics.gap : partnersEnd
            let x = starts[index / perColumn]
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
        guard let x = partnerStarts.first, let partner = card.partners.first else { return [] }
        let words = card.partners.map(\.name.plain).joined(separator: "\u{A0}· ")
        let joined = Text(
            id: TextID("foot.partners"), source: words, paragraphs: [.init(runs: [.init(text: words)])],
            span: partner.name.span)
        let set = text.set(joined, as: .partner, measure: partnersEnd - x)
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
        if case .onTracks(let plate) = plan.form { return address(link, plate: metrics.length(plate), &faults) }
        let side = qrSide
        let code = Rect(
            x: metrics.contentEnd - side, y: metrics.length(plan.qrTop), width: side, height: side)
        let lettering = text.letter(link.readable, as: .address, span: link.span)
        let end = code.minX - metrics.length(plan.qrGap)
        let baseline = height
        let cap = text.capHeight(.address)
        if end - lettering.width < partnerStarts.last ?? .zero {
            faults.add(
                Diagnostic(
                    "layout.link-too-long", "the address has no room in the foot beside the partners", at: link.span,
                    hints: [.init("use a shorter address that leads to the same page")]))
        }
        let leadIn = leadIn(.moreAt)
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
            .frame(qrCode(link, in: code)),
        ]
    }

    /// A head, the address under it, and the QR code at the sheet's end on a white plate, so that it can be read on any
    /// ground.
    private func address(_ link: Link, plate: Length, _ faults: inout DiagnosticList) -> [FrameItem] {
        let side = qrSide - plate * 2
        let code = Rect(
            x: metrics.contentEnd - plate - side, y: metrics.length(plan.qrTop) + plate, width: side, height: side)
        let x = columns.last?.x ?? metrics.side
        let room = code.minX - plate - metrics.length(plan.qrGap) - x
        let full = text.letter(link.readable, as: .address, span: link.span)
        let scale = min(1, room / max(full.width, .pt(1)))
        if scale < SheetFoot.leastAddress {
            faults.add(
                Diagnostic(
                    "layout.link-too-long", "the address has no room in the foot beside the QR code", at: link.span,
                    hints: [.init("use a shorter address that leads to the same page")]))
        }
        let lettering = text.letter(link.readable, as: .address, span: link.span, scale: scale)
        var leadIn = text.letter(labels.text(.moreAt), as: .foot)
        leadIn.paint = Paint(.sheetInk)
        let cap = text.capHeight(.address) * scale
        let white = Rect(
            x: code.minX - plate, y: code.minY - plate, width: side + plate * 2, height: side + plate * 2)
        return [
            .frame(
                Frame(
                    bounds: Rect(x: x, y: y(line: 0) - leading * 0.75, width: leadIn.width, height: leading),
                    meaning: .label, items: leadIn.items(at: Point(x: .zero, y: leading * 0.75)))),
            .frame(
                Frame(
                    bounds: Rect(
                        x: x, y: y(line: 1) + leading * 0.15 - cap * 1.3, width: lettering.width, height: cap * 1.7),
                    meaning: .link(address: link.address), span: link.span,
                    items: lettering.items(at: Point(x: .zero, y: cap * 1.3)))),
            .shape(Shape(path: .rectangle(white), fill: Paint(.boxFill))),
            .frame(qrCode(link, in: code)),
        ]
    }

    /// An address steps down to no less than this share of its size.
    private static let leastAddress = 0.7

    private func qrCode(_ link: Link, in code: Rect) -> Frame {
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
            ])
    }
}

extension String {
    /// The words held together by no-break spaces.
    fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}

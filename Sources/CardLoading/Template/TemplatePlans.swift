import CardModel
import DesignTokens
import Diagnostics
import Geometry

/// Reads the groups of a template that say where things go.
struct TemplatePlans {
    let measures: MeasureReading

    private var log: FaultLog { measures.log }

    // MARK: Sheets

    private static let sheetKeys = ["from", "type", "preview"]

    func sheets(_ root: PlanReader, drawn: [SheetSize]) -> [SheetSize: SheetPlan] {
        guard let node = root.node("sheets"), let entries = node.entries else { return [:] }
        var sheets: [SheetSize: SheetPlan] = [:]
        for entry in entries {
            guard let size = SheetSize(rawValue: entry.key) else {
                log.report(
                    ReadingFault.unknownKey(
                        kind: log.kind, entry.key, in: "the sheets", known: SheetSize.allCases.map(\.rawValue)),
                    at: entry.keySpan)
                continue
            }
            guard let keys = KeyedReader(entry.value, keys: TemplatePlans.sheetKeys, as: "a sheet", log: log) else {
                continue
            }
            let from = keys.choice("from", of: SheetSize.self) ?? size
            guard let index = drawn.firstIndex(of: from) else {
                log.report(
                    ReadingFault.unknownValue(
                        kind: log.kind, what: "from", found: from.rawValue, known: drawn.map(\.rawValue)),
                    at: entry.value.span)
                continue
            }
            sheets[size] = SheetPlan(
                drawn: index, typeScale: keys.number("type", in: 0.1...4), isPreview: keys.bool("preview") ?? false)
        }
        return sheets
    }

    // MARK: Page

    private static let pageKeys = [
        "side", "top", "bottom", "gap", "columns", "step", "first-baseline", "pad", "pad-steps", "line-scale",
        "radius-scale",
    ]

    func page(_ root: PlanReader) -> PagePlan {
        let page = root.group("page", keys: TemplatePlans.pageKeys, as: "the page")
        return PagePlan(
            side: page.measure("side"), top: page.measure("top"), bottom: page.measure("bottom"),
            gap: page.measure("gap"), columns: page.count("columns", in: 1...96), step: page.measure("step"),
            firstBaseline: page.number("first-baseline", in: 0.5...2), pad: page.measure("pad"),
            padSteps: page.number("pad-steps"), lineScale: page.numbers("line-scale", in: 0.05...4),
            radiusScale: page.numbers("radius-scale", in: 0.05...4))
    }

    // MARK: The course of the route

    private enum CourseKind: String, CaseIterable {
        case waysBack = "ways-back"
        case turnColumn = "turn-column"
    }

    /// How the route runs: `lanes` says which kind it is, and what `route` and `panel-head` then hold.
    func course(_ root: PlanReader) -> CoursePlan {
        let kind = root.optional("lanes")?.entries?.first { $0.key == "kind" }?.value
        let course = kind.flatMap { ValueReading(log: log).choice($0, "kind", of: CourseKind.self) } ?? .waysBack
        switch course {
        case .waysBack:
            return .waysBack(WaysBackPlan(lanes: lanes(root), route: route(root), panelHead: panelHead(root)))
        case .turnColumn: return .turnColumn(TurnColumnPlans(measures: measures).plan(root))
        }
    }

    // MARK: Lanes

    private static let lanesKeys = [
        "kind", "counts", "pinned", "least-span", "most-in-row", "hinge", "hinge-yields", "row-shift",
        "row-shift-growth",
        "least-row", "least-sheet", "bare-gap", "foot-gap",
    ]
    private static let pinKeys = ["lanes", "spans"]

    func lanes(_ root: PlanReader) -> LanesPlan {
        let lanes = root.group("lanes", keys: TemplatePlans.lanesKeys, as: "the lanes")
        var counts: [Int: [Lane]] = [:]
        for entry in lanes.node("counts")?.entries ?? [] {
            guard let count = Int(entry.key), (1...99).contains(count) else {
                log.report(TemplateFault.panelCount(entry.key), at: entry.keySpan)
                continue
            }
            let list = laneList(entry.value)
            let held = list.reduce(0) { sum, lane in
                switch lane {
                case .row(let panels): sum + panels
                case .hinge: sum + 1
                case .bare: sum
                }
            }
            if held != count { log.report(TemplateFault.lanesHold(held, count), at: entry.value.span) }
            counts[count] = list
        }
        let columns = root.optional("page")?.entries?.first { $0.key == "columns" }?.value.plainText
        let pinned = (lanes.optional("pinned")?.items ?? []).compactMap {
            pin($0, columns: columns.flatMap { Int($0) })
        }
        return LanesPlan(
            counts: counts, pinned: pinned, leastSpan: lanes.count("least-span", in: 1...96),
            mostInRow: lanes.count("most-in-row", in: 1...12), hingeSteps: lanes.number("hinge"),
            hingeYields: lanes.optional("hinge-yields").flatMap {
                ValueReading(log: log).integer($0, "hinge-yields", in: 1...5)
            },
            rowShifts: rowShifts(lanes.optional("row-shift")),
            rowShiftGrowth: lanes.optional("row-shift-growth").flatMap {
                ValueReading(log: log).number($0, "row-shift-growth", in: 0...10)
            } ?? 0,
            leastRowSteps: lanes.number("least-row"), leastSheet: leastSheets(lanes.optional("least-sheet")),
            bareGap: lanes.measure("bare-gap"), footGap: lanes.measure("foot-gap"))
    }

    /// How far rows may differ, for each number of rows.
    private func rowShifts(_ node: SourceNode?) -> [Int: Double] {
        var shifts: [Int: Double] = [:]
        for entry in node?.entries ?? [] {
            guard let rows = Int(entry.key), (1...5).contains(rows) else {
                log.report(TemplateFault.panelCount(entry.key), at: entry.keySpan)
                continue
            }
            shifts[rows] = ValueReading(log: log).number(entry.value, "row-shift", in: 0...100)
        }
        return shifts
    }

    /// The smallest sheet for each number of rows.
    private func leastSheets(_ node: SourceNode?) -> [Int: SheetSize] {
        var sheets: [Int: SheetSize] = [:]
        for entry in node?.entries ?? [] {
            guard let rows = Int(entry.key), (1...5).contains(rows) else {
                log.report(TemplateFault.panelCount(entry.key), at: entry.keySpan)
                continue
            }
            sheets[rows] = ValueReading(log: log).choice(entry.value, "least-sheet", of: SheetSize.self)
        }
        return sheets
    }

    /// A list such as `[4, hinge, 4]`: rows and ways back in turn, from a row to a row.
    private func laneList(_ node: SourceNode) -> [Lane] {
        guard let items = ValueReading(log: log).list(node, "lanes", count: 1...9) else { return [] }
        let lanes = items.compactMap { item -> Lane? in
            switch item.plainText {
            case "hinge": return .hinge
            case "bare": return .bare
            case let text?:
                if let count = Int(text), (1...12).contains(count) { return .row(count) }
            case nil: break
            }
            log.report(TemplateFault.lane(item), at: item.span)
            return nil
        }
        let alternate = lanes.enumerated().allSatisfy { index, lane in
            if case .row = lane { index % 2 == 0 } else { index % 2 == 1 }
        }
        if !alternate || lanes.count % 2 == 0, lanes.count == items.count {
            log.report(TemplateFault.lanesInTurn, at: node.span)
        }
        return lanes
    }

    private func pin(_ node: SourceNode, columns: Int?) -> LanesPlan.Pin? {
        guard let keys = KeyedReader(node, keys: TemplatePlans.pinKeys, as: "a pinned row", log: log),
            let lanes = keys.required("lanes")
        else { return nil }
        let values = ValueReading(log: log)
        let list = laneList(lanes)
        let counts = list.compactMap { if case .row(let count) = $0 { count } else { nil } }
        let rows = (keys.list("spans", count: counts.count...counts.count, required: true) ?? []).map { row in
            (values.list(row, "spans", count: 1...12) ?? []).compactMap { values.integer($0, "spans", in: 1...96) }
        }
        for (row, count) in zip(rows, counts)
        where row.count != count || columns.map({ row.reduce(0, +) != $0 }) ?? false {
            log.report(TemplateFault.spans(row, panels: count, columns: columns ?? 0), at: node.span)
        }
        return LanesPlan.Pin(lanes: list, rows: rows)
    }

    // MARK: Route and heads

    private static let routeKeys = ["width", "out", "mark-radius", "mark-line", "arrow"]

    func route(_ root: PlanReader) -> RoutePlan {
        let route = root.group("route", keys: TemplatePlans.routeKeys, as: "the route")
        return RoutePlan(
            width: route.measure("width"), out: route.measure("out"), markRadius: route.measure("mark-radius"),
            markLine: route.measure("mark-line"), arrow: route.measure("arrow"))
    }

    private static let panelHeadKeys = [
        "title-gap", "clock-gap", "least-gap", "least-title", "two-line-title", "least-two-line-title",
        "hinge-columns", "break-icon", "clock-ring", "clock-inset",
        "outline-lift",
    ]

    func panelHead(_ root: PlanReader) -> PanelHeadPlan {
        let head = root.group("panel-head", keys: TemplatePlans.panelHeadKeys, as: "a panel's head")
        return PanelHeadPlan(
            titleGap: head.measure("title-gap"), clockGap: head.measure("clock-gap"),
            leastGap: head.measure("least-gap"),
            leastTitle: head.number("least-title", in: 0.1...1),
            twoLineTitle: head.number("two-line-title", in: 0.1...1),
            leastTwoLineTitle: head.number("least-two-line-title", in: 0.1...1),
            hingeColumns: head.count("hinge-columns", in: 1...96), breakIcon: head.measure("break-icon"),
            clockStyle: ClockPlan(
                ring: head.number("clock-ring", in: 0...1), inset: head.number("clock-inset", in: 0...6)),
            outlineLift: head.number("outline-lift", in: 0...2))
    }

    private static let headKeys = [
        "height", "gap", "title-columns", "aside-column", "bar-height", "bar-gap", "legend", "logo",
    ]
    private static let legendKeys = [
        "clock-radius", "clock-pitch", "gap", "rule-gap", "rule", "rule-line", "scale", "leading", "piece",
    ]
    private static let pieceKeys = ["width", "height", "step", "indent"]

    func head(_ root: PlanReader) -> HeadPlan {
        let head = root.group("head", keys: TemplatePlans.headKeys, as: "the head")
        var plan = HeadPlan(
            height: head.measure("height"), gap: head.measure("gap"),
            titleColumns: head.count("title-columns", in: 1...96),
            asideColumn: head.count("aside-column", in: 0...95),
            aside: head.has("legend")
                ? .legend(legend(head.group("legend", keys: TemplatePlans.legendKeys, as: "the legend")))
                : .timeBar(height: head.measure("bar-height"), gap: head.measure("bar-gap")))
        plan.logo = logo(head)
        return plan
    }

    private func logo(_ keys: PlanReader) -> LogoPlan? {
        guard keys.has("logo") else { return nil }
        let logo = keys.group("logo", keys: ["width", "height"], as: "the room of a logo")
        return LogoPlan(width: logo.measure("width"), height: logo.measure("height"))
    }

    private func legend(_ legend: PlanReader) -> LegendPlan {
        var piece: LegendPlan.Piece?
        if legend.has("piece") {
            let group = legend.group("piece", keys: TemplatePlans.pieceKeys, as: "a piece of the route")
            piece = LegendPlan.Piece(
                width: group.measure("width"), height: group.measure("height"), step: group.measure("step"),
                indent: group.measure("indent"))
        }
        return LegendPlan(
            clockRadius: legend.measure("clock-radius"), clockPitch: legend.measure("clock-pitch"),
            gap: legend.measure("gap"), ruleGap: legend.measure("rule-gap"), rule: legend.measure("rule"),
            ruleLine: legend.measure("rule-line"), scale: legend.number("scale", in: 0.1...1),
            leading: legend.measure("leading"), piece: piece)
    }

    private static let footKeys = [
        "height", "lines", "leading", "first-baseline", "about-columns", "about-inset", "partner-columns",
        "partners-per-column",
        "qr-top", "qr-gap", "qr-plate", "logo",
    ]

    func foot(_ root: PlanReader) -> FootPlan {
        let foot = root.group("foot", keys: TemplatePlans.footKeys, as: "the foot")
        let values = ValueReading(log: log)
        var plan = FootPlan(
            height: foot.measure("height"), lines: foot.count("lines", in: 2...12), leading: foot.measure("leading"),
            firstBaseline: foot.number("first-baseline", in: 0...10),
            aboutColumns: foot.has("qr-plate") ? 1 : foot.count("about-columns", in: 1...96),
            aboutInset: foot.measure("about-inset"),
            partnerColumns: foot.has("qr-plate")
                ? []
                : foot.list("partner-columns", count: 1...6).compactMap {
                    values.integer($0, "partner-columns", in: 0...95)
                }, partnersPerColumn: foot.count("partners-per-column", in: 1...12), qrTop: foot.measure("qr-top"),
            qrGap: foot.measure("qr-gap"),
            form: foot.has("qr-plate") ? .onTracks(plate: foot.measure("qr-plate")) : .ruled)
        plan.logo = logo(foot)
        return plan
    }

    // MARK: Scripts

    /// What differs for texts of a script, by its ISO 15924 code; a template may have none.
    func scripts(_ root: PlanReader) -> [String: ScriptPlan] {
        var scripts: [String: ScriptPlan] = [:]
        for entry in root.optional("scripts")?.entries ?? [] {
            guard entry.key.utf8.count == 4, entry.key.allSatisfy({ $0.isASCII && $0.isLetter }) else {
                log.report(TemplateFault.script(entry.key), at: entry.keySpan)
                continue
            }
            guard
                let keys = KeyedReader(
                    entry.value, keys: ["size", "leading"], as: "what differs for a script", log: log)
            else { continue }
            scripts[entry.key] = ScriptPlan(
                size: keys.number("size", in: 0.5...2) ?? 1, leading: keys.number("leading", in: 0.5...2) ?? 1)
        }
        return scripts
    }

    // MARK: Rules of thumb

    private static let contrastKeys = ["colour", "on", "least", "unless"]
    private static let evennessKeys = ["colour", "within"]

    /// How even colours should be from panel to panel; a template may have no such rules.
    func evenness(_ root: PlanReader) -> [EvennessRule] {
        guard let node = root.optional("evenness") else { return [] }
        return (ValueReading(log: log).list(node, "evenness", count: 0...20) ?? []).compactMap { item in
            guard
                let keys = KeyedReader(
                    item, keys: TemplatePlans.evennessKeys, as: "a rule of evenness", log: log),
                let colour = keys.choice("colour", of: ColourToken.self, required: true),
                let within = keys.number("within", in: 0...1, required: true)
            else { return nil }
            return EvennessRule(colour, within: within)
        }
    }

    /// How far colours should stand out from each other; a template may have no such rules.
    func contrasts(_ root: PlanReader) -> [ContrastRule] {
        guard let node = root.optional("contrast") else { return [] }
        let values = ValueReading(log: log)
        return (values.list(node, "contrast", count: 0...20) ?? []).compactMap { item in
            guard
                let keys = KeyedReader(
                    item, keys: TemplatePlans.contrastKeys, as: "a rule of contrast", log: log),
                let colour = keys.choice("colour", of: ColourToken.self, required: true),
                let ground = keys.choice("on", of: ColourToken.self, required: true),
                let least = keys.number("least", in: 1...21, required: true)
            else { return nil }
            return ContrastRule(
                colour, on: ground, least: least, unless: keys.choice("unless", of: ColourToken.self))
        }
    }

    // MARK: Arrangements and floors

    private static let arrangementsKeys = ["row", "hinge"]
    private static let arrangementKeys = ["kind", "aside", "gap", "spare-above", "pair-gap"]
    private enum ArrangementKind: String, CaseIterable {
        case stack
        case sideBySide = "side-by-side"
    }

    func arrangements(_ root: PlanReader, course: CoursePlan) -> ArrangementsPlan {
        let group = root.group("arrangements", keys: TemplatePlans.arrangementsKeys, as: "the arrangements")
        let row = arrangement(group.group("row", keys: TemplatePlans.arrangementKeys, as: "an arrangement"))
        // Only a way back holds a hinge.
        guard case .waysBack = course else { return ArrangementsPlan(row: row, hinge: row) }
        return ArrangementsPlan(
            row: row,
            hinge: arrangement(group.group("hinge", keys: TemplatePlans.arrangementKeys, as: "an arrangement")))
    }

    private func arrangement(_ keys: PlanReader) -> Arrangement {
        switch keys.choice("kind", or: ArrangementKind.stack) {
        case .stack:
            .stack(
                spareAbove: kinds(keys.optional("spare-above")),
                pairGap: keys.has("pair-gap") ? keys.number("pair-gap") : nil)
        case .sideBySide: .sideBySide(aside: kinds(keys.node("aside")), gap: keys.number("gap"))
        }
    }

    private func kinds(_ node: SourceNode?) -> [Block.Kind] {
        guard let node else { return [] }
        let values = ValueReading(log: log)
        return (values.list(node, "kinds of block", count: 0...Block.Kind.allCases.count) ?? []).compactMap {
            values.choice($0, "a kind of block", of: Block.Kind.self)
        }
    }

    private static let floorsKeys = ["writing-line", "answer-lines", "pitch", "intro", "step"]

    func floors(_ root: PlanReader) -> FloorsPlan {
        let floors = root.group("floors", keys: TemplatePlans.floorsKeys, as: "the floors")
        return FloorsPlan(
            writingLine: floors.measure("writing-line"), answerLines: floors.count("answer-lines", in: 1...20),
            pitch: floors.measure("pitch"), intro: floors.measure("intro"), step: floors.number("step", in: 0.9...0.995)
        )
    }
}

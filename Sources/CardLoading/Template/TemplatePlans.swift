import CardModel
import Diagnostics
import Geometry

/// Reads the groups of a template that say where things go.
struct TemplatePlans {
    let measures: MeasureReading
    typealias Root = PlanReader<TemplateLoader.RootKey>

    private var log: FaultLog { measures.log }

    // MARK: Sheets

    private enum SheetKey: String, CaseIterable { case from, type, preview }

    func sheets(_ root: Root, drawn: [SheetSize]) -> [SheetSize: SheetPlan] {
        guard let node = root.node(.sheets), let entries = node.entries else { return [:] }
        var sheets: [SheetSize: SheetPlan] = [:]
        for entry in entries {
            guard let size = SheetSize(rawValue: entry.key) else {
                log.report(
                    ReadingFault.unknownKey(
                        kind: log.kind, entry.key, in: "the sheets", known: SheetSize.allCases.map(\.rawValue)),
                    at: entry.keySpan)
                continue
            }
            guard let keys = KeyedReader<SheetKey>(entry.value, as: "a sheet", log: log) else { continue }
            let from = keys.choice(.from, of: SheetSize.self) ?? size
            guard let index = drawn.firstIndex(of: from) else {
                log.report(
                    ReadingFault.unknownValue(
                        kind: log.kind, what: "from", found: from.rawValue, known: drawn.map(\.rawValue)),
                    at: entry.value.span)
                continue
            }
            sheets[size] = SheetPlan(
                drawn: index, typeScale: keys.number(.type, in: 0.1...4), isPreview: keys.bool(.preview) ?? false)
        }
        return sheets
    }

    // MARK: Page

    private enum PageKey: String, CaseIterable {
        case side, top, bottom, gap, columns, step
        case firstBaseline = "first-baseline"
        case pad
        case padSteps = "pad-steps"
        case lineScale = "line-scale"
        case radiusScale = "radius-scale"
    }

    func page(_ root: Root) -> PagePlan {
        let page = root.group(.page, of: PageKey.self, as: "the page")
        return PagePlan(
            side: page.measure(.side), top: page.measure(.top), bottom: page.measure(.bottom),
            gap: page.measure(.gap), columns: page.count(.columns, in: 1...96), step: page.measure(.step),
            firstBaseline: page.number(.firstBaseline, in: 0.5...2), pad: page.measure(.pad),
            padSteps: page.number(.padSteps), lineScale: page.numbers(.lineScale, in: 0.05...4),
            radiusScale: page.numbers(.radiusScale, in: 0.05...4))
    }

    // MARK: Lanes

    private enum LanesKey: String, CaseIterable {
        case counts, pinned
        case leastSpan = "least-span"
        case mostInRow = "most-in-row"
        case hinge
        case hingeYields = "hinge-yields"
        case rowShift = "row-shift"
        case rowShiftGrowth = "row-shift-growth"
        case leastRow = "least-row"
        case leastSheet = "least-sheet"
        case bareGap = "bare-gap"
        case footGap = "foot-gap"
    }
    private enum PinKey: String, CaseIterable { case lanes, spans }

    func lanes(_ root: Root) -> LanesPlan {
        let lanes = root.group(.lanes, of: LanesKey.self, as: "the lanes")
        var counts: [Int: [Lane]] = [:]
        for entry in lanes.node(.counts)?.entries ?? [] {
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
        let columns = root.optional(.page)?.entries?.first { $0.key == PageKey.columns.rawValue }?.value.plainText
        let pinned = (lanes.optional(.pinned)?.items ?? []).compactMap { pin($0, columns: columns.flatMap { Int($0) }) }
        return LanesPlan(
            counts: counts, pinned: pinned, leastSpan: lanes.count(.leastSpan, in: 1...96),
            mostInRow: lanes.count(.mostInRow, in: 1...12), hingeSteps: lanes.number(.hinge),
            hingeYields: lanes.optional(.hingeYields).flatMap {
                ValueReading(log: log).integer($0, LanesKey.hingeYields.rawValue, in: 1...5)
            },
            rowShifts: rowShifts(lanes.optional(.rowShift)),
            rowShiftGrowth: lanes.optional(.rowShiftGrowth).flatMap {
                ValueReading(log: log).number($0, LanesKey.rowShiftGrowth.rawValue, in: 0...10)
            } ?? 0,
            leastRowSteps: lanes.number(.leastRow), leastSheet: leastSheets(lanes.optional(.leastSheet)),
            bareGap: lanes.measure(.bareGap),
            footGap: lanes.measure(.footGap))
    }

    /// How far rows may differ, for each number of rows.
    private func rowShifts(_ node: SourceNode?) -> [Int: Double] {
        var shifts: [Int: Double] = [:]
        for entry in node?.entries ?? [] {
            guard let rows = Int(entry.key), (1...5).contains(rows) else {
                log.report(TemplateFault.panelCount(entry.key), at: entry.keySpan)
                continue
            }
            shifts[rows] = ValueReading(log: log).number(entry.value, LanesKey.rowShift.rawValue, in: 0...100)
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
        guard let keys = KeyedReader<PinKey>(node, as: "a pinned row", log: log), let lanes = keys.required(.lanes)
        else { return nil }
        let values = ValueReading(log: log)
        let list = laneList(lanes)
        let counts = list.compactMap { if case .row(let count) = $0 { count } else { nil } }
        let rows = (keys.list(.spans, count: counts.count...counts.count, required: true) ?? []).map { row in
            (values.list(row, "spans", count: 1...12) ?? []).compactMap { values.integer($0, "spans", in: 1...96) }
        }
        for (row, count) in zip(rows, counts)
        where row.count != count || columns.map({ row.reduce(0, +) != $0 }) ?? false {
            log.report(TemplateFault.spans(row, panels: count, columns: columns ?? 0), at: node.span)
        }
        return LanesPlan.Pin(lanes: list, rows: rows)
    }

    // MARK: Route and heads

    private enum RouteKey: String, CaseIterable {
        case width, out
        case markRadius = "mark-radius"
        case markLine = "mark-line"
        case arrow
    }

    func route(_ root: Root) -> RoutePlan {
        let route = root.group(.route, of: RouteKey.self, as: "the route")
        return RoutePlan(
            width: route.measure(.width), out: route.measure(.out), markRadius: route.measure(.markRadius),
            markLine: route.measure(.markLine), arrow: route.measure(.arrow))
    }

    private enum PanelHeadKey: String, CaseIterable {
        case titleGap = "title-gap"
        case clockGap = "clock-gap"
        case leastGap = "least-gap"
        case leastTitle = "least-title"
        case twoLineTitle = "two-line-title"
        case leastTwoLineTitle = "least-two-line-title"
        case hingeColumns = "hinge-columns"
        case breakIcon = "break-icon"
        case clockRing = "clock-ring"
        case clockInset = "clock-inset"
        case outlineLift = "outline-lift"
    }

    func panelHead(_ root: Root) -> PanelHeadPlan {
        let head = root.group(.panelHead, of: PanelHeadKey.self, as: "a panel's head")
        return PanelHeadPlan(
            titleGap: head.measure(.titleGap), clockGap: head.measure(.clockGap), leastGap: head.measure(.leastGap),
            leastTitle: head.number(.leastTitle, in: 0.1...1), twoLineTitle: head.number(.twoLineTitle, in: 0.1...1),
            leastTwoLineTitle: head.number(.leastTwoLineTitle, in: 0.1...1),
            hingeColumns: head.count(.hingeColumns, in: 1...96), breakIcon: head.measure(.breakIcon),
            clockRing: head.number(.clockRing, in: 0...1), clockInset: head.number(.clockInset, in: 0...6),
            outlineLift: head.number(.outlineLift, in: 0...2))
    }

    private enum HeadKey: String, CaseIterable {
        case height, gap
        case titleColumns = "title-columns"
        case asideColumn = "aside-column"
        case barHeight = "bar-height"
        case barGap = "bar-gap"
    }

    func head(_ root: Root) -> HeadPlan {
        let head = root.group(.head, of: HeadKey.self, as: "the head")
        return HeadPlan(
            height: head.measure(.height), gap: head.measure(.gap), titleColumns: head.count(.titleColumns, in: 1...96),
            asideColumn: head.count(.asideColumn, in: 0...95), barHeight: head.measure(.barHeight),
            barGap: head.measure(.barGap))
    }

    private enum FootKey: String, CaseIterable {
        case height, leading
        case firstBaseline = "first-baseline"
        case aboutColumns = "about-columns"
        case aboutInset = "about-inset"
        case partnerColumns = "partner-columns"
        case partnersPerColumn = "partners-per-column"
        case qrTop = "qr-top"
        case qrGap = "qr-gap"
    }

    func foot(_ root: Root) -> FootPlan {
        let foot = root.group(.foot, of: FootKey.self, as: "the foot")
        let values = ValueReading(log: log)
        return FootPlan(
            height: foot.measure(.height), leading: foot.measure(.leading),
            firstBaseline: foot.number(.firstBaseline, in: 0...10),
            aboutColumns: foot.count(.aboutColumns, in: 1...96), aboutInset: foot.measure(.aboutInset),
            partnerColumns: foot.list(.partnerColumns, count: 1...6).compactMap {
                values.integer($0, "partner-columns", in: 0...95)
            }, partnersPerColumn: foot.count(.partnersPerColumn, in: 1...12), qrTop: foot.measure(.qrTop),
            qrGap: foot.measure(.qrGap))
    }

    // MARK: Arrangements and floors

    private enum ArrangementsKey: String, CaseIterable { case row, hinge }
    private enum ArrangementKey: String, CaseIterable {
        case kind, aside, gap
        case spareAbove = "spare-above"
    }
    private enum ArrangementKind: String, CaseIterable {
        case stack
        case sideBySide = "side-by-side"
    }

    func arrangements(_ root: Root) -> ArrangementsPlan {
        let group = root.group(.arrangements, of: ArrangementsKey.self, as: "the arrangements")
        return ArrangementsPlan(
            row: arrangement(group.group(.row, of: ArrangementKey.self, as: "an arrangement")),
            hinge: arrangement(group.group(.hinge, of: ArrangementKey.self, as: "an arrangement")))
    }

    private func arrangement(_ keys: PlanReader<ArrangementKey>) -> Arrangement {
        switch keys.choice(.kind, or: ArrangementKind.stack) {
        case .stack: .stack(spareAbove: kinds(keys.optional(.spareAbove)))
        case .sideBySide: .sideBySide(aside: kinds(keys.node(.aside)), gap: keys.number(.gap))
        }
    }

    private func kinds(_ node: SourceNode?) -> [Block.Kind] {
        guard let node else { return [] }
        let values = ValueReading(log: log)
        return (values.list(node, "kinds of block", count: 0...Block.Kind.allCases.count) ?? []).compactMap {
            values.choice($0, "a kind of block", of: Block.Kind.self)
        }
    }

    private enum FloorsKey: String, CaseIterable {
        case writingLine = "writing-line"
        case answerLines = "answer-lines"
        case pitch, intro, step
    }

    func floors(_ root: Root) -> FloorsPlan {
        let floors = root.group(.floors, of: FloorsKey.self, as: "the floors")
        return FloorsPlan(
            writingLine: floors.measure(.writingLine), answerLines: floors.count(.answerLines, in: 1...20),
            pitch: floors.measure(.pitch), intro: floors.measure(.intro), step: floors.number(.step, in: 0.9...0.995))
    }
}

import Geometry
import SheetModel

extension GeometryRules {
    /// Blocks and boxes stand on quarters of a step from the top of their body, lines two steps apart, but for what a template says of the heads of tables.
    func gridRules(_ survey: Survey) -> [Violation] {
        var violations: [Violation] = []
        for panel in survey.panels {
            for block in panel.blocks {
                violations += offGrid(block.bounds.minY, "top", in: panel, path: block.path)
            }
        }
        for box in survey.boxes where box.kind != .cell {
            guard let panel = box.place.panel.map({ survey.panels[$0] }), box.place.isInBody else { continue }
            violations += offGrid(box.bounds.minY, "top", in: panel, path: box.place.path)
            violations += offGrid(box.bounds.maxY, "bottom", in: panel, path: box.place.path)
        }
        violations += rowRules(survey)
        for area in survey.areas where area.place.isInBody { violations += leading(of: area) }
        return violations
    }

    private func offGrid(_ y: Length, _ edge: String, in panel: Survey.Panel, path: String) -> [Violation] {
        let quarters = (y - panel.body.minY) / (step * 0.25)
        guard !(step * 0.25 * (quarters - quarters.rounded())).isClose(to: .zero) else { return [] }
        return [
            Violation(rule: .onGrid, path: path, detail: "\(edge) at \(quarters / 4) steps from the top of the body")
        ]
    }

    /// Rows of a table are as high as one another.
    private func rowRules(_ survey: Survey) -> [Violation] {
        survey.areas.filter { $0.frame.meaning == .table }.compactMap { table in
            let heights = survey.boxes.filter { $0.kind == .cell && $0.place.holders.contains(table.number) }
                .map(\.bounds.height)
            guard let first = heights.first, let odd = heights.first(where: { !$0.isClose(to: first) }) else {
                return nil
            }
            return Violation(
                rule: .onGrid, path: "\(table.place.path) / table",
                detail: "rows of \(words(first)) and \(words(odd)) mm")
        }
    }

    /// The baselines of a text, those in its links too.
    private func leading(of area: Survey.Area) -> [Violation] {
        switch area.frame.meaning {
        case .paragraph, .question, .tableHeader: break
        default: return []
        }
        let line = area.frame.meaning == .tableHeader ? tableHeadLeading : 2
        var baselines: [Length] = []
        for item in area.frame.items {
            switch item {
            case .text(_, let point): baselines.append(point.y)
            case .frame(let link):
                for case .text(_, let point) in link.items { baselines.append(link.bounds.minY + point.y) }
            default: break
            }
        }
        return zip(baselines, baselines.dropFirst()).compactMap { upper, lower in
            let distance = lower - upper
            let allowed = [Length.zero, step * line, step * (line + paragraphGap)]
            guard !allowed.contains(where: distance.isClose) else { return nil }
            return Violation(
                rule: .evenLeading, path: "\(area.place.path) / \(area.number)",
                detail: "\(distance / step) steps from line to line")
        }
    }
}

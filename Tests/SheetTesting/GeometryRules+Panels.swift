import Geometry
import SheetModel

extension GeometryRules {
    /// Panels are apart, hold all that is theirs, and end level with their neighbours.
    func panelRules(_ survey: Survey) -> [Violation] {
        var violations: [Violation] = []
        for area in survey.areas {
            guard let panel = area.place.panel else { continue }
            let room = area.place.isInBody ? survey.panels[panel].body : survey.panels[panel].bounds
            if !room.contains(area.bounds) {
                violations.append(
                    Violation(
                        rule: .frameInPanel, path: "\(area.place.path) / \(area.number)", detail: words(area.bounds)))
            }
        }
        for (index, panel) in survey.panels.enumerated() {
            for other in survey.panels[(index + 1)...] {
                let path = "panel \(panel.number)"
                if panel.number != other.number, panel.bounds.inset(by: Sides(all: gap * -1)).overlaps(other.bounds) {
                    violations.append(
                        Violation(
                            rule: .panelsApart, path: path, detail: "under \(words(gap)) mm from panel \(other.number)")
                    )
                }
                if !panel.isParted, !other.isParted, panel.body.minY.isClose(to: other.body.minY),
                    !panel.body.maxY.isClose(to: other.body.maxY)
                {
                    violations.append(
                        Violation(
                            rule: .bodiesLevel, path: path,
                            detail:
                                "ends at \(words(panel.body.maxY)), panel \(other.number) at \(words(other.body.maxY))")
                    )
                }
            }
        }
        return violations + survey.panels.flatMap { contentsRules($0, in: survey) }
    }

    /// Columns of blocks with room to write or a call end at the foot of the body, to a quarter of a step; to half of one
    /// where the last block is text, which need not end on the grid.
    private func contentsRules(_ panel: Survey.Panel, in survey: Survey) -> [Violation] {
        let columns = Dictionary(grouping: panel.blocks) { $0.bounds.minX }.values.sorted {
            $0[0].bounds.minX < $1[0].bounds.minX
        }
        return columns.compactMap { blocks in
            guard blocks.contains(where: { hasRoom($0, in: survey) }) else { return nil }
            let end = blocks.map(\.bounds.maxY).max() ?? .zero
            let left = panel.body.maxY - step * padSteps - end
            let last = blocks.max { $0.bounds.maxY < $1.bounds.maxY }
            let slack = last.map { hasRoom($0, in: survey) } ?? true ? 0.25 : 0.5
            guard left < -Length.tolerance || left >= step * slack + Length.tolerance else { return nil }
            return Violation(
                rule: .contentsLevel, path: blocks.last?.path ?? "panel \(panel.number)",
                detail: "ends \(words(left)) mm above the foot of the body")
        }
    }

    private func hasRoom(_ block: Survey.Block, in survey: Survey) -> Bool {
        if block.frame.meaning == .callout { return true }
        return survey.boxes.contains { $0.frame == block.number || $0.place.holders.contains(block.number) }
    }
}

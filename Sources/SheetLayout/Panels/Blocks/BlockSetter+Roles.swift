import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// Roles stand side by side: a label with the role's name, what it asks, and a box for a name, boxes of a row level.
    func measure(_ roles: Roles, width: Length) -> MeasuredBlock {
        let plan = plan.roles
        let gap = steps(plan.columnGap)
        func cell(_ columns: Int) -> Length { (width - gap * Double(columns - 1)) / Double(columns) }
        let widest = roles.roles.map { labelWidth(text.letter($0.name, as: .label)) }.max() ?? .zero
        // A long name asks for a wider cell, and so for fewer columns; rows are as even as can be.
        let count = max(1, roles.roles.count)
        let least = max(widest, metrics.typeSize(.role) * plan.leastCell)
        let most = (1...min(max(1, plan.columns), count)).last { least.fits(in: cell($0)) } ?? 1
        let rowCount = (count + most - 1) / most
        let columns = (count + rowCount - 1) / rowCount
        let cut = widest.fits(in: width) ? [] : [roles.span]
        let cell = cell(columns)
        let tasks = roles.roles.map { text.set($0.task, as: .role, measure: cell) }
        let rows = stride(from: 0, to: roles.roles.count, by: columns).map { first in
            first..<min(first + columns, roles.roles.count)
        }
        let heights = rows.map { row in row.map { tasks[$0].height }.max() ?? 0 }
        let rowHeights = heights.map { 2 + $0 + plan.boxGap + nameBoxHeight }
        let rigid = rowHeights.reduce(0, +) + plan.rowGap * Double(max(0, rows.count - 1))
        // Where they stretch, boxes for names are slots like any other; else they are part of what is rigid.
        let slots =
            stretchesNames ? rows.map { _ in Slot(least: nameBoxHeight, weight: 1, quantum: SpareHeight.quarter) } : []
        let rest = slots.reduce(rigid) { $0 - $1.least }
        return MeasuredBlock(
            kind: .roles, span: roles.span, rigid: rest, slots: slots, texts: tasks, cut: cut
        ) { boxes in
            var items: [FrameItem] = []
            var top = 0.0
            for (index, row) in rows.enumerated() {
                let box = boxes.indices.contains(index) ? boxes[index] : nameBoxHeight
                let height = rowHeights[index] - nameBoxHeight + box
                for (column, role) in row.enumerated() {
                    let bounds = Rect(
                        x: (cell + gap) * Double(column), y: steps(top), width: cell, height: steps(height))
                    items.append(
                        .frame(
                            place(
                                roles.roles[role], task: tasks[role], in: bounds,
                                boxTop: 2 + heights[index] + plan.boxGap, box: box)))
                }
                top += height + plan.rowGap
            }
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(top - plan.rowGap)), meaning: .list,
                span: roles.span, items: items)
        }
    }

    /// The height of a box for a name, in steps: one line of handwriting at least.
    private var nameBoxHeight: Double { leastHeight(plan.roles.box, lines: 1) }

    private func place(
        _ role: Role, task: TextSetter.SetText, in bounds: Rect, boxTop: Double, box height: Double
    ) -> Frame {
        let word = plan.roles.word.map { place in
            text.letter(labels.text(.name), as: .boxLabel, panel: panel).items(
                at: Point(x: steps(place.indent), y: steps(place.top) + text.capHeight(.boxLabel)))
        }
        let box = Rect(x: .zero, y: steps(boxTop), width: bounds.width, height: steps(height))
        let field = field(of: role.name, kind: .names, floor: nameBoxHeight)
        let nameBox = Frame(
            bounds: box, meaning: .answerBox(field), span: role.name.span,
            items: outline(Rect(origin: .origin, size: box.size)) + (word ?? []))
        return Frame(
            bounds: bounds, meaning: .listItem, span: role.name.span,
            items: [
                .frame(label(icon: .person, text: role.name, x: .zero, top: 0).frame),
                .frame(text.place(task, x: .zero, top: 2, meaning: .paragraph, panel: panel)),
                .frame(nameBox),
            ])
    }
}

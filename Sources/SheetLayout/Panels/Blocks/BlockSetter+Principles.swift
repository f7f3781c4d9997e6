import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    /// Principles in short are a numbered list; with room for answers they stand in cells, boxes of a row level.
    func measure(_ principles: Principles, width: Length) -> MeasuredBlock {
        guard principles.hasAnswers else { return measureShort(principles, width: width) }
        switch plan.principles.form {
        case .cells(let columns): return measureCells(principles, width: width, columns: columns)
        case .rows(let share): return measureRows(principles, width: width, share: share)
        }
    }

    private func number(_ index: Int) -> TextSetter.Lettering {
        text.letter(labels.figures(index + 1), as: .principleNumber, panel: panel)
    }

    /// A principle's number with its baseline at a height: by itself, or in a disc that is centred on the capitals of the
    /// text beside it.
    private func number(_ index: Int, baseline: Length, bullet: Double?, beside role: TypeRole) -> [FrameItem] {
        var number = number(index)
        guard let bullet else { return number.items(at: Point(x: .zero, y: baseline)) }
        let radius = steps(bullet)
        let centre = Point(x: radius, y: baseline - text.capHeight(role) / 2)
        number.paint = paint(.accentInk)
        let ink = number.inkRight - number.inkLeft
        return [.shape(Shape(path: .circle(centre: centre, radius: radius), fill: paint(.accentFill)))]
            + number.items(
                at: Point(
                    x: centre.x - ink / 2 - number.inkStart, y: centre.y + text.capHeight(.principleNumber) / 2))
    }

    // MARK: In short

    private func measureShort(_ principles: Principles, width: Length) -> MeasuredBlock {
        let plan = plan.principlesShort
        let indent = steps(plan.indent)
        let lines = principles.items.map { text.set($0.text, as: .principleShort, measure: width - indent) }
        let height = lines.reduce(0) { $0 + $1.height + plan.itemPad }
        return MeasuredBlock(kind: .principles, span: principles.span, rigid: height, texts: lines) { _ in
            var items: [FrameItem] = []
            var top = 0.0
            for (index, item) in lines.enumerated() {
                let bounds = Rect(x: .zero, y: steps(top), width: width, height: steps(item.height + plan.itemPad))
                items.append(.frame(shortItem(item, index: index, in: bounds, indent: indent, pad: plan.itemPad / 2)))
                top += item.height + plan.itemPad
            }
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), meaning: .list,
                span: principles.span, items: items)
        }
    }

    private func shortItem(
        _ item: TextSetter.SetText, index: Int, in bounds: Rect, indent: Length, pad: Double
    ) -> Frame {
        let line = Stroke(paint: paint(.hair), width: metrics.line(metrics.theme.lines.hair))
        let baseline = steps(pad + metrics.template.page.firstBaseline)
        let bullet = plan.principlesShort.bullet
        let rule = FrameItem.shape(
            Shape(path: .line(from: .origin, to: Point(x: bounds.width, y: .zero)), stroke: line))
        return Frame(
            bounds: bounds, meaning: .listItem, span: item.span,
            items: (bullet == nil ? [rule] : [])
                + number(index, baseline: baseline, bullet: bullet, beside: .principleShort)
                + [.frame(text.place(item, x: indent, top: pad, meaning: .paragraph, panel: panel))])
    }

    // MARK: In rows, each with a box beside it

    /// Rows of equal height: the text in its share of the width, the box in the rest.
    private func measureRows(_ principles: Principles, width: Length, share: Double) -> MeasuredBlock {
        let plan = plan.principles
        let indent = steps(plan.indent)
        let textWidth = width * share
        let boxX = textWidth
        let lines = principles.items.map {
            text.set($0.text, as: .principle, measure: max(.zero, textWidth - indent - steps(plan.columnGap)))
        }
        let boxes = principles.items.compactMap(\.answer).map { slot(for: $0, least: plan.box) }
        // What lies below a last line's base may reach into the gap between rows.
        let below = min(2 - metrics.template.page.firstBaseline, plan.rowGap / 2)
        let textHeight = SpareHeight.roundedUp((lines.map(\.height).max() ?? 0) - below)
        let least = max(boxes.map(\.least).max() ?? 0, textHeight)
        let weight = boxes.map(\.weight).max() ?? 0
        let slots = lines.map { _ in Slot(least: least, weight: weight, quantum: SpareHeight.quarter) }
        let rigid = plan.rowGap * Double(max(0, lines.count - 1))
        return MeasuredBlock(
            kind: .principles, span: principles.span, rigid: rigid, slots: slots, texts: lines
        ) { heights in
            var items: [FrameItem] = []
            var top = 0.0
            for (index, height) in heights.enumerated() {
                let bounds = Rect(x: .zero, y: steps(top), width: width, height: steps(height))
                let baseline = steps(metrics.template.page.firstBaseline)
                var row = number(index, baseline: baseline, bullet: plan.bullet, beside: .principle)
                row.append(.frame(text.place(lines[index], x: indent, top: 0, meaning: .paragraph, panel: panel)))
                if let answer = principles.items[index].answer {
                    let room = Rect(x: boxX, y: .zero, width: width - boxX, height: steps(height))
                    row.append(
                        .frame(answerBox(answer, of: principles.items[index].text, least: plan.box, in: room)))
                }
                items.append(
                    .frame(
                        Frame(
                            bounds: bounds, meaning: .listItem, span: principles.items[index].text.span, items: row)))
                top += height + plan.rowGap
            }
            let height = rigid + heights.reduce(0, +)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), meaning: .list,
                span: principles.span, items: items)
        }
    }

    // MARK: In cells, each with a box

    private struct CellRow {
        var items: Range<Int>
        var texts: [TextSetter.SetText]
        var width: Length
        var height: Double
    }

    private func measureCells(_ principles: Principles, width: Length, columns most: Int) -> MeasuredBlock {
        let plan = plan.principles
        let columns = min(most, max(1, principles.items.count))
        let indent = steps(plan.indent)
        let gap = steps(plan.columnGap)
        var rows: [CellRow] = []
        for first in stride(from: 0, to: principles.items.count, by: columns) {
            let items = first..<min(first + columns, principles.items.count)
            // An odd one out takes the whole row rather than leaving a hole beside it.
            let cell = (width - gap * Double(items.count - 1)) / Double(items.count)
            let texts = items.map { text.set(principles.items[$0].text, as: .principle, measure: cell - indent) }
            rows.append(CellRow(items: items, texts: texts, width: cell, height: texts.map(\.height).max() ?? 0))
        }
        let slots = rows.map { row in
            let boxes = row.items.compactMap { principles.items[$0].answer }.map { slot(for: $0, least: plan.box) }
            return Slot(
                least: boxes.map(\.least).max() ?? 0, weight: boxes.map(\.weight).max() ?? 0,
                quantum: SpareHeight.quarter)
        }
        let rigid =
            rows.reduce(0) { $0 + $1.height + plan.boxGap } + plan.rowGap * Double(max(0, rows.count - 1))
        return MeasuredBlock(
            kind: .principles, span: principles.span, rigid: rigid, slots: slots, texts: rows.flatMap(\.texts)
        ) { heights in
            var items: [FrameItem] = []
            var top = 0.0
            for (row, box) in zip(rows, heights) {
                for (column, index) in row.items.enumerated() {
                    let bounds = Rect(
                        x: (row.width + gap) * Double(column), y: steps(top), width: row.width,
                        height: steps(row.height + plan.boxGap + box))
                    items.append(
                        .frame(
                            cell(
                                principles.items[index], index: index, text: row.texts[column], in: bounds,
                                boxTop: row.height + plan.boxGap, box: box)))
                }
                top += row.height + plan.boxGap + box + plan.rowGap
            }
            let height = rigid + heights.reduce(0, +)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), meaning: .list,
                span: principles.span, items: items)
        }
    }

    private func cell(
        _ principle: Principle, index: Int, text lines: TextSetter.SetText, in bounds: Rect, boxTop: Double,
        box: Double
    ) -> Frame {
        let baseline = steps(metrics.template.page.firstBaseline)
        var items = number(index, baseline: baseline, bullet: plan.principles.bullet, beside: .principle)
        items.append(
            .frame(text.place(lines, x: steps(plan.principles.indent), top: 0, meaning: .paragraph, panel: panel)))
        if let answer = principle.answer {
            let room = Rect(x: .zero, y: steps(boxTop), width: bounds.width, height: steps(box))
            items.append(.frame(answerBox(answer, of: principle.text, least: plan.principles.box, in: room)))
        }
        return Frame(bounds: bounds, meaning: .listItem, span: principle.text.span, items: items)
    }
}

import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// A look back or ahead: a label with an arrow, the question, and a box. Inline, label and question share a line.
    func measure(_ look: Look, kind: Block.Kind, width: Length) -> MeasuredBlock {
        let (icon, words) = lookLabel(kind)
        let slots = look.answer.map { [slot(for: $0, least: plan.look.box)] } ?? []
        let sharesLine = isInline
        let textX = sharesLine ? inlineStart(kind) : .zero
        let lines = text.set(look.text, as: .question, measure: max(.zero, width - textX))
        let textTop: Double = sharesLine ? 0 : 2 + plan.look.labelGap + lookLabelGap
        let boxTop =
            sharesLine && !slots.isEmpty
            ? plan.look.inlineBox : textTop + max(lines.height, lookHeight) + (slots.isEmpty ? 0 : plan.look.boxGap)
        return MeasuredBlock(kind: kind, span: look.span, rigid: boxTop, slots: slots, texts: [lines]) { heights in
            var items: [FrameItem] = [
                .frame(label(icon: icon, words: words, x: .zero, top: 0).frame),
                .frame(text.place(lines, x: textX, top: textTop, meaning: .question, panel: panel)),
            ]
            if let answer = look.answer, let height = heights.first {
                let bounds = Rect(x: .zero, y: steps(boxTop), width: width, height: steps(height))
                items.append(.frame(answerBox(answer, of: look.text, least: plan.look.box, in: bounds)))
            }
            let height = boxTop + heights.reduce(0, +)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), span: look.span, items: items)
        }
    }

    /// Two looks side by side, their boxes level; nil where the blocks are no two looks with boxes, or have no room.
    func measurePair(_ first: Block, _ second: Block, width: Length, gap: Length) -> MeasuredBlock? {
        guard let one = look(first), let other = look(second), one.answer != nil, other.answer != nil else {
            return nil
        }
        let half = (width - gap) / 2
        guard (metrics.typeSize(.question) * BlockSetter.leastPairMeasure).fits(in: half) else { return nil }
        var setter = self
        setter.lookHeight = [one, other].map { text.set($0.text, as: .question, measure: half).height }.max() ?? 0
        let blocks = [
            setter.measure(one, kind: first.kind, width: half), setter.measure(other, kind: second.kind, width: half),
        ]
        guard blocks.allSatisfy(\.cutTexts.isEmpty) else { return nil }
        let slots = blocks.flatMap(\.slots)
        let slot = Slot(
            least: slots.map(\.least).max() ?? 0, weight: slots.map(\.weight).max() ?? 1, quantum: SpareHeight.quarter)
        let rigid = blocks.map(\.rigid).max() ?? 0
        return MeasuredBlock(kind: second.kind, span: one.span, rigid: rigid, slots: [slot], texts: []) { heights in
            let items = blocks.enumerated().map { index, block in
                var frame = block.place(heights)
                frame.bounds = frame.bounds.moved(by: Point(x: (half + gap) * Double(index), y: .zero))
                return FrameItem.frame(frame)
            }
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(rigid + heights.reduce(0, +))),
                items: items)
        }
    }

    /// The least measure of one of two looks side by side, in sizes of a question's type.
    private static let leastPairMeasure = 8.0

    private func look(_ block: Block) -> Look? {
        switch block {
        case .lookBack(let look), .lookAhead(let look): look
        default: nil
        }
    }

    /// Whether a look's question has room on the line of its label.
    func sharesLine(_ look: Look, kind: Block.Kind, width: Length) -> Bool {
        let lines = text.set(look.text, as: .question, measure: max(.zero, width - inlineStart(kind)))
        return lines.lineCount == 1 && !lines.isCut
    }

    /// The room below a look's label, in steps: none, but for a script whose letters reach so far down and up that the
    /// label and the question under it would touch. One for both looks, as their boxes are level.
    private var lookLabelGap: Double {
        let words = [labels.text(.lookBack), labels.text(.lookAhead)]
        let fall = words.map { text.letter($0, as: .label).inkFall }.max() ?? .zero
        let rise = words.map { text.letter($0, as: .question).inkRise }.max() ?? .zero
        let least = metrics.step * BlockSetter.leastWhite
        let lack = (fall + rise + least - steps(2)) / metrics.step
        return max(0, SpareHeight.roundedUp(lack))
    }

    /// White between the ink of a label and that of the words under it, in steps.
    private static let leastWhite = 0.25

    private func inlineStart(_ kind: Block.Kind) -> Length {
        labelWidth(text.letter(lookLabel(kind).words, as: .label)) + steps(plan.look.inlineGap)
    }

    private func lookLabel(_ kind: Block.Kind) -> (icon: IconName, words: String) {
        kind == .lookBack ? (.back, labels.text(.lookBack)) : (.ahead, labels.text(.lookAhead))
    }
}

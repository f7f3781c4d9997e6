import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// A look back or ahead: a label with an arrow, the question, and a box. Side by side with others, label and question
    /// share a line where there is room.
    func measure(_ look: Look, kind: Block.Kind, width: Length, number: Int) -> MeasuredBlock {
        let icon: IconName = kind == .lookBack ? .back : .ahead
        let words = labels.text(kind == .lookBack ? .lookBack : .lookAhead)
        let slots = look.answer.map { [slot(for: $0, least: plan.look.box)] } ?? []
        let labelWidth = label(icon: icon, words: words, x: .zero, top: 0).width
        let inlineX = labelWidth + steps(plan.look.inlineGap)
        let inlineText = text.set(look.text, as: .question, measure: max(.zero, width - inlineX))
        let sharesLine = isInline && inlineText.lineCount == 1 && !inlineText.isCut
        let lines = sharesLine ? inlineText : text.set(look.text, as: .question, measure: width)
        let textTop: Double = sharesLine ? 0 : 2
        let textX: Length = sharesLine ? inlineX : .zero
        let boxTop =
            sharesLine && !slots.isEmpty
            ? plan.look.inlineBox : textTop + lines.height + (slots.isEmpty ? 0 : plan.look.boxGap)
        return MeasuredBlock(kind: kind, span: look.span, rigid: boxTop, slots: slots, texts: [lines]) { heights in
            var items: [FrameItem] = [
                .frame(label(icon: icon, words: words, x: .zero, top: 0).frame),
                .frame(text.place(lines, x: textX, top: textTop, meaning: .question, panel: panel)),
            ]
            if let answer = look.answer, let height = heights.first {
                let field = AnswerField(name: "\(panelName).\(kind.rawValue)-\(number)", description: look.text.plain)
                let bounds = Rect(x: .zero, y: steps(boxTop), width: width, height: steps(height))
                items.append(.frame(answerBox(answer, in: bounds, field: field)))
            }
            let height = boxTop + heights.reduce(0, +)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), span: look.span, items: items)
        }
    }
}

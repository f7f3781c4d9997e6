import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// A question, its cue under it, and a box that grows.
    func measure(_ question: Question, width: Length) -> MeasuredBlock {
        let lines = text.set(question.text, as: .question, measure: width)
        let cue = question.cue.map { measure($0, width: width) }
        let cueTop = lines.height
        let textEnd = cueTop + (cue?.height ?? 0)
        let weight = cue != nil ? plan.box.weightWithCue : followsCue ? plan.box.weightAfterCue : 1
        let slots = question.answer.map { [slot(for: $0, least: plan.question.box, weight: weight)] } ?? []
        let boxTop = textEnd + (slots.isEmpty ? 0 : plan.question.boxGap)
        return MeasuredBlock(
            kind: .question, span: question.span, rigid: boxTop, slots: slots,
            texts: [lines] + (cue.map { [$0.text] } ?? []),
            cut: cue.map { $0.chipWidth.fits(in: width) } ?? true ? [] : [question.span]
        ) { heights in
            var items: [FrameItem] = [
                .frame(text.place(lines, x: .zero, top: 0, meaning: .question, panel: panel))
            ]
            if let cue { items += place(cue, top: cueTop) }
            if let answer = question.answer, let height = heights.first {
                let bounds = Rect(x: .zero, y: steps(boxTop), width: width, height: steps(height))
                items.append(
                    .frame(
                        answerBox(
                            answer, of: question.text, least: plan.question.box, in: bounds, hasCue: cue != nil)))
            }
            let height = boxTop + heights.reduce(0, +)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), span: question.span,
                items: items)
        }
    }
}

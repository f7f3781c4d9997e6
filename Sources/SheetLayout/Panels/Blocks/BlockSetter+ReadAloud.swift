import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// A text to read aloud stands under a label with a speaker.
    func measure(_ readAloud: ReadAloud, width: Length) -> MeasuredBlock {
        let lines = text.set(readAloud.text, as: .readAloud, measure: width)
        let textTop = 2 + plan.readAloud.labelGap
        let height = textTop + lines.height
        return MeasuredBlock(kind: .readAloud, span: readAloud.span, rigid: height, texts: [lines]) { _ in
            let label = label(icon: .speaker, words: labels.text(.readAloud), x: .zero, top: 0)
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), span: readAloud.span,
                items: [
                    .frame(label.frame),
                    .frame(text.place(lines, x: .zero, top: textTop, meaning: .paragraph, panel: panel)),
                ])
        }
    }
}

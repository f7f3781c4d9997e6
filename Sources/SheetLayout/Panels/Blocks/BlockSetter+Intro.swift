import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// An intro is its lines, nothing more.
    func measure(_ intro: Intro, width: Length) -> MeasuredBlock {
        let lines = text.set(intro.text, as: .intro, measure: width)
        return MeasuredBlock(kind: .intro, span: intro.span, rigid: lines.height, texts: [lines]) { _ in
            Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(lines.height)), span: intro.span,
                items: [.frame(text.place(lines, x: .zero, top: 0, meaning: .paragraph, panel: panel))])
        }
    }
}

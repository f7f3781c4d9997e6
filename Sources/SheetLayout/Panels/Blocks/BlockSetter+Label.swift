import CardModel
import Geometry
import SheetModel

extension BlockSetter {
    /// An icon with a word on the first line of a block: what kind of thing follows.
    ///
    /// - Returns: the frame, and its whole width.
    func label(icon: IconName, words: String, x: Length, top: Double) -> (frame: Frame, width: Length) {
        label(icon: icon, lettering: text.letter(words, as: .label, panel: panel), x: x, top: top)
    }

    /// The same for words of the card.
    func label(icon: IconName, text words: Text, x: Length, top: Double) -> (frame: Frame, width: Length) {
        var label = label(icon: icon, lettering: text.letter(words, as: .label, panel: panel), x: x, top: top)
        label.frame.id = words.id.rawValue
        label.frame.span = words.span
        return label
    }

    private func label(
        icon: IconName, lettering: TextSetter.Lettering, x: Length, top: Double
    ) -> (frame: Frame, width: Length) {
        let size = lettering.size
        let baseline = steps(metrics.template.page.firstBaseline)
        let indent = size * plan.label.textIndent
        let drawn = IconDrawing(metrics.template).items(
            icon, size: size * plan.label.icon, at: Point(x: .zero, y: baseline - size * plan.label.iconRise),
            paint: lettering.paint)
        let width = labelWidth(lettering)
        let frame = Frame(
            bounds: Rect(x: x, y: steps(top), width: width, height: steps(2)), meaning: .label,
            paragraphs: [lettering.shaped.text], items: drawn + lettering.items(at: Point(x: indent, y: baseline)))
        return (frame, width)
    }

    /// The width of a label with its icon.
    func labelWidth(_ lettering: TextSetter.Lettering) -> Length {
        lettering.size * plan.label.textIndent + lettering.width
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    /// A cue measured: a chip with an icon and a word, and a sentence beside it.
    struct MeasuredCue {
        var form: CuePlan.Form
        var chip: TextSetter.Lettering
        var label: Text
        var chipWidth: Length
        var text: TextSetter.SetText
        var textX: Length
        /// From the chip's row to the sentence, in steps.
        var textTop: Double
        /// In steps, with the gap above it.
        var height: Double
    }

    func measure(_ cue: Cue, width: Length) -> MeasuredCue {
        let form = plan.cue.form
        let chip: TextSetter.Lettering
        let chipWidth: Length
        let beside: Length
        switch form {
        case .chip(let height, let ofHeight, let ofType, let iconGap, let textGap):
            chip = text.letter(cue.label, as: .cueChip, panel: panel)
            let pad = steps(height) * ofHeight
            chipWidth = chip.size * ofType + chip.width + pad * (2 + iconGap)
            beside = chipWidth + pad * textGap
        case .label(let textGap):
            chip = text.letter(cue.label, as: .label, panel: panel)
            chipWidth = labelWidth(chip)
            beside = chipWidth + steps(textGap)
        }
        // A sentence that has no room for a few words beside its chip stands under it.
        let isBeside = width - beside >= chip.size * 8
        let textX = isBeside ? beside : .zero
        let sentence = text.set(cue.text, as: .intro, measure: width - textX)
        return MeasuredCue(
            form: form, chip: chip, label: cue.label, chipWidth: chipWidth, text: sentence, textX: textX,
            textTop: isBeside ? 0 : 2,
            height: plan.cue.gapAbove + (isBeside ? max(2, sentence.height) : 2 + sentence.height))
    }

    /// The cue with the foot of its question at `top`, in steps.
    func place(_ cue: MeasuredCue, top: Double) -> [FrameItem] {
        let row = top + plan.cue.gapAbove
        let sentence = FrameItem.frame(
            text.place(cue.text, x: cue.textX, top: row + cue.textTop, meaning: .paragraph, panel: panel))
        guard case .chip(let chipHeight, let ofHeight, let ofType, let iconGap, _) = cue.form else {
            return [.frame(label(icon: .cue, text: cue.label, x: .zero, top: row).frame), sentence]
        }
        let baseline = steps(metrics.template.page.firstBaseline)
        let height = steps(chipHeight)
        let pad = height * ofHeight
        let cap = text.capHeight(.cueChip)
        let chipTop = baseline - cap / 2 - height / 2
        // Letters that reach further up or down than Latin ones stay in their chip.
        let margin = cue.chip.size * BlockSetter.chipMargin
        let above = max(.zero, chipTop - (baseline - cue.chip.inkRise - margin))
        let below = max(.zero, baseline + cue.chip.inkFall + margin - (chipTop + height))
        let icon = cue.chip.size * ofType
        let field = Shape(
            path: .rectangle(
                Rect(x: .zero, y: .zero, width: cue.chipWidth, height: height + above + below),
                radius: metrics.radius(metrics.theme.radii.chip)), fill: paint(.accentFill))
        let inChip =
            [FrameItem.shape(field)]
            + IconDrawing(metrics.template).items(
                .cue, size: icon, at: Point(x: pad, y: (height - icon) / 2 + above), paint: paint(.accentInk))
            + cue.chip.items(at: Point(x: icon + pad * (1 + iconGap), y: height / 2 + cap / 2 + above))
        let chip = Frame(
            bounds: Rect(
                x: .zero, y: steps(row) + chipTop - above, width: cue.chipWidth, height: height + above + below),
            meaning: .label,
            id: cue.label.id.rawValue, paragraphs: [cue.chip.shaped.text], span: cue.label.span, items: inChip)
        return [.frame(chip), sentence]
    }

    /// White between the ink of a chip's word and the chip's edge, in sizes of its type.
    private static let chipMargin = 0.05
}

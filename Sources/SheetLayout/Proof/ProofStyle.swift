import CardModel
import DesignTokens
import Geometry
import SheetModel

/// How a proof looks: thin lines and small type that grow with the sheet, in colours that are not the theme's.
struct ProofStyle {
    let metrics: Metrics
    /// The language of the proof's own words.
    let language: LanguageTag
    let cache: MeasureCache

    /// What all sizes follow: the line step before fitting.
    var unit: Length { metrics.unfittedStep }
    /// Round a panel.
    var strong: Length { max(.mm(0.18), unit * 0.064) }
    /// Everything else.
    var fine: Length { max(.mm(0.12), unit * 0.04) }
    /// Of a disc of the reading order: it fits the pad beside a block.
    var discRadius: Length { min(unit * 0.7, metrics.pad * 0.45) }

    func line(_ token: ColourToken, _ width: Length, dashes: [Length] = []) -> Stroke {
        Stroke(paint: Paint(token), width: width, join: .round, dashes: dashes)
    }

    /// Words on one line, in the theme's typeface for text: the program's own words are English, in Latin letters.
    func letter(_ words: String, size: Length, isBold: Bool = false, paint token: ColourToken) -> TextSetter.Lettering {
        let role: TypeRole = isBold ? .label : .partner
        let text = TextSetter(metrics: metrics, language: language, cache: cache)
        var lettering = text.letter(words, as: role, scale: size / max(metrics.typeSize(role), .pt(1)))
        lettering.paint = Paint(token)
        return lettering
    }

    /// The height of a figure, as a share of its size, for placing it in the middle of something.
    static let figureHeight = 0.727
}

import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Every colour of a theme by its token: a swatch, spread over nine panels where it steps, and what it is.
struct SpecimenColours {
    let style: SpecimenStyle

    private let columns = 3
    private var rowHeight: Length { style.line * 2.6 }
    private var rows: Int { (ColourToken.ofThemes.count + columns - 1) / columns }

    func height(width: Length) -> Length { style.headHeight + rowHeight * Double(rows) + style.line }

    func items(in area: Rect) -> [FrameItem] {
        var items = style.head("Colours", in: area)
        let gap = style.line
        let width = (area.width - gap * Double(columns - 1)) / Double(columns)
        for (index, token) in ColourToken.ofThemes.enumerated() {
            let x = area.minX + (width + gap) * Double(index / rows)
            let y = area.minY + style.headHeight + rowHeight * Double(index % rows)
            let swatch = Rect(x: x, y: y, width: style.line * 3.2, height: style.line * 2)
            items += style.swatch(token, swatch)
            let start = swatch.maxX + style.size * 0.6
            items += style.words(token.rawValue, at: Point(x: start, y: y + style.line * 0.8), isBold: true)
            items += style.words(words(token), at: Point(x: start, y: y + style.line * 1.75))
        }
        return items
    }

    /// The colour as it is written, or the first of several.
    private func words(_ token: ColourToken) -> String {
        guard let colours = style.theme.colours[token], let first = colours.colours.first else { return "not drawn" }
        if !colours.varies { return first.hex }
        if colours.colours.count == 1 { return "\(first.hex) … (some)" }
        return "\(first.hex) … (\(colours.colours.count) \(colours.spread == .mix ? "mixed" : "repeated"))"
    }
}

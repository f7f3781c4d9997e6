import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The template's icons in a row, with the names by which a card asks for them.
struct SpecimenIcons {
    let style: SpecimenStyle

    func items(in area: Rect) -> [FrameItem] {
        var items = style.head("Icons", in: area)
        let drawing = IconDrawing(style.metrics.template)
        let names = IconName.allCases.filter { style.metrics.template.icons[$0] != nil }
        let step = area.width / Double(max(1, names.count))
        let size = style.line * 1.4
        for (index, name) in names.enumerated() {
            let x = area.minX + step * Double(index)
            let y = area.minY + style.headHeight
            items += drawing.items(name, size: size, at: Point(x: x, y: y), paint: Paint(.sheetInk))
            items += style.words(name.rawValue, at: Point(x: x, y: y + size + style.line * 0.9))
        }
        return items
    }
}

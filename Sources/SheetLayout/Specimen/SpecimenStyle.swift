import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Small type in the theme's own typeface, and the measures that a specimen is drawn by.
struct SpecimenStyle {
    let metrics: Metrics
    let text: TextSetter

    /// The size of the type of its own words.
    var size: Length { metrics.size.height * 0.0115 }
    /// From one line of it to the next.
    var line: Length { size * 1.5 }
    var theme: Theme { metrics.theme }
    var palette: Palette { Palette(colours: theme.colours, panelCount: Specimen.panelCount) }

    func letter(_ words: String, isBold: Bool = false, scale: Double = 1) -> TextSetter.Lettering {
        let role: TypeRole = isBold ? .label : .foot
        var lettering = text.letter(words, as: role, scale: size * scale / max(metrics.typeSize(role), .pt(1)))
        lettering.paint = Paint(.sheetInk)
        return lettering
    }

    /// Words from a point on their baseline.
    func words(_ words: String, at point: Point, isBold: Bool = false, scale: Double = 1) -> [FrameItem] {
        words.isEmpty ? [] : letter(words, isBold: isBold, scale: scale).items(at: point)
    }

    /// A heading at the top of an area, with a line under it; what follows begins `headHeight` below.
    func head(_ words: String, in area: Rect) -> [FrameItem] {
        let y = area.minY + line * 1.5
        let rule = Shape(
            path: .line(from: Point(x: area.minX, y: y), to: Point(x: area.maxX, y: y)),
            stroke: Stroke(paint: Paint(.sheetInk), width: size * 0.06))
        return self.words(words, at: Point(x: area.minX, y: area.minY + line), isBold: true) + [.shape(rule)]
    }

    var headHeight: Length { line * 2.2 }

    /// A swatch of a token's colours, panel by panel, in a thin edge that shows it on any ground.
    func swatch(_ token: ColourToken, _ bounds: Rect) -> [FrameItem] {
        let count = theme.varies(token) ? Specimen.panelCount : 1
        var items: [FrameItem] = []
        if theme.hasColour(token) {
            let width = bounds.width / Double(count)
            items = (0..<count).map { panel in
                // Each goes on under the next ones: two edges on one place would show as a line.
                let part = Rect(
                    x: bounds.minX + width * Double(panel), y: bounds.minY, width: width * Double(count - panel),
                    height: bounds.height)
                return .shape(Shape(path: .rectangle(part), fill: Paint(token, panel: count > 1 ? panel : nil)))
            }
        } else {
            let path = Path.line(
                from: Point(x: bounds.minX, y: bounds.maxY), to: Point(x: bounds.maxX, y: bounds.minY))
            items = [.shape(Shape(path: path, stroke: Stroke(paint: Paint(.sheetInk), width: size * 0.04)))]
        }
        let edge = Stroke(paint: Paint(.sheetInk), width: size * 0.04)
        return items + [.shape(Shape(path: .rectangle(bounds), stroke: edge))]
    }
}

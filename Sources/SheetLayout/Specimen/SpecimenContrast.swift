import DesignTokens
import Geometry
import SheetModel

/// How far colours that stand on each other stand out, at the panel where they do so least.
struct SpecimenContrast {
    let style: SpecimenStyle

    private let columns = 2

    func items(in area: Rect) -> [FrameItem] {
        var items = style.head("Contrast (WCAG 2.2), at the panel that has least", in: area)
        let pairs = ColourPair.all
        let rows = (pairs.count + columns - 1) / columns
        let gap = style.line
        let width = (area.width - gap * Double(columns - 1)) / Double(columns)
        let rowHeight = style.line * 2
        for (index, pair) in pairs.enumerated() {
            let place = Point(
                x: area.minX + (width + gap) * Double(index / rows),
                y: area.minY + style.headHeight + rowHeight * Double(index % rows))
            items += row(pair, at: place, width: width)
        }
        return items
    }

    private func row(_ pair: ColourPair, at place: Point, width: Length) -> [FrameItem] {
        let chip = Rect(x: place.x, y: place.y, width: style.line * 3.2, height: style.line * 1.5)
        let contrast = pair.contrast(in: style.palette, panelCount: Specimen.panelCount)
        var items: [FrameItem] = []
        if let contrast {
            items.append(.shape(Shape(path: .rectangle(chip), fill: Paint(pair.ground, panel: contrast.panel))))
            var sample = style.letter("Aa", isBold: true, scale: 1.2)
            sample.paint = Paint(pair.ink, panel: contrast.panel)
            items += sample.items(at: Point(x: chip.centre.x - sample.width / 2, y: chip.minY + style.line * 1.05))
        }
        let edge = Stroke(paint: Paint(.sheetInk), width: style.size * 0.04)
        items.append(.shape(Shape(path: .rectangle(chip), stroke: edge)))
        let y = chip.minY + style.line * 1.0
        let start = chip.maxX + style.size * 0.6
        items += style.words("\(pair.ink.rawValue) on \(pair.ground.rawValue)", at: Point(x: start, y: y))
        let verdict = style.letter(
            words(pair, contrast), isBold: contrast.map { $0.ratio < pair.use.leastContrast } ?? false)
        items += verdict.items(at: Point(x: place.x + width - verdict.width, y: y))
        return items
    }

    private func words(_ pair: ColourPair, _ contrast: (ratio: Double, panel: Int?)?) -> String {
        guard let contrast else { return "not drawn" }
        // Cut off, not rounded: 4.49 is not enough.
        let tenths = Int(contrast.ratio * 10)
        let figure = "\(tenths / 10).\(tenths % 10):1"
        let least = pair.use.leastContrast
        if contrast.ratio >= least { return figure }
        return "\(figure) (under \(least == 3 ? "3" : "4.5"):1)"
    }
}

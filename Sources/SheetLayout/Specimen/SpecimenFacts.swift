import CardModel
import DesignTokens
import Geometry
import SheetModel

/// What a template serves and asks for, in words: sheets, numbers of panels, columns and margins.
struct SpecimenFacts {
    let style: SpecimenStyle

    func items(in area: Rect) -> [FrameItem] {
        var items = style.head("What it serves", in: area)
        var y = area.minY + style.headHeight
        for (name, value) in facts {
            y += style.line
            items += style.words(name, at: Point(x: area.minX, y: y), isBold: true)
            items += style.words(value, at: Point(x: area.minX + area.width * 0.32, y: y))
            y += style.line * 0.3
        }
        return items
    }

    private var facts: [(String, String)] {
        let template = style.metrics.template
        let sheets = SheetSize.allCases.filter { template.sheets[$0] != nil }
        let previews = sheets.filter { template.sheets[$0]?.isPreview == true }.map(\.rawValue)
        let counts = template.course.panelCounts ?? 0...0
        let metrics = style.metrics
        return [
            ("Sheets", sheets.map(\.rawValue).joined(separator: ", ")),
            ("As a preview only", previews.isEmpty ? "none" : previews.joined(separator: ", ")),
            ("Panels", "\(counts.lowerBound) to \(counts.upperBound)"),
            ("Columns", "\(template.page.columns)"),
            (
                "On \(metrics.sheet.rawValue)",
                "margin \(plain(metrics.side)), gutter \(plain(metrics.gap)), line step \(plain(metrics.unfittedStep))"
            ),
            ("Smallest type", plain(metrics.smallestType, points: true)),
        ]
    }

    private func plain(_ length: Length, points: Bool = false) -> String {
        let hundredths = Int(((points ? length.points : length.millimetres) * 100).rounded())
        var text = "\(hundredths / 100)"
        if hundredths % 100 != 0 { text += "." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)" }
        return text + (points ? " pt" : " mm")
    }
}

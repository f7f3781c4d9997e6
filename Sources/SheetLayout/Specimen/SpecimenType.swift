import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Every role of type at its size on this sheet, largest first.
struct SpecimenType {
    let style: SpecimenStyle

    func items(in area: Rect) -> [FrameItem] {
        var items = style.head("Type, as on \(style.metrics.sheet.rawValue)", in: area)
        let roles = TypeRole.allCases.filter { style.metrics.template.type[$0] != nil }
            .sorted { style.metrics.typeSize($0) > style.metrics.typeSize($1) }
        let heights = roles.map { max(style.metrics.typeSize($0) * 1.25, style.line * 1.25) }
        let room = area.height - style.headHeight
        let total = heights.reduce(.zero, +)
        let squeeze = min(1.3, room / max(total, .pt(1)))
        var y = area.minY + style.headHeight
        for (role, height) in zip(roles, heights) {
            y += height * squeeze
            items += row(role, baseline: y - height * (squeeze - 1) / 2, in: area)
        }
        return items
    }

    private func row(_ role: TypeRole, baseline: Length, in area: Rect) -> [FrameItem] {
        guard let spec = style.metrics.template.type[role] else { return [] }
        let size = style.metrics.typeSize(role)
        let typeface = spec.family == .display ? style.theme.display : style.theme.text
        let name = String(role.rawValue.map { $0 == "-" ? " " : $0 })
        var sample = style.text.letter(size > .pt(24) ? "Aa 123" : name, as: role)
        sample.paint = Paint(.sheetInk)
        let tenths = Int((size.points * 10).rounded())
        let figure = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        let family = typeface.families(script: "Latn").first ?? ""
        let facts = "\(name): \(figure) pt, \(family) \(typeface.weight(spec.weight))"
        return style.words(facts, at: Point(x: area.minX, y: baseline))
            + sample.items(at: Point(x: area.minX + area.width * 0.56, y: baseline))
    }
}

import CardModel
import Diagnostics

/// Reads icons: paths on a grid of 24 units, written with the letters of SVG (SVG 1.1 §8.3).
struct IconReading {
    let log: FaultLog

    private static let iconKeys = ["mirrors", "parts"]

    func icons(_ node: SourceNode?) -> [IconName: Icon] {
        let names = IconName.allCases.map(\.rawValue)
        guard let node, let keys = KeyedReader(node, keys: names, as: "the icons", log: log) else { return [:] }
        var icons: [IconName: Icon] = [:]
        for name in IconName.allCases {
            guard let icon = keys.group(name.rawValue, keys: IconReading.iconKeys, as: "an icon", required: true)
            else { continue }
            let parts = (icon.list("parts", count: 1...20, required: true) ?? []).compactMap(part)
            icons[name] = Icon(parts: parts, mirrors: icon.bool("mirrors") ?? false)
        }
        return icons
    }

    private func part(_ node: SourceNode) -> Icon.Part? {
        guard let keys = KeyedReader(node, keys: ["fill", "stroke", "line"], as: "a part of an icon", log: log) else {
            return nil
        }
        if let path = keys.string("fill") { return outline(path, node).map { Icon.Part(outline: $0, line: nil) } }
        let line = keys.number("line", in: 0.1...12, required: true)
        guard let path = keys.string("stroke", required: true), let line else { return nil }
        return outline(path, node).map { Icon.Part(outline: $0, line: line) }
    }

    private func outline(_ path: String, _ node: SourceNode) -> [Icon.Segment]? {
        if let outline = IconPath.parse(path) { return outline }
        log.report(TemplateFault.iconPath(path), at: node.span)
        return nil
    }
}

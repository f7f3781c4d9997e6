import Diagnostics
import Geometry

/// Looks at the lengths of a template that others are counted in: where one of them were nothing, there would be no
/// end of lines.
struct LeastLengths {
    let log: FaultLog

    private static let least = Length.mm(0.1)

    func check(_ root: SourceNode) {
        check(root.value(of: "page")?.value(of: "step"), "step")
        check(root.value(of: "foot")?.value(of: "leading"), "leading")
        for role in root.value(of: "type")?.entries ?? [] { check(role.value.value(of: "size"), "size") }
    }

    private func check(_ node: SourceNode?, _ what: String) {
        guard let node else { return }
        for item in node.items ?? [node] {
            // What is no length at all is reported where it is read.
            guard let text = item.plainText, let length = MeasureReading.parse(text),
                length.absolute < LeastLengths.least
            else { continue }
            log.report(
                ReadingFault.wrongType(
                    kind: log.kind, what: what, expected: "a length in `mm` or `pt`, and 0.1mm or more", found: item),
                at: item.span)
        }
    }
}

extension SourceNode {
    fileprivate func value(of key: String) -> SourceNode? { entries?.first { $0.key == key }?.value }
}

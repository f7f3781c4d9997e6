import CardModel
import Diagnostics
import Geometry

/// Reads the measures of a template: `24mm`, `17.2pt`, `0.22rw`, `2u`, `12%`, or a list of one for each drawn sheet.
///
/// A faulty value is reported and read as nothing, so that reading goes on; the template is refused at the end.
struct MeasureReading {
    let log: FaultLog
    /// How many sheets the template is drawn for.
    let drawnCount: Int

    func measure(_ node: SourceNode, _ what: String) -> Measure {
        if let items = node.items {
            guard items.count == drawnCount else {
                log.report(
                    ReadingFault.wrongCount(
                        kind: log.kind, what: what, found: items.count, least: drawnCount, most: drawnCount),
                    at: node.span)
                return Measure([])
            }
            return Measure(items.map { length($0, what) })
        }
        return Measure([length(node, what)])
    }

    /// Numbers without a unit, one or one for each drawn sheet.
    func numbers(_ node: SourceNode, _ what: String, in range: ClosedRange<Double>) -> [Double] {
        let values = ValueReading(log: log)
        guard node.items != nil else { return values.number(node, what, in: range).map { [$0] } ?? [] }
        return (values.list(node, what, count: drawnCount...drawnCount) ?? []).compactMap {
            values.number($0, what, in: range)
        }
    }

    private func length(_ node: SourceNode, _ what: String) -> RelativeLength {
        if let text = node.plainText, let length = MeasureReading.parse(text) { return length }
        log.report(
            ReadingFault.wrongType(
                kind: log.kind, what: what,
                expected: "a length with its unit, such as `24mm`, `17.2pt`, `0.5rw` or `2u`",
                found: node), at: node.span)
        return .zero
    }

    /// A number and a unit: `mm`, `pt`, `u` (half a line), `rw` (a width of the route) or `%` of the sheet's width.
    static func parse(_ text: String) -> RelativeLength? {
        let unit = text.drop { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let number = String(text.dropLast(unit.count))
        guard ValueReading.isNumber(number), let value = Double(number), abs(value) <= 10_000 else { return nil }
        switch unit {
        case "mm": return RelativeLength(absolute: .mm(value))
        case "pt": return RelativeLength(absolute: .pt(value))
        case "u": return RelativeLength(steps: value)
        case "rw": return RelativeLength(routeWidths: value)
        case "%": return RelativeLength(share: value / 100)
        default: return nil
        }
    }
}

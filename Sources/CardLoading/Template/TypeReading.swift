import CardModel
import DesignTokens
import Diagnostics
import Geometry

/// Reads the type scale of a template: a size and a weight for every role.
struct TypeReading {
    let measures: MeasureReading
    private var log: FaultLog { measures.log }

    private static let specKeys = [
        "size", "family", "weight", "strong", "second", "tracking", "colour", "rag", "hyphenates", "leading", "longest",
        "fitted",
    ]

    func type(_ root: PlanReader) -> [TypeRole: TypeSpec] {
        let keys = root.group("type", keys: TypeRole.allCases.map(\.rawValue), as: "the type")
        var specs: [TypeRole: TypeSpec] = [:]
        for role in TypeRole.allCases {
            specs[role] = read(keys.group(role.rawValue, keys: TypeReading.specKeys, as: "a role of type"))
        }
        return specs
    }

    private func read(_ spec: PlanReader) -> TypeSpec {
        let values = ValueReading(log: log)
        let weight: Typeface.Weight = spec.choice("weight", or: .regular)
        func emphasis(_ key: String, _ usual: Typeface.Weight) -> Typeface.Weight {
            spec.optional(key).flatMap { values.choice($0, key, of: Typeface.Weight.self) } ?? usual
        }
        return TypeSpec(
            size: spec.measure("size"), family: spec.choice("family", or: .text), weight: weight,
            strong: emphasis("strong", .bold), second: emphasis("second", .medium),
            tracking: spec.optional("tracking").flatMap { values.number($0, "tracking", in: -0.1...0.5) } ?? 0,
            colour: spec.choice("colour", or: ColourToken.sheetInk), rag: rag(spec.optional("rag")),
            hyphenates: spec.optional("hyphenates").flatMap { values.integer($0, "hyphenates", in: 4...40) },
            leading: spec.optional("leading").flatMap { values.number($0, "leading", in: 1...4) },
            longest: spec.optional("longest").flatMap { values.number($0, "longest", in: 5...200) },
            isFitted: spec.optional("fitted").flatMap { values.bool($0, "fitted") } ?? false)
    }

    private func rag(_ node: SourceNode?) -> TypeSpec.Rag {
        guard let node else { return .paragraph(leastLastLine: 0) }
        guard let keys = KeyedReader(node, keys: ["paragraph", "balanced"], as: "a rag", log: log) else {
            return .paragraph(leastLastLine: 0)
        }
        if let slack = keys.number("balanced", in: 0...1) { return .balanced(slack: slack) }
        if let least = keys.number("paragraph", in: 0...1) { return .paragraph(leastLastLine: least) }
        log.report(TemplateFault.rag(node), at: node.span)
        return .paragraph(leastLastLine: 0)
    }
}

import DesignTokens
import Diagnostics

/// Reads a colour that is written out: hexadecimal digits, or the object of Design Tokens 2025.10 (“Color”).
struct ColourValue {
    let log: FaultLog

    private static let keys = ["colorSpace", "components", "alpha", "hex"]

    func colour(_ node: SourceNode, _ path: String) -> Colour? {
        if let text = node.plainOrQuoted {
            if let colour = Colour(hex: text) { return colour }
            log.report(ThemeFault.notHex(text), at: node.span)
            return nil
        }
        guard node.entries != nil else {
            if !node.isFaulty {
                log.report(ThemeFault.wrongValue(path, expected: "a colour", found: node), at: node.span)
            }
            return nil
        }
        guard let reader = KeyedReader(node, keys: ColourValue.keys, as: "a colour", log: log),
            let space = reader.string("colorSpace", required: true)
        else { return nil }
        guard space == "srgb" else {
            log.report(ThemeFault.colourSpace(space), at: reader.node("colorSpace")?.span)
            return nil
        }
        if let alpha = reader.node("alpha"), alpha.plainText.flatMap(Double.init) != 1 {
            log.report(ThemeFault.transparency, at: alpha.span)
        }
        guard let node = reader.required("components") else { return nil }
        let numbers = (node.items ?? []).compactMap { item in
            item.plainText.flatMap { ValueReading.isNumber($0) ? Double($0) : nil }
        }
        guard numbers.count == 3, node.items?.count == 3, numbers.allSatisfy({ (0...1).contains($0) }) else {
            log.report(ThemeFault.componentRange, at: node.span)
            return nil
        }
        return Colour(red: numbers[0], green: numbers[1], blue: numbers[2])
    }
}

extension SourceNode {
    /// A scalar's text, unless nothing stands there.
    var plainOrQuoted: String? { isNull ? nil : text }
}

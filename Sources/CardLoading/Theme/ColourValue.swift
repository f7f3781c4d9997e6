import DesignTokens
import Diagnostics

/// Reads a colour that is written out: hexadecimal digits, or the object of Design Tokens 2025.10 (“Color”).
struct ColourValue {
    let aliases: AliasResolver
    let log: FaultLog

    private static let keys = ["colorSpace", "components", "alpha", "hex"]

    func colour(_ node: SourceNode, _ path: String) -> Colour? {
        if let text = node.plainOrQuoted { return hexadecimal(text, at: node.span) }
        guard node.entries != nil else {
            if !node.isFaulty {
                log.report(ThemeFault.wrongValue(path, expected: "a colour", found: node), at: node.span)
            }
            return nil
        }
        guard let reader = KeyedReader(node, keys: ColourValue.keys, as: "a colour", log: log),
            let name = reader.string("colorSpace", required: true)
        else { return nil }
        guard let space = ColourSpace(rawValue: name) else {
            log.report(ThemeFault.colourSpace(name), at: reader.node("colorSpace")?.span)
            return nil
        }
        if let alpha = reader.node("alpha").flatMap({ aliases.value(of: $0, log: log) }),
            alpha.value.plainText.flatMap(Double.init) != 1
        {
            alpha.log.report(ThemeFault.transparency, at: alpha.value.span)
        }
        guard let list = reader.required("components").flatMap({ aliases.value(of: $0, log: log) }),
            let components = components(list, space)
        else { return nil }
        let (colour, isExact) = space.colour(components)
        if !isExact { log.report(ThemeFault.outOfGamut(name, shown: colour.hex), at: node.span) }
        return colour
    }

    /// `#RGB` or `#RRGGBB`; design tools add `FF` for a colour that is not transparent.
    private func hexadecimal(_ text: String, at span: Span) -> Colour? {
        if let colour = Colour(hex: text) { return colour }
        let digits = text.utf8.count == 9 ? 2 : text.utf8.count == 5 ? 1 : 0
        guard digits > 0, let colour = Colour(hex: String(text.dropLast(digits))),
            let opacity = UInt8(text.suffix(digits), radix: 16)
        else {
            log.report(ThemeFault.notHex(text), at: span)
            return nil
        }
        if opacity != (digits == 2 ? 255 : 15) { log.report(ThemeFault.transparency, at: span) }
        return colour
    }

    /// Three numbers, each of which may be taken from a token; `none` is 0 (CSS Color 4 §4.4).
    private func components(_ list: AliasResolver.Found, _ space: ColourSpace) -> (Double, Double, Double)? {
        guard let items = list.value.items, items.count == 3 else {
            list.log.report(ThemeFault.components, at: list.value.span)
            return nil
        }
        var numbers: [Double] = []
        let words = ["first", "second", "third"]
        for (index, item) in items.enumerated() {
            guard let found = aliases.value(of: item, log: list.log) else { return nil }
            let text = found.value.plainText ?? ""
            if found.value.text == "none" {
                numbers.append(0)
            } else if ValueReading.isNumber(text), let number = Double(text) {
                guard space.ranges[index].contains(number) else {
                    found.log.report(
                        ThemeFault.componentRange(
                            words[index], space: space.rawValue, found: text, ranges: space.ranges),
                        at: found.value.span)
                    return nil
                }
                numbers.append(number)
            } else {
                found.log.report(ThemeFault.components, at: found.value.span)
                return nil
            }
        }
        return (numbers[0], numbers[1], numbers[2])
    }
}

extension SourceNode {
    /// A scalar's text, unless nothing stands there.
    var plainOrQuoted: String? { isNull ? nil : text }
}

import DesignTokens
import Diagnostics
import Geometry

/// Turns the values of tokens into colours, lengths, names and numbers, and reports those that are something else.
///
/// Beyond Design Tokens 2025.10 it reads the units `mm` and `pt`, and takes the width, colour, family or weight out of a
/// border or a typography.
struct TokenReader {
    let aliases: AliasResolver
    private let colourReading: ColourReading

    init(aliases: AliasResolver) {
        self.aliases = aliases
        colourReading = ColourReading(aliases: aliases)
    }

    /// The colours of a token: none, one, or the steps along the route; nil where there is a fault.
    func colours(_ token: RawToken) -> RouteColours? {
        guard let chain = aliases.chain(from: token), typed(token, chain, .color) != nil else { return nil }
        return colourReading.colours(token, chain)
    }

    /// The length of a token, from nothing to `ThemeTokens.greatestLength`.
    func length(_ token: RawToken) -> Length? {
        guard let found = value(token, .dimension) else { return nil }
        var number: Double?
        var unit = ""
        if let text = found.value.text {
            let digits = text.prefix { $0.isASCII && $0.isNumber || "-.".contains($0) }
            number = ValueReading.isNumber(String(digits)) ? Double(digits) : nil
            unit = String(text.dropFirst(digits.count)).trimmed
        } else if found.value.entries != nil {
            guard let reader = KeyedReader(found.value, keys: ["value", "unit"], as: "a dimension", log: found.log),
                let value = reader.required("value").flatMap({ aliases.value(of: $0, log: found.log) }),
                let size = ValueReading(log: value.log).number(value.value, "value", in: -1e6...1e6),
                let name = reader.required("unit").flatMap({ aliases.value(of: $0, log: found.log) })
                    .flatMap({ ValueReading(log: $0.log).string($0.value, "unit") })
            else { return nil }
            (number, unit) = (size, name)
        }
        guard let number else {
            report(found, token.path, "a length, such as `{\"value\": 0.5, \"unit\": \"mm\"}`")
            return nil
        }
        let length: Length
        switch unit {
        case "mm": length = .mm(number)
        case "pt": length = .pt(number)
        case "px": length = .pt(number * 72 / 96)
        case "rem": length = .pt(number * 16 * 72 / 96)
        default:
            found.log.report(ThemeFault.unit(unit), at: found.value.span)
            return nil
        }
        guard (0...ThemeTokens.greatestLength).contains(length.millimetres) else {
            let range = "between 0 and \(ThemeTokens.greatestLength.shortest) mm"
            found.log.report(
                ThemeFault.outOfRange(token.path, found: "\(number.shortest) \(unit)", range: range),
                at: found.value.span)
            return nil
        }
        return length
    }

    /// The families of a token, in order of preference.
    func families(_ token: RawToken) -> [(name: String, span: Span)] {
        guard let found = value(token, .fontFamily) else { return [] }
        let items = found.value.items ?? [found.value]
        guard items.count <= ThemeTokens.mostFamilies else {
            found.log.report(
                ThemeFault.outOfRange(
                    token.path, found: String(items.count),
                    range: "a list of 1 to \(ThemeTokens.mostFamilies) typefaces"),
                at: found.value.span)
            return []
        }
        let names = items.compactMap { item in family(item, in: found, token.path) }
        if items.isEmpty { report(found, token.path, "the name of a typeface") }
        // What browsers fall back on means nothing on paper.
        let real = names.filter { !TokenReader.genericFamilies.contains($0.name) }
        return real.isEmpty ? names : real
    }

    /// One family of a list, written out or taken from a token of one family.
    private func family(
        _ item: SourceNode, in list: AliasResolver.Found, _ path: String
    ) -> (name: String, span: Span)? {
        guard var found = aliases.value(of: item, log: list.log) else { return nil }
        if let items = found.value.items {
            guard items.count == 1, let inner = aliases.value(of: items[0], log: found.log), inner.value.items == nil
            else {
                let name = item.text.map { String($0.dropFirst().dropLast()) } ?? path
                list.log.report(ThemeFault.aliasToList(name), at: item.span)
                return nil
            }
            found = inner
        }
        return ValueReading(log: found.log).string(found.value, path).map { ($0, found.value.span) }
    }

    /// CSS Fonts 4 §2.1.2.
    private static let genericFamilies = [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
        "ui-monospace", "ui-rounded", "math", "emoji",
    ]

    /// The weight of a token, 1 to 999, by number or by its name in the format.
    func weight(_ token: RawToken) -> Int? {
        guard let found = value(token, .fontWeight) else { return nil }
        if let text = found.value.text, let number = TokenReader.weights[text.lowercased()] { return number }
        guard let text = found.value.plainText, ValueReading.isNumber(text) else {
            report(found, token.path, "a weight from 1 to 999, or a name such as `bold`")
            return nil
        }
        return ValueReading(log: found.log).integer(found.value, token.path, in: ThemeTokens.weightRange)
    }

    /// The number of a token.
    func number(_ token: RawToken, in range: ClosedRange<Double>) -> Double? {
        guard let found = value(token, .number) else { return nil }
        return ValueReading(log: found.log).number(found.value, token.path, in: range)
    }

    /// The value behind a token's references, once its type is what it should be; of a border or a typography the part
    /// that is wanted.
    private func value(_ token: RawToken, _ expected: TokenType) -> AliasResolver.Found? {
        aliases.chain(from: token).flatMap { typed(token, $0, expected) }
    }

    private func typed(_ token: RawToken, _ chain: [RawToken], _ expected: TokenType) -> AliasResolver.Found? {
        guard let found = AliasResolver.value(at: chain), !found.value.isFaulty else { return nil }
        guard let named = found.type ?? token.type else {
            token.log.report(ThemeFault.noType(token.path, expected: expected), at: token.span)
            return nil
        }
        guard let type = TokenType(named: named.name) else {
            found.log.report(ThemeFault.unknownType(named.name), at: named.span)
            return nil
        }
        if type == expected { return found }
        guard let key = type.part(for: expected) else {
            token.log.report(ThemeFault.otherType(token.path, expected: expected, found: type.rawValue), at: token.span)
            return nil
        }
        guard let part = found.value.entries?.first(where: { $0.key == key })?.value else {
            found.log.report(ThemeFault.noPart(token.path, key, of: type), at: found.value.span)
            return nil
        }
        return aliases.value(of: part, log: found.log)
    }

    private func report(_ found: AliasResolver.Found, _ path: String, _ expected: String) {
        found.log.report(ThemeFault.wrongValue(path, expected: expected, found: found.value), at: found.value.span)
    }

    /// Design Tokens 2025.10, "Font weight".
    private static let weights = [
        "thin": 100, "hairline": 100, "extra-light": 200, "ultra-light": 200, "light": 300, "normal": 400,
        "regular": 400, "book": 400, "medium": 500, "semi-bold": 600, "demi-bold": 600, "bold": 700,
        "extra-bold": 800, "ultra-bold": 800, "black": 900, "heavy": 900, "extra-black": 950, "ultra-black": 950,
    ]
}

import CardModel

/// Reads the header field `Plural-Forms: nplurals=2; plural=(n != 1);` into a rule.
enum PluralFormsHeader {
    static func rule(_ field: String) throws(PluralExpression.Problem) -> PluralRule {
        let parts = field.split(separator: ";", maxSplits: 1)
        guard parts.count == 2, let count = value(parts[0], of: "nplurals").flatMap({ Int($0) }) else {
            throw PluralExpression.Problem(words: "it does not say `nplurals=…; plural=…;`")
        }
        guard (1...6).contains(count) else {
            throw PluralExpression.Problem(words: "a language has 1 to 6 plural forms, not \(count)")
        }
        guard var text = value(parts[1], of: "plural") else {
            throw PluralExpression.Problem(words: "it does not say `plural=…`")
        }
        while text.last == ";" || text.last == " " { text = text.dropLast() }
        let expression = try PluralExpression(String(text))
        var forms: [Int] = []
        for n in 0..<1000 {
            let form = try expression.value(for: n)
            guard form < UInt64(count) else {
                throw PluralExpression.Problem(words: "it gives form \(form) for n = \(n), of \(count)")
            }
            forms.append(Int(form))
        }
        return PluralRule(count: count) { forms.indices.contains($0) ? forms[$0] : 0 }
    }

    private static func value(_ part: Substring, of name: String) -> Substring? {
        let text = part.drop { $0 == " " }
        guard text.hasPrefix(name) else { return nil }
        let rest = text.dropFirst(name.count).drop { $0 == " " }
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0 == " " }
        return value.prefix(value.count - value.reversed().prefix { $0 == " " }.count)
    }
}

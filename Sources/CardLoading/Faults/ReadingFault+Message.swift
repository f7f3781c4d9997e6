package import Diagnostics

extension ReadingFault {
    package var message: String {
        switch self {
        case .unknownKey(_, let key, let group, _): "\(group) has no key `\(key.shortened)`"
        case .missingKey(_, let key, let group): "\(group) needs the key `\(key)`"
        case .wrongType(_, let what, let expected, let found):
            // A group of keys has an article before it, a key has not.
            what.mentions(" ")
                ? "\(what) must be \(expected), not \(found.kindInWords)"
                : "`\(what)` must be \(expected), not \(found.kindInWords)"
        case .outOfRange(_, let what, let found, let least, let most):
            "`\(what)` must be between \(least) and \(most), not \(found.shortened)"
        case .unknownValue(_, let what, let found, _): "`\(found.shortened)` is not a value of `\(what)`"
        case .wrongCount(_, let what, let found, let least, let most):
            least == most
                ? "`\(what)` must have \(least) items, not \(found)"
                : found < least
                    ? "`\(what)` must have at least \(least) \(least == 1 ? "item" : "items"), not \(found)"
                    : "`\(what)` can have at most \(most) \(most == 1 ? "item" : "items"), not \(found)"
        case .emptyText(_, let what): "`\(what)` is empty"
        }
    }

    package var hints: [Diagnostic.Hint] {
        switch self {
        case .unknownKey(_, let key, _, let known):
            if let name = nearestName(to: key, among: known) { return [.init("did you mean `\(name)`?")] }
            let words =
                key.mentions(" ")
                ? [Diagnostic.Hint("inside `{…}` a comma ends a text: put a text that has one between quotes")] : []
            return words + [.init("its keys are \(known.inWords)")]
        case .missingKey(_, let key, _): return [.init("add `\(key): …`")]
        case .wrongType(_, let what, let expected, let found): return typeHints(what, expected, found)
        case .unknownValue(_, _, let found, let known):
            if let name = nearestName(to: found, among: known) { return [.init("did you mean `\(name)`?")] }
            return [.init("its values are \(known.inWords)")]
        case .emptyText: return [.init("write a text, or leave the key out where it may be left out")]
        case .wrongCount(_, _, let found, let least, let most):
            return [
                .init(found > most ? "leave out \(found - most), from here on" : "add \(least - found) more")
            ]
        case .outOfRange(_, _, let found, let least, let most):
            guard let found = Double(found), let least = Double(least), let most = Double(most) else { return [] }
            return [.init(found > most ? "write \(most.shortest) or less" : "write \(least.shortest) or more")]
        }
    }

    private func typeHints(_ what: String, _ expected: String, _ found: SourceNode) -> [Diagnostic.Hint] {
        let isNumberWanted = expected.mentions("number")
        switch found.content {
        case .scalar(let scalar):
            let isQuoted = scalar.style != .plain
            if expected.mentions("`true`") {
                switch scalar.text.lowercased() {
                case "yes", "on", "y", "true": return [.init("write `true`\(isQuoted ? " without quotes" : "")")]
                case "no", "off", "n", "false": return [.init("write `false`\(isQuoted ? " without quotes" : "")")]
                default: return [.init("leave the key out where it does not hold")]
                }
            }
            if isNumberWanted, isQuoted, Double(scalar.text) != nil {
                return [.init("write the number without quotes: `\(what): \(scalar.text)`")]
            }
            if isNumberWanted, Double(scalar.text) == nil || scalar.text.hasPrefix("0") {
                let start = scalar.text.drop { !$0.isASCII || !$0.isNumber || $0 == "0" }
                let digits = start.prefix { $0.isASCII && $0.isNumber }
                if !digits.isEmpty { return [.init("write the number alone: `\(what): \(digits)`")] }
                return [.init("write it in digits, such as `\(what): 10`")]
            }
            if expected.mentions("whole number"), let number = Double(scalar.text) {
                let nearest = number.rounded()
                return [
                    .init(
                        (1..<1e6).contains(nearest)
                            ? "write `\(what): \(Int(nearest))`" : "write it in digits, such as `\(what): 10`")
                ]
            }
            if expected.mentions("group") { return [.init("write `key: value`, each key on a line of its own")] }
            if expected.mentions("list") { return [.init("put each item on a line of its own, after `- `")] }
            return []
        case .mapping where expected.mentions("text"):
            return [.init("put a text that begins with `{`, or has `: ` in it, between quotes")]
        case .sequence where expected.mentions("text"):
            return [.init("put a text that begins with `[` or `-` between quotes")]
        case .mapping where expected.mentions("list"):
            return [.init("begin each item with `- `")]
        case .sequence where expected.mentions("group"):
            return [.init("write `key: value` in each line, without a `- ` before it")]
        case .sequence, .mapping, .faulty: return []
        }
    }
}

/// A value of JSON (RFC 8259), and how it is written: members in the order in which they are given, numbers without a
/// locale, so that the same value is the same text everywhere.
package indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number rounded to so many decimals; one that is no number, or too large to be exact, is written as null.
    case number(Double, decimals: Int)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// The text, or null where there is none.
    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    /// The number, or null where there is none.
    package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

    /// An array of values that are written already, one a line, ended by a line feed.
    package static func lines(_ values: [String]) -> String {
        values.isEmpty ? "[]\n" : "[\n  " + values.joined(separator: ",\n  ") + "\n]\n"
    }

    /// The value on one line.
    package var line: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value, let decimals): JSONValue.written(value, decimals: decimals) ?? "null"
        case .string(let text): JSONValue.quoted(text)
        case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { JSONValue.quoted($0.name) + ": " + $0.value.line }.joined(separator: ", ") + "}"
        }
    }

    /// The value over as many lines as it takes, without a line feed at its end: what fits a line of `width` characters
    /// stands on one.
    package func text(width: Int = 120) -> String { text(width: width, depth: 0, used: 0) }

    /// - Parameter used: how much of the first line its holder takes, before and after the value.
    private func text(width: Int, depth: Int, used: Int) -> String {
        let line = line
        guard depth * 2 + used + line.count > width else { return line }
        let parts: [String]
        let (open, close): (String, String)
        switch self {
        case .array(let values):
            parts = values.map { $0.text(width: width, depth: depth + 1, used: 1) }
            (open, close) = ("[", "]")
        case .object(let members):
            parts = members.map { member in
                let name = JSONValue.quoted(member.name) + ": "
                return name + member.value.text(width: width, depth: depth + 1, used: name.count + 1)
            }
            (open, close) = ("{", "}")
        default: return line
        }
        guard !parts.isEmpty else { return line }
        let indent = "\n" + String(repeating: "  ", count: depth)
        return open + parts.map { indent + "  " + $0 }.joined(separator: ",") + indent + close
    }

    /// A number in decimal, without zeros that say nothing; nil where it cannot be written so. One that rounds to
    /// nothing has no sign.
    private static func written(_ value: Double, decimals: Int) -> String? {
        var factor = 1
        for _ in 0..<decimals { factor *= 10 }
        guard let whole = Int(exactly: (value * Double(factor)).rounded()) else { return nil }
        let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: UInt(factor))
        var text = (whole < 0 ? "-" : "") + String(units)
        guard rest > 0 else { return text }
        let digits = String(rest)
        text += "." + String(repeating: "0", count: decimals - digits.count) + digits
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        return text
    }

    /// A text between quotes (RFC 8259 §7).
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

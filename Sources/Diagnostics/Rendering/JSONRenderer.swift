/// Writes diagnostics as JSON for editors and continuous integration: an array, one object a line, worst first.
///
/// Every object has the same members in the same order: `id`, `severity`, `message`, `file`, `line`, `column`,
/// `endLine`, `endColumn` (null where there is no place; lines and columns from 1, a column being a Unicode scalar,
/// the end just after the last one) and `hints`, an array of objects with `message` and a place in the same five members.
public struct JSONRenderer: Sendable {
    public init() {}

    /// The diagnostics as an array that ends with a line feed.
    public func render(_ list: DiagnosticList) -> String {
        let objects = list.sorted.map { "  " + object($0) }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        let hints = diagnostic.hints.map { object([("message", quoted($0.message))] + place($0.span)) }
        return object(
            [
                ("id", quoted(diagnostic.id.rawValue)),
                ("severity", quoted(diagnostic.severity.rawValue)),
                ("message", quoted(diagnostic.message)),
            ] + place(diagnostic.span) + [("hints", "[" + hints.joined(separator: ", ") + "]")])
    }

    private func place(_ span: Span?) -> [(String, String)] {
        [
            ("file", span.map { quoted($0.file) } ?? "null"),
            ("line", number(span?.start.line)),
            ("column", number(span?.start.column)),
            ("endLine", number(span?.end.line)),
            ("endColumn", number(span?.end.column)),
        ]
    }

    private func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }

    /// A text between quotes (RFC 8259 §7).
    private func quoted(_ text: String) -> String {
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

/// Writes diagnostics as JSON for editors and continuous integration: an array, one object a line, worst first.
///
/// Every object has the same members in the same order: `id`, `severity`, `message`, `file`, `line`, `column`,
/// `endLine`, `endColumn` (null where there is no place; lines and columns from 1, a column being a Unicode scalar,
/// the end just after the last one) and `hints`, an array of objects with `message` and a place in the same five members.
public struct JSONRenderer: Sendable {
    public init() {}

    /// The diagnostics as an array that ends with a line feed.
    public func render(_ list: DiagnosticList) -> String {
        JSONValue.lines(list.sorted.map { object($0).line })
    }

    private func object(_ diagnostic: Diagnostic) -> JSONValue {
        let hints = diagnostic.hints.map { hint -> JSONValue in
            .object([("message", .string(hint.message))] + place(hint.span))
        }
        return .object(
            [
                ("id", .string(diagnostic.id.rawValue)),
                ("severity", .string(diagnostic.severity.rawValue)),
                ("message", .string(diagnostic.message)),
            ] + place(diagnostic.span) + [("hints", .array(hints))])
    }

    private func place(_ span: Span?) -> [(name: String, value: JSONValue)] {
        [
            ("file", .optional(span?.file)),
            ("line", .optional(span?.start.line)),
            ("column", .optional(span?.start.column)),
            ("endLine", .optional(span?.end.line)),
            ("endColumn", .optional(span?.end.column)),
        ]
    }
}

import Diagnostics

/// Where a batch's results go: a path with names in braces, such as `{card}/{theme}/{language}-{size}.pdf`.
struct OutputPattern {
    private enum Part: Hashable {
        case words(String)
        case name(String)
    }

    private let parts: [Part]
    let span: Span

    /// The names that every job has.
    static let names = ["card", "template", "theme", "language", "size", "row"]

    /// A pattern from its text.
    ///
    /// - Parameter columns: the columns of the rows, whose values may stand in it too.
    /// - Throws: what is wrong with it.
    init(_ text: String, at span: Span, columns: [String]) throws(DiagnosticList) {
        self.span = span
        var parts: [Part] = []
        var faults = DiagnosticList()
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            parts.append(.words(String(rest[..<open])))
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}") else {
                faults.add(
                    Diagnostic(
                        "batch.output", "`{` is not closed", at: span, hints: [.init("write `{card}`, for example")]))
                break
            }
            let name = String(rest[..<close])
            if !OutputPattern.names.contains(name), !columns.contains(name) {
                let known = OutputPattern.names + columns
                let near = nearestName(to: name, among: known)
                faults.add(
                    Diagnostic(
                        "batch.output", "there is nothing called “\(name)” to name a result by", at: span,
                        hints: [
                            .init(
                                near.map { "did you mean `{\($0)}`?" } ?? "there are \(known.joined(separator: ", "))")
                        ]))
            }
            parts.append(.name(name))
            rest = rest[rest.index(after: close)...]
        }
        parts.append(.words(String(rest)))
        self.parts = parts
        let ending = FilePath(text).ending ?? ""
        if Job.Format(rawValue: ending) == nil {
            faults.add(
                Diagnostic(
                    "batch.output", "the results would have no form: the pattern ends in none", at: span,
                    hints: [.init("let it end in .pdf, .png or .svg")]))
        }
        if text.hasPrefix("/") || text.split(separator: "/").contains("..") {
            faults.add(
                Diagnostic(
                    "batch.output", "the results would not stay in the output folder", at: span,
                    hints: [.init("write a path below it; -o names another folder")]))
        }
        try faults.throwIfErrors()
    }

    /// The path of a job's result; or the value that would lead it elsewhere.
    func path(_ values: [String: String]) -> Result<String, BadValue> {
        var path = ""
        for part in parts {
            switch part {
            case .words(let words): path += words
            case .name(let name):
                let value = values[name] ?? ""
                if value.isEmpty || value.contains("/") || value.hasPrefix(".") || value.utf8.contains(0)
                    || value.utf8.count > 100 || value.unicodeScalars.contains(where: { $0.value < 0x20 })
                {
                    return .failure(BadValue(name: name, value: value))
                }
                path += value
            }
        }
        return .success(path)
    }

    /// A value that cannot stand in a path.
    struct BadValue: Error {
        var name: String
        var value: String
    }
}

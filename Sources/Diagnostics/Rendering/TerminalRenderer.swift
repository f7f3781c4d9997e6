/// Shows diagnostics to someone at a terminal: worst first, each with its line of the file, at most a screenful.
///
///     error[card.minutes-sum]: the panels' minutes add up to 115, not to the card's 120
///       --> card.yaml:4:10
///        |
///      4 | minutes: 120
///        |          ^^^
///        = hint: write `minutes: 115`, or change those of a panel
public struct TerminalRenderer {
    /// Whether ANSI escapes colour the text.
    private let isColoured: Bool
    /// The most diagnostics that are shown.
    private let limit: Int
    /// The text of a file by the name that spans give it, where it is at hand.
    private let source: (String) -> String?

    /// A renderer.
    ///
    /// - Parameters:
    ///   - isColoured: whether ANSI escapes colour the text.
    ///   - limit: the most diagnostics that are shown; at least 1.
    ///   - source: the text of a file by the name that spans give it, or nil where it is not at hand.
    public init(isColoured: Bool = false, limit: Int = 12, source: @escaping (String) -> String? = { _ in nil }) {
        self.isColoured = isColoured
        self.limit = max(1, limit)
        self.source = source
    }

    /// The diagnostics as text that ends with a line feed; nothing for an empty list.
    public func render(_ list: DiagnosticList) -> String {
        let sorted = list.sorted
        // The lines of a file are taken apart once, however many diagnostics it has.
        var lines: [String: [Substring]] = [:]
        var blocks: [String] = []
        for diagnostic in sorted.prefix(limit) {
            if let file = diagnostic.span?.file, lines[file] == nil {
                lines[file] =
                    source(file)?.split(omittingEmptySubsequences: false) {
                        $0 == "\n" || $0 == "\r\n" || $0 == "\r"
                    } ?? []
            }
            blocks.append(render(diagnostic, lines: diagnostic.span.flatMap { lines[$0.file] } ?? []))
        }
        let rest = sorted.dropFirst(limit)
        if !rest.isEmpty { blocks.append("and \(rest.count) more (\(TerminalRenderer.counts(rest)))\n") }
        return blocks.joined(separator: "\n")
    }

    private static func counts(_ diagnostics: ArraySlice<Diagnostic>) -> String {
        Diagnostic.Severity.allCases.compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    private func render(_ diagnostic: Diagnostic, lines: [Substring]) -> String {
        let title = "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]"
        var text = paint(title, .severity(diagnostic.severity)) + ": "
        text += paint(diagnostic.message.printable, .bold) + "\n"
        var margin = 1
        if let span = diagnostic.span {
            margin = String(span.start.line).count
            let pad = String(repeating: " ", count: margin)
            text += "\(pad) \(paint("-->", .margin)) \(span.description.printable)\n"
            if let quote = SourceQuote(span, lines: lines) {
                let bar = paint("|", .margin)
                text += "\(pad)  \(bar)\n"
                text += " \(paint(String(span.start.line), .margin)) \(bar) \(quote.line)\n"
                text += "\(pad)  \(bar) \(quote.indent)\(paint(quote.carets, .severity(diagnostic.severity)))\n"
            }
        }
        for hint in diagnostic.hints {
            let place = hint.span.map { $0 == diagnostic.span ? "" : " (\($0.description))" } ?? ""
            text += "\(String(repeating: " ", count: margin))  \(paint("=", .margin)) "
            text += "\(paint("hint", .bold)): \(hint.message.printable)\(place.printable)\n"
        }
        return text
    }

    private enum Paint {
        case severity(Diagnostic.Severity)
        case bold
        case margin
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        guard isColoured, !text.isEmpty else { return text }
        let code =
            switch paint {
            case .severity(.error): "1;31"
            case .severity(.warning): "1;33"
            case .severity(.note): "1;36"
            case .bold: "1"
            case .margin: "34"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

/// Shows diagnostics to someone at a terminal: worst first, each with its line of the file, at most a screenful of lines.
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
    /// The most lines that are shown, if the first diagnostic does not have more by itself.
    private let limit: Int
    /// How to see those that are not shown.
    private let allHint: String
    /// The text of a file by the name that spans give it, where it is at hand.
    private let source: (String) -> String?

    /// A renderer.
    ///
    /// - Parameters:
    ///   - isColoured: whether ANSI escapes colour the text.
    ///   - limit: the most lines that are shown; the first diagnostic is, whatever it takes.
    ///   - allHint: how to see those that are not shown, in words that go on after a semicolon.
    ///   - source: the text of a file by the name that spans give it, or nil where it is not at hand.
    public init(
        isColoured: Bool = false, limit: Int = .max, allHint: String = "",
        source: @escaping (String) -> String? = { _ in nil }
    ) {
        self.isColoured = isColoured
        self.limit = limit
        self.allHint = allHint
        self.source = source
    }

    /// The diagnostics as text that ends with a line feed; nothing for an empty list.
    public func render(_ list: DiagnosticList) -> String {
        let sorted = list.sorted
        // The lines of a file are taken apart once, however many diagnostics it has.
        var lines: [String: [Substring]] = [:]
        var blocks: [String] = []
        var lineCount = 0
        for diagnostic in sorted {
            if let file = diagnostic.span?.file, lines[file] == nil {
                lines[file] = source(file).map(TerminalRenderer.lines) ?? []
            }
            let block = render(diagnostic, lines: diagnostic.span.flatMap { lines[$0.file] } ?? [])
            // An empty line goes before each but the first.
            let height = block.utf8.count { $0 == UInt8(ascii: "\n") } + (blocks.isEmpty ? 0 : 1)
            if !blocks.isEmpty, lineCount + height > limit { break }
            lineCount += height
            blocks.append(block)
        }
        let rest = sorted.dropFirst(blocks.count)
        if !rest.isEmpty {
            let words = "and \(rest.count) more (\(TerminalRenderer.counts(rest)))"
            blocks.append(allHint.isEmpty ? words + "\n" : "\(words); \(allHint)\n")
        }
        return blocks.joined(separator: "\n")
    }

    /// The lines of a text. By its bytes: to look for characters takes a second where a file is large.
    private static func lines(of text: String) -> [Substring] {
        var lines: [Substring] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var place = start
        while place < bytes.endIndex {
            let byte = bytes[place]
            var next = bytes.index(after: place)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                lines.append(text[start..<place])
                if byte == UInt8(ascii: "\r"), next < bytes.endIndex, bytes[next] == UInt8(ascii: "\n") {
                    next = bytes.index(after: next)
                }
                start = next
            }
            place = next
        }
        return lines + [text[start...]]
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

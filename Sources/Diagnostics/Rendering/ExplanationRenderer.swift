/// Writes explanations for a terminal: plain text, no line wider than 80 columns but those of examples.
public struct ExplanationRenderer: Sendable {
    private static let width = 80

    public init() {}

    /// One explanation, which ends with a line feed.
    public func render(_ explanation: Explanation) -> String {
        let whose = explanation.blame == .program ? ", of the program or its installation" : ""
        var text = "\(explanation.id.rawValue) (\(explanation.severity.rawValue)\(whose))\n\n"
        text += wrapped(explanation.title) + "\n\n" + wrapped(explanation.meaning) + "\n\n"
        if let wrong = explanation.wrong { text += "Wrong:\n\n\(indented(wrong))\n\n" }
        if let right = explanation.right { text += "Right:\n\n\(indented(right))\n\n" }
        return text + wrapped(explanation.mend) + "\n"
    }

    /// All explanations, one after the other.
    public func renderAll() -> String {
        let rule = String(repeating: "-", count: ExplanationRenderer.width) + "\n\n"
        return Explanation.all.map(render).joined(separator: "\n" + rule)
    }

    /// Every id with its title, by family.
    public func renderList() -> String {
        let width = Explanation.all.map { $0.id.rawValue.count }.max() ?? 0
        return Explanation.families.map { family in
            family.title + "\n"
                + family.explanations.map { explanation in
                    let id = explanation.id.rawValue
                    return "  \(id)\(String(repeating: " ", count: width - id.count))  \(explanation.title)\n"
                }.joined()
        }.joined(separator: "\n")
    }

    private func indented(_ example: String) -> String {
        example.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }

    private func wrapped(_ text: String) -> String { text.wrapped(to: ExplanationRenderer.width) }
}

extension String {
    /// The text in lines of at most so many characters, broken at spaces; a longer word has a line to itself.
    func wrapped(to width: Int) -> String {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }
}

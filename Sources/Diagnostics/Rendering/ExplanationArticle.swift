/// Writes all explanations as the article Faults of the documentation, in Markdown.
public struct ExplanationArticle: Sendable {
    private static let width = 118

    public init() {}

    /// The article, which ends with a line feed.
    public var markdown: String {
        var text = """
            # Faults

            What each message of koerskaart means, and how it is mended.

            <!-- `make docs-faults` writes this page from Sources/Diagnostics/Explanations/. Change it there. -->

            ## Overview

            Every message has an id between brackets, such as `card.minutes-sum`, that never changes its meaning. This page has
            them all; so has the program itself:

                koerskaart check --explain card.minutes-sum
                koerskaart check --explain list

            An **error** keeps a card from being made: exit status 2, or 1 where the program or its installation is at
            fault. With a **warning** it is made, though probably not as well as it could be; `koerskaart check --strict` counts
            warnings as errors.

            """
        for family in Explanation.families {
            text += "\n## \(family.title)\n"
            for explanation in family.explanations { text += "\n" + section(explanation) }
        }
        return text
    }

    private func section(_ explanation: Explanation) -> String {
        let whose = explanation.blame == .program ? " of the program or its installation" : ""
        let kind = explanation.severity.rawValue.prefix(1).uppercased() + explanation.severity.rawValue.dropFirst()
        var text = "### \(explanation.id.rawValue)\n\n"
        text += wrapped("\(kind)\(whose): **\(explanation.title).** \(explanation.meaning)") + "\n\n"
        if let wrong = explanation.wrong, let right = explanation.right {
            text += "```text\n\(wrong)\n```\n\nMended:\n\n```text\n\(right)\n```\n\n"
        }
        return text + wrapped(explanation.mend) + "\n"
    }

    private func wrapped(_ text: String) -> String { text.wrapped(to: ExplanationArticle.width) }
}

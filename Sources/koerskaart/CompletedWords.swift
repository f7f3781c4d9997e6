import Production

/// What a shell offers for a word that is being typed: the scripts that `--generate-completion-script` makes ask for it.
enum CompletedWords {
    /// Themes by name, or folders that hold one.
    static func themes(_ word: String) -> [String] {
        folders(word, holding: "theme.tokens.json") ?? names(Workshop().themes)
    }

    /// Templates by name, or folders that hold one.
    static func templates(_ word: String) -> [String] {
        folders(word, holding: "template.yaml") ?? names(Workshop().templates)
    }

    /// The languages that there is a card to start from in.
    static var languages: [String] { names(Workshop().starters) }

    /// The languages that the card among the words of a call is translated into.
    static func translations(_ words: [String]) -> [String] {
        for word in words.dropFirst(2) where !word.hasPrefix("-") {
            if let found = try? Workshop().languages(ofCard: word), !found.isEmpty { return found }
        }
        return []
    }

    /// While a word is completed there is nowhere to say a fault: nothing is offered.
    private static func names(_ entries: () throws -> [CatalogueEntry]) -> [String] {
        (try? entries().map(\.name)) ?? []
    }

    private static func folders(_ word: String, holding file: String) -> [String]? {
        word.contains("/") ? Workshop().folders(beginningWith: word, holding: file) : nil
    }
}

public import Hyphenation

/// Divides words by the patterns of a library, one language at a time.
///
/// A language without patterns has no places to divide a word. Whether the patterns of a card's language can be read
/// is for whoever opens the library to check, by `HyphenationLibrary.trie(forLanguage:)`: here a file that cannot be
/// used counts as none.
public final class PatternHyphenation: WordHyphenating {
    private let library: HyphenationLibrary
    private var current: (language: String, trie: HyphenationTrie?)?

    public init(library: HyphenationLibrary) { self.library = library }

    public func breaks(in word: String, language: String) -> [Int] {
        if current?.language != language {
            current = (language, (try? library.trie(forLanguage: language)) ?? nil)
        }
        return current?.trie?.breaks(in: word) ?? []
    }
}

import Diagnostics
import Hyphenation
import Typesetting

/// Hyphenates with the patterns of the program's data.
final class PatternHyphenation: WordHyphenating {
    private let library: HyphenationLibrary
    private(set) var problems = DiagnosticList()

    init(folder: String) { library = HyphenationLibrary(folder: folder) }

    func breaks(in word: String, language: String) -> [Int] {
        do {
            return try library.trie(forLanguage: language)?.breaks(in: word) ?? []
        } catch {
            problems.add(
                Diagnostic(
                    "hyphenation.damaged", blame: .program,
                    "the hyphenation patterns for “\(language)” cannot be used: \(error.message)",
                    hints: [.init("install the program again, or run `make patterns` in a checkout")]))
            return []
        }
    }
}

import Diagnostics
import Hyphenation
import Typesetting

/// Hyphenates with the patterns of the program's data.
final class PatternHyphenation: WordHyphenating {
    private let library: HyphenationLibrary
    private(set) var problems = DiagnosticList()

    init(folder: String) { library = HyphenationLibrary(folder: folder) }

    /// The files that it took patterns from.
    var files: [String] { library.files }

    func breaks(in word: String, language: String) -> [Int] {
        do {
            if let trie = try library.trie(forLanguage: language) { return trie.breaks(in: word) }
            // A language may have no patterns; an installation may not.
            if PathKind.of(library.folder) == nil {
                problems.add(
                    Diagnostic(
                        "hyphenation.missing", blame: .program,
                        "the hyphenation patterns are not in “\(library.folder)”",
                        hints: [.init("install the program again, or run `make patterns` in a checkout")]))
            }
            return []
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

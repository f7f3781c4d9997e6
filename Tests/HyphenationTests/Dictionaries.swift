import Glibc
import Hyphenation

/// The dictionaries that are installed, each read and compiled once for all tests.
enum Dictionaries {
    static let folder = getenv("KOERSKAART_DICTIONARIES").map { String(cString: $0) } ?? "/usr/share/hyphen"

    static let dutch = Dictionary("nl")
    static let british = Dictionary("en")
    static let american = Dictionary("en-us")
    static let german = Dictionary("de")
    static let french = Dictionary("fr")

    /// The languages whose dictionary is there.
    static let installed: [String] = PatternLanguage.all
        .filter { access("\(folder)/\($0.dictionary)", R_OK) == 0 }.map(\.tag)

    struct Dictionary: Sendable {
        let path: String
        let patterns: PatternDictionary
        let compiled: [UInt8]
        let trie: HyphenationTrie

        static func named(_ tag: String) -> Dictionary {
            switch tag {
            case "nl": Dictionaries.dutch
            case "en": Dictionaries.british
            case "en-us": Dictionaries.american
            case "de": Dictionaries.german
            case "fr": Dictionaries.french
            default: Dictionary(tag)
            }
        }

        init(_ tag: String) {
            do {
                guard let language = PatternLanguage.all.first(where: { $0.tag == tag }) else { throw Absent() }
                path = "\(Dictionaries.folder)/\(language.dictionary)"
                patterns = try PatternDictionary(contentsOf: path)
                compiled = try patterns.compiled()
                trie = try HyphenationTrie(compiled)
            } catch {
                print("dictionary for \(tag): \(error)")
                Glibc.exit(1)
            }
        }
    }

    private struct Absent: Error {}
}

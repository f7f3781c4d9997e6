/// The tries of a folder, one a language, each opened when it is first asked for.
///
/// Not `Sendable`: make one for each worker. Tries of the same file share their memory, as maps do.
public final class HyphenationLibrary {
    /// The folder that holds `<language>.trie`.
    public let folder: String
    /// What was found for a file's name, nil for a file that isn't there.
    private var opened: [String: HyphenationTrie?] = [:]

    /// What was found for a tag: a text asks for each of its words.
    private var found: [String: HyphenationTrie?] = [:]

    public init(folder: String) {
        self.folder = folder
    }

    /// The files that were opened, in the order of their names.
    public var files: [String] {
        opened.filter { $0.value != nil }.keys.sorted().map { "\(folder)/\($0).trie" }
    }

    /// The trie for a BCP 47 tag: that of the tag itself, else of the tag with its last subtags taken off.
    ///
    /// `nl-NL` gives `nl.trie`. `en` and all kinds of English that have no file of their own give `en.trie`, the
    /// British patterns; `en-US` gives `en-us.trie`. `no` gives Bokmål.
    /// - Returns: nil where the folder has none, and for what is no language tag.
    /// - Throws: ``TrieError`` where there is a file that can't be used.
    public func trie(forLanguage tag: String) throws(TrieError) -> HyphenationTrie? {
        if let known = found[tag] { return known }
        var answer: HyphenationTrie?
        for name in Self.names(forLanguage: tag) {
            answer = try trie(named: name)
            if answer != nil { break }
        }
        found[tag] = .some(answer)
        return answer
    }

    private func trie(named name: String) throws(TrieError) -> HyphenationTrie? {
        if let known = opened[name] { return known }
        let found: HyphenationTrie?
        do {
            found = try HyphenationTrie(mapping: "\(folder)/\(name).trie")
        } catch {
            guard error.isAbsence else { throw error }
            found = nil
        }
        opened[name] = .some(found)
        return found
    }

    /// The names to look for, best first; none for what is no tag, so that no tag can leave the folder.
    static func names(forLanguage tag: String) -> [String] {
        guard tag.utf8.count <= 64, tag.utf8.allSatisfy(isTagCharacter) else { return [] }
        var subtags = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard subtags.allSatisfy({ !$0.isEmpty }) else { return [] }
        if subtags.first == "no" { subtags[0] = "nb" }
        return (1...subtags.count).reversed().map { subtags.prefix($0).joined(separator: "-") }
    }

    private static func isTagCharacter(_ code: UInt8) -> Bool {
        switch code {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

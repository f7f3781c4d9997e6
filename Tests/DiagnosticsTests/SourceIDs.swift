import Goldens

/// Every id of a diagnostic that stands in the sources, found by their text.
///
/// Three ways in which one is written: `"card.minutes-sum"` anywhere, if its first word begins other ids too or it stands
/// where a diagnostic is made; and `kind + ".missing-key"` beside the kinds of file that are read (`kind: "card"`).
struct SourceIDs {
    private(set) var ids: Set<String> = []

    /// Endings of names of files, which look like ids.
    private static let endings: Set<String> = ["yaml", "yml", "pdf", "png", "svg", "json", "po", "tsv", "txt", "md"]

    init(in folder: String) {
        var texts: [String] = []
        SourceIDs.read(folder, into: &texts)
        var kinds: Set<String> = []
        var tails: Set<String> = []
        var dotted: Set<String> = []
        for text in texts {
            var before = ""
            // Odd parts stand between quotes: precise enough, since no id has a quote in it.
            for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
                let words = String(part)
                if SourceIDs.isID(words) {
                    dotted.insert(words)
                    let trimmed = before.filter { !$0.isWhitespace }
                    let makers = ["Diagnostic(", ".diagnostic(", "made(", "ID(rawValue:"]
                    if makers.contains(where: trimmed.hasSuffix) { ids.insert(words) }
                } else if words.hasPrefix("."), SourceIDs.isWord(words.dropFirst()), before.hasSuffix("kind + ") {
                    tails.insert(words)
                } else if index > 0, SourceIDs.isWord(words[...]), before.hasSuffix("kind: ") {
                    kinds.insert(words)
                }
                before = words
            }
        }
        for kind in kinds { for tail in tails { ids.insert(kind + tail) } }
        // The families that a fault's own list of ids has: `case .tab: "yaml.tab"`.
        let families = Set(ids.map(SourceIDs.family)).union(SourceIDs.listed)
        ids.formUnion(dotted.filter { families.contains(SourceIDs.family($0)) })
    }

    /// Families of which no id stands where a diagnostic is made.
    private static let listed: Set<String> = ["text", "yaml", "json", "theme", "template", "translation", "labels"]

    private static func family(_ id: String) -> String { String(id.prefix { $0 != "." }) }

    private static func isID(_ words: String) -> Bool {
        let parts = words.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && isWord(parts[0]) && isWord(parts[1]) && !endings.contains(String(parts[1]))
    }

    private static func isWord(_ words: Substring) -> Bool {
        !words.isEmpty && words.count < 40
            && words.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }

    private static func read(_ folder: String, into texts: inout [String]) {
        for name in Files.names(in: folder) where name != "Explanations" {
            let path = folder + "/" + name
            if name.hasSuffix(".swift") {
                if let text = Files.text(at: path) { texts.append(text) }
            } else if !name.contains(".") {
                read(path, into: &texts)
            }
        }
    }
}

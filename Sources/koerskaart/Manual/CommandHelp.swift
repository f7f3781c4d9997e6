import ArgumentParser

/// The help of a command, taken apart, so that the manual page says what `--help` says.
struct CommandHelp {
    /// What is said about a word of the command line.
    struct Entry: Equatable {
        var term: String
        var text: String
    }

    let name: String
    private(set) var abstract = ""
    /// What follows the abstract, examples left out.
    private(set) var discussion: [String] = []
    private(set) var examples: [String] = []
    private(set) var usage = ""
    private(set) var entries: [Entry] = []

    init(of command: any ParsableCommand.Type, name: String) {
        // So wide that no line is broken: man breaks lines for the reader's own terminal.
        self.init(Koerskaart.helpMessage(for: command, columns: 10_000), name: name)
    }

    /// - Parameter help: OVERVIEW, USAGE, and lists of two columns, each after its name.
    init(_ help: String, name: String) {
        self.name = name
        var section = ""
        for line in help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let (title, rest) = Self.title(line) {
                section = title
                if title == "OVERVIEW" { abstract = rest }
                if title == "USAGE" { usage = rest }
            } else if section == "OVERVIEW" {
                discussion.append(line)
            } else if section == "ARGUMENTS" || section == "OPTIONS" {
                add(line)
            }
        }
        if let start = discussion.firstIndex(where: { $0 == "Examples:" || $0 == "Example:" }) {
            examples = discussion[(start + 1)...].filter { !$0.isEmpty }.map { String($0.drop { $0 == " " }) }
            discussion = Array(discussion[..<start])
        }
    }

    /// A line that opens a section: its name in capitals, a colon, and what follows.
    private static func title(_ line: String) -> (String, rest: String)? {
        let word = line.prefix { $0.isUppercase && $0.isASCII }
        guard !word.isEmpty, line.dropFirst(word.count).hasPrefix(":") else { return nil }
        return (String(word), String(line.dropFirst(word.count + 1).drop { $0 == " " }))
    }

    /// A line of a list: a term two spaces in, its text on the same line or further in on the next ones.
    private mutating func add(_ line: String) {
        let text = line.drop { $0 == " " }
        guard !text.isEmpty else { return }
        if line.count - text.count > 2 {
            guard !entries.isEmpty else { return }
            entries[entries.count - 1].text += (entries[entries.count - 1].text.isEmpty ? "" : " ") + text
        } else if let gap = zip(text.indices, zip(text, text.dropFirst())).first(where: { $1 == (" ", " ") })?.0 {
            entries.append(Entry(term: String(text[..<gap]), text: String(text[gap...].drop { $0 == " " })))
        } else {
            entries.append(Entry(term: String(text), text: ""))
        }
    }
}

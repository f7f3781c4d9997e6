import ArgumentParser
import Production

/// The manual page koerskaart(1), from the help of every command.
struct ManualPage {
    private let program: CommandHelp
    private let commands: [CommandHelp]

    init() {
        program = CommandHelp(of: Koerskaart.self, name: "koerskaart")
        commands = Koerskaart.shownCommands.flatMap { type, name in
            let inner = type.configuration.subcommands.filter { $0 != type.configuration.defaultSubcommand }
            return [CommandHelp(of: type, name: name)]
                + inner.map { CommandHelp(of: $0, name: "\(name) \($0.configuration.commandName ?? "")") }
        }
    }

    var text: String {
        var page = ManualText(title: "KOERSKAART", date: versionDate, source: "koerskaart \(Production.version)")
        page.section("NAME")
        let abstract = program.abstract.prefix(1).lowercased() + program.abstract.dropFirst().drop { $0 == "." }
        page.paragraph("koerskaart - " + (abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract))
        page.section("SYNOPSIS")
        for command in commands { page.paragraph(command.usage) }
        page.section("DESCRIPTION")
        page.paragraph(
            """
            A conversation card is a large sheet on a table: a group follows its route from question to question, \
            writes in its boxes, and needs nobody to lead them.
            """)
        describe(program.discussion.prefix { $0 != "Exit status:" }, on: &page)
        page.section("COMMANDS")
        for command in commands {
            page.subsection("koerskaart \(command.name)")
            page.paragraph(command.abstract)
            describe(command.discussion[...], on: &page)
            for entry in command.entries { page.term(entry.term, entry.text) }
        }
        page.section("EXIT STATUS")
        for entry in exitStatuses { page.term(entry.term, entry.text) }
        page.section("ENVIRONMENT")
        for (name, words) in ManualPage.environment { page.term(name, words) }
        page.section("FILES")
        for (name, words) in ManualPage.files { page.term(name, words) }
        page.section("EXAMPLES")
        for command in commands where !command.examples.isEmpty { page.lines(command.examples) }
        page.section("SEE ALSO")
        page.paragraph("make(1), pdfinfo(1), xdg-open(1), inotify(7)")
        return page.text
    }

    /// Paragraphs, and lines further in that stay as they are.
    private func describe(_ lines: ArraySlice<String>, on page: inout ManualText) {
        for block in lines.split(separator: "") {
            if block.allSatisfy({ $0.hasPrefix("  ") }) {
                page.lines(block.map { String($0.dropFirst(2)) })
            } else {
                page.paragraph(block.joined(separator: " "))
            }
        }
    }

    private var exitStatuses: [CommandHelp.Entry] {
        program.discussion.drop { $0 != "Exit status:" }.dropFirst().compactMap { line in
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            return words.count == 2
                ? CommandHelp.Entry(term: words[0], text: String(words[1].drop { $0 == " " })) : nil
        }
    }

    private static let environment: KeyValuePairs = [
        "NO_COLOR": "If it is set and not empty, nothing is shown in colour.",
        "SOURCE_DATE_EPOCH": """
        The date that a PDF gets, in seconds since 1970. Without it a PDF has no date: the same card gives the same \
        bytes.
        """,
        "KOERSKAART_DATA": "The folder that holds Templates and fonts, where it is not beside the program.",
    ]

    private static let files: KeyValuePairs = [
        "card.yaml": "The card in a card's folder.",
        "../share/koerskaart": """
        Templates, themes, labels, fonts and hyphenation patterns, from the folder of the program. Nothing else on \
        the machine changes how a card looks.
        """,
    ]
}

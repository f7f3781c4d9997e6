import ArgumentParser
import Diagnostics
import Production

struct Strings: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strings",
        abstract: "Make and check the PO files of a card, for translators.",
        subcommands: [StringsUpdate.self, StringsStatus.self, StringsExtract.self])
}

struct StringsUpdate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Bring the PO files of a card up to date, and make those of new languages.",
        usage: "koerskaart strings update <card> [<language> ...]",
        discussion: """
            Texts that have changed are marked as fuzzy and keep their old words, those
            that are gone stay as obsolete: gettext's own msgmerge does it.

            Examples:
              koerskaart strings update my-card de fr    makes de.po and fr.po
              koerskaart strings update my-card          after the card has changed
            """)

    @Argument(help: "A card's folder, or its card.yaml.", completion: .file(extensions: ["yaml"]))
    var card: String

    @Argument(help: "Languages, such as de or pt-BR; without any, those that there are files of.")
    var languages: [String] = []

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let written = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.updateStrings(of: card, languages: languages)
        }
        for strings in written {
            reporting.terminal.say(
                "\(strings.file)\(strings.isNew ? ": new" : strings.hasChanged ? ": changed" : ": as it was")")
        }
    }
}

struct StringsExtract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write all texts of a card as a PO template (.pot).",
        discussion: """
            Each text comes with its stable id, its line in the card file, what it is,
            where it stands, and about how many characters fit.

            Examples:
              koerskaart strings extract my-card           translations/strings.pot
              koerskaart strings extract my-card -o -      to standard output
            """)

    @Argument(help: "A card's folder, its card.yaml, or - for standard input.", completion: .file(extensions: ["yaml"]))
    var card: String

    @Option(name: .shortAndLong, help: "Where to write; - is standard output.", completion: .file())
    var output: String?

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let written = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.extractStrings(of: card, to: output)
        }
        if output != "-" { reporting.terminal.say(written.file) }
    }
}

struct StringsStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show how far each translation of a card is.",
        discussion: """
            Examples:
              koerskaart strings status my-card
              koerskaart strings status my-card --format json | jq '.[] | select(.missing > 0)'
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "A card's folder, its card.yaml, or - for standard input.", completion: .file(extensions: ["yaml"]))
    var card: String

    @Option(name: .long, help: "text for people, json for programs.")
    var format = Format.text

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let status = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.stringsStatus(of: card)
        }
        switch format {
        case .text:
            let rows =
                [["language", "translated", "fuzzy", "missing", "obsolete", "file"]]
                + status.rows.map { row in
                    [
                        row.language, "\(row.translated)/\(row.total)", "\(row.fuzzy)", "\(row.missing)",
                        "\(row.unused)", row.file,
                    ]
                }
            if status.rows.isEmpty, status.faults.isEmpty {
                reporting.terminal.say(
                    "no translations yet: koerskaart strings update \(card) LANGUAGE makes a file to translate")
            } else {
                try Terminal.answer(TextTable(rows).text)
            }
        case .json:
            let objects = status.rows.map { row in
                JSONValue.object([
                    ("language", .string(row.language)), ("file", .string(row.file)),
                    ("translated", .integer(row.translated)), ("fuzzy", .integer(row.fuzzy)),
                    ("missing", .integer(row.missing)), ("obsolete", .integer(row.unused)),
                    ("total", .integer(row.total)),
                ]).line
            }
            try Terminal.answer(JSONValue.lines(objects))
        }
        reporting.terminal.show(status.faults, of: workshop)
        let exit = ExitStatus(status.faults)
        if exit != .success { throw exit }
    }
}

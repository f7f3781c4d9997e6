import ArgumentParser
import Diagnostics
import Production

struct Languages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages",
        abstract: "Show what there is for each language: labels, patterns and typefaces, and a card's translations.",
        usage: "koerskaart languages [<card>] [--format json]",
        discussion: """
            Labels are the program's own words on a card; a card can bring those of a
            language that the program does not know. Without patterns no word is
            divided. Typefaces are those of the usual theme.

            Examples:
              koerskaart languages
              koerskaart languages my-card
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "A card's folder, its card.yaml, or - for standard input.", completion: .file(extensions: ["yaml"]))
    var card: String?

    @Option(name: .long, help: "text for people, json for programs.")
    var format = Format.text

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let found = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.languages(forCard: card)
        }
        switch format {
        case .text:
            let heads = ["language"] + (card == nil ? [] : ["card"]) + ["labels", "patterns", "typefaces"]
            let rows = found.rows.map { row in
                [row.language] + (card == nil ? [] : [translated(row, of: found.total ?? 0)]) + [
                    row.hasLabels ? "yes" : "missing", row.hasPatterns ? "yes" : "none",
                    row.families.isEmpty ? "missing" : row.families.joined(separator: ", "),
                ]
            }
            try Terminal.answer(TextTable([heads] + rows).text)
        case .json:
            try Terminal.answer(JSONValue.lines(found.rows.map { json($0, total: found.total).line }))
        }
        for row in found.rows { reporting.terminal.show(row.faults, of: workshop) }
        let faults = DiagnosticList(found.rows.flatMap(\.faults.diagnostics))
        if ExitStatus(faults) != .success { throw ExitStatus(faults) }
    }

    private func translated(_ row: Workshop.LanguageSupport, of total: Int) -> String {
        if row.isSource { return "source" }
        return row.translated.map { "\($0)/\(total)" } ?? "none"
    }

    private func json(_ row: Workshop.LanguageSupport, total: Int?) -> JSONValue {
        .object([
            ("language", .string(row.language)), ("source", .bool(row.isSource)),
            ("translated", .optional(row.translated)), ("total", .optional(total)), ("labels", .bool(row.hasLabels)),
            ("patterns", .bool(row.hasPatterns)), ("typefaces", .array(row.families.map(JSONValue.string))),
        ])
    }
}

import ArgumentParser
import Diagnostics
import Production

struct Fonts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts",
        abstract: "List the typefaces that a theme can name, with their weights.",
        discussion: """
            These are the only typefaces that a card is ever set in: nothing on your machine changes a card.

            Example:
              koerskaart fonts
            """)

    @OptionGroup var reporting: OutputArguments

    func run() throws { try list(reporting, Workshop.fonts) }
}

/// Answers with a table of names and what they are.
func list(
    _ reporting: OutputArguments, _ entries: (Workshop) -> () throws(DiagnosticList) -> [CatalogueEntry]
) throws {
    let workshop = Workshop()
    let found = try reporting.terminal.reporting(workshop, entries(workshop))
    let width = found.map(\.name.count).max() ?? 0
    let lines = found.map { entry in
        entry.name + String(repeating: " ", count: width - entry.name.count) + "  \(entry.summary)\n"
    }
    try Terminal.answer(lines.joined())
}

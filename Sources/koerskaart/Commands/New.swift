import ArgumentParser
import Diagnostics
import Production

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a card folder to start from, with comments that teach.",
        discussion: """
            Examples:
              koerskaart new my-card
              koerskaart new my-card --language nl
            """)

    @Argument(help: "The folder to make; it must not be there yet, or be empty.", completion: .directory)
    var folder: String

    @Option(
        name: .shortAndLong, help: "The language of the card to start from.",
        completion: .custom { _, _, _ in CompletedWords.languages })
    var language = "en"

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let file = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.startCard(in: folder, language: language)
        }
        reporting.terminal.say("\(file)\nWrite in it, then: koerskaart render \(folder)")
    }
}

import ArgumentParser
import Diagnostics
import Production

struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes: how a card looks; show one, or start one.",
        usage: "koerskaart themes [show <theme> | new <folder>] [<options>]",
        discussion: """
            Examples:
              koerskaart themes                                list them
              koerskaart themes show ./house -o specimen.pdf   all of one on a sheet
              koerskaart themes new house                      a folder to start from
            """,
        subcommands: [List.self, Show.self, New.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the themes.", discussion: "Example:\n  koerskaart themes")

        @OptionGroup var reporting: OutputArguments

        func run() throws { try list(reporting, Workshop.themes) }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract:
                "Draw a theme on one sheet: a card with every kind of block, its colours with their contrast, its type.",
            discussion: """
                Examples:
                  koerskaart themes show ./house -o specimen.pdf
                  koerskaart themes show ./house -o specimen.png --dpi 100
                """)

        @Argument(
            help: "The theme: a name (see: koerskaart themes), or a folder of your own.",
            completion: .custom { _, _, word in CompletedWords.themes(word) })
        var theme: String

        @Option(
            name: .long, help: "The template: a name (see: koerskaart templates), or a folder of your own.",
            completion: .custom { _, _, word in CompletedWords.templates(word) })
        var template: String?

        @OptionGroup var specimen: SpecimenArguments

        func run() throws { try specimen.show(.theme, theme: theme, template: template) }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make a theme's folder to start from: a house style in a few lines over the usual theme.",
            discussion: "Example:\n  koerskaart themes new house")

        @Argument(help: "The folder to make; it must not be there yet, or be empty.", completion: .directory)
        var folder: String

        @OptionGroup var reporting: OutputArguments

        func run() throws {
            let workshop = Workshop()
            let file = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
                try workshop.startTheme(in: folder)
            }
            let path = folder.contains("/") ? folder : "./" + folder
            reporting.terminal.say("\(file)\nChange it, then: koerskaart themes show \(path) -o specimen.pdf")
        }
    }
}

/// Where a specimen goes.
struct SpecimenArguments: ParsableArguments {
    @Option(
        name: .shortAndLong, help: "Where to write: the ending picks PDF, PNG or SVG; - is standard output (PDF).",
        completion: .file())
    var output: String?

    @Option(name: .long, help: "The sheet of the card on it: A0, A1, A2 or A3.", completion: .list(Job.sizes))
    var size = "A3"

    @Option(name: .long, help: "The resolution of a PNG, 10 to 600.")
    var dpi = 150

    @OptionGroup var reporting: OutputArguments

    /// Draws it and says where it is.
    func show(_ subject: Job.Specimen, theme: String?, template: String?) throws {
        let workshop = Workshop()
        let made = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.show(
                subject,
                Job(card: "", template: template, theme: theme, size: size, output: output, dpi: dpi))
        }
        reporting.terminal.show(made.warnings, of: workshop)
        if made.output != "-" { reporting.terminal.say(made.output) }
    }
}

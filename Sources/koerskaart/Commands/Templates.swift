import ArgumentParser
import Diagnostics
import Production

struct Templates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "List the templates: what arranges a card on its sheet; or show one.",
        usage: "koerskaart templates [show <template>] [<options>]",
        discussion: """
            Examples:
              koerskaart templates
              koerskaart templates show ./ours -o specimen.pdf
            """,
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the templates.", discussion: "Example:\n  koerskaart templates")

        @OptionGroup var reporting: OutputArguments

        func run() throws { try list(reporting, Workshop.templates) }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Draw a template on one sheet: a card with its layout drawn over it, its type and its icons.",
            discussion: "Example:\n  koerskaart templates show ./ours -o specimen.pdf")

        @Argument(
            help: "The template: a name (see: koerskaart templates), or a folder of your own.",
            completion: .custom { _, _, word in CompletedWords.templates(word) })
        var template: String

        @Option(
            name: [.customShort("T"), .long],
            help: "The theme: a name (see: koerskaart themes), or a folder of your own.",
            completion: .custom { _, _, word in CompletedWords.themes(word) })
        var theme: String?

        @OptionGroup var specimen: SpecimenArguments

        func run() throws { try specimen.show(.template, theme: theme, template: template) }
    }
}

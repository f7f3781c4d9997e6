import ArgumentParser
import Diagnostics
import Production

struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a card as PDF, PNG or SVG.",
        usage: "koerskaart render <card> [-T <theme>] [--size <size>] [-o <output>] [<options>]",
        discussion: """
            Examples:
              koerskaart render my-card                          my-card-A1.pdf, to print
              koerskaart render my-card --size A3 -o table.pdf   for an office printer
              koerskaart render my-card -o card.png --dpi 100    a picture for a newsletter
              koerskaart render my-card -T ./my-theme --open     in your own look
              koerskaart render my-card -l de                    in German, from translations/de.po
              koerskaart render my-card --proof                  the layout drawn over it
              koerskaart render - -o - < card.yaml > card.pdf    in a pipe
              koerskaart render my-card --deps my-card.d         for make
            """)

    @OptionGroup var arguments: CardArguments

    @OptionGroup var result: ResultArguments

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        try RenderCall(self).run()
    }
}

extension Job {
    /// A job from the words of the command line.
    init(_ arguments: CardArguments, _ result: ResultArguments? = nil) throws(DiagnosticList) {
        try self.init(
            card: arguments.card, template: arguments.template, theme: arguments.theme, size: arguments.size,
            output: result?.output, dpi: result?.dpi ?? 150, dependencies: result?.deps, settings: arguments.set,
            allowsPreview: arguments.preview, language: arguments.language,
            allowsIncomplete: arguments.allowIncomplete)
        isProof = result?.proof ?? false
    }
}

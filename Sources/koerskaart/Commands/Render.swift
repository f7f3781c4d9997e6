import ArgumentParser
import Diagnostics
import Production

struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render a card as PDF, PNG or SVG.",
        usage: "koerskaart render <card> [-T <theme>] [--size <size>] [-o <output>] [<options>]",
        discussion: """
            Examples:
              koerskaart render my-card                          my-card-A1.pdf, to print
              koerskaart render my-card --size A3 -o table.pdf   for an office printer
              koerskaart render my-card -o card.png --dpi 100    a picture for a newsletter
              koerskaart render my-card -T ./my-theme --open     in your own look
              koerskaart render my-card --proof                  the layout drawn over it
              koerskaart render - -o - < card.yaml > card.pdf    in a pipe
            """)

    @OptionGroup var arguments: CardArguments

    @Option(
        name: .shortAndLong,
        help: "Where to write: the ending picks PDF, PNG or SVG; - is standard output (PDF).",
        completion: .file())
    var output: String?

    @Option(name: .long, help: "The resolution of a PNG, 10 to 600.")
    var dpi = 150

    @Flag(
        name: .long,
        help: "Draw the layout over the sheet: frames, grid, floors, reading order, and how full each panel is.")
    var proof = false

    @Flag(name: .long, help: "Open the result with the desktop's own viewer.")
    var open = false

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    @OptionGroup var reporting: OutputArguments

    func validate() throws {
        if self.open, output == "-" { throw ValidationError("--open needs a file to open: name one with -o") }
    }

    func run() throws {
        let terminal = reporting.terminal
        let clock = timings ? StageClock() : nil
        let workshop = Workshop(clock: clock)
        let result = try terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.render(Job(arguments, output: output, dpi: dpi, isProof: proof))
        }
        terminal.show(result.warnings, of: workshop)
        if result.output != "-" { terminal.say(result.output) }
        terminal.explain(result.summary)
        terminal.show(clock)
        if self.open {
            try terminal.reporting(workshop) { () throws(DiagnosticList) in try workshop.open(result.output) }
        }
    }
}

extension Job {
    /// A job from the words of the command line.
    init(_ arguments: CardArguments, output: String?, dpi: Int, isProof: Bool = false) throws(DiagnosticList) {
        try self.init(
            card: arguments.card, template: arguments.template, theme: arguments.theme, size: arguments.size,
            output: output, dpi: dpi, settings: arguments.set, allowsPreview: arguments.preview)
        self.isProof = isProof
    }
}

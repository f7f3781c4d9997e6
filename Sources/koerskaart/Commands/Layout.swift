import ArgumentParser
import Diagnostics
import Production

struct Layout: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show where everything on a placed sheet stands, as text.",
        usage: "koerskaart layout <card> [-T <theme>] [--size <size>] [<options>]",
        discussion: """
            A line for each frame, text, shape and picture, in reading order: in
            millimetres from the sheet's upper left corner.

            Examples:
              koerskaart layout my-card --size A3
              koerskaart layout my-card | grep answer
            """)

    @OptionGroup var arguments: CardArguments
    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let text = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.layout(Job(arguments))
        }
        Terminal.write(text, to: 1)
    }
}

import ArgumentParser
import Diagnostics
import Glibc
import Production

struct Layout: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout",
        abstract: "Show where everything on a placed sheet stands, as text or as JSON.",
        usage: "koerskaart layout <card> [-T <theme>] [--size <size>] [--format json] [<options>]",
        discussion: """
            As text: a line for each frame, text, shape and picture, in reading order.
            As JSON: the panels, how full they are, the boxes to write in, and all frames
            with their words and lines; its schema is layout.schema.json. Both are in
            millimetres from the sheet's upper left corner.

            Examples:
              koerskaart layout my-card --size A3
              koerskaart layout my-card | grep box
              koerskaart layout my-card --format json | jq '.boxes[] | [.id, .rect.height]'
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var arguments: CardArguments

    @Option(name: .long, help: "text for people, json for programs.")
    var format = Format.text

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop(headStart: Koerskaart.headStart)
        let text = try reporting.terminal.reporting(workshop) { () throws(DiagnosticList) in
            let job = try Job(arguments)
            return switch format {
            case .text: try workshop.layout(job)
            case .json: try workshop.layoutJSON(job)
            }
        }
        try Terminal.answer(text)
    }
}

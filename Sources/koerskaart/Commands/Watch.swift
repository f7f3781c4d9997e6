import ArgumentParser
import Diagnostics
import Production

struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Render a card, and again at each save.",
        usage: "koerskaart watch <card> [-T <theme>] [--size <size>] [-o <output>] [<options>]",
        discussion: """
            Looks after the card and all else that is read for it: theme, template,
            labels, fonts. Where a save breaks the card, its faults are shown and the
            last good file stays. Ctrl-C ends it, with exit status 0. It reads a file
            and writes a file: - can stand for neither.

            Examples:
              koerskaart watch my-card --open
              koerskaart watch my-card -T ./my-theme --size A3 -o table.pdf
            """)

    @OptionGroup var arguments: CardArguments
    @OptionGroup var result: ResultArguments
    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop(headStart: Koerskaart.headStart)
        let terminal = reporting.terminal
        try terminal.reporting(workshop) { () throws(DiagnosticList) in
            let watch = try CardWatch(Job(arguments, result), by: workshop)
            var lastGood: String?
            try watch.run { report in
                switch report {
                case .made(let made, let milliseconds):
                    terminal.show(made.warnings, of: workshop)
                    terminal.say("\(made.output): rendered in \(milliseconds) ms")
                    terminal.explain(made.summary)
                    if lastGood == nil { greet(terminal, made.output, of: workshop) }
                    lastGood = made.output
                case .refused(let faults):
                    terminal.show(faults, of: workshop)
                    terminal.say(
                        lastGood.map { "\($0): not rendered, the last good one stays" }
                            ?? "not rendered: waiting for a save")
                }
            }
        }
    }

    /// Says how to go on, and opens the result where that is wanted: once.
    private func greet(_ terminal: Terminal, _ output: String, of workshop: Workshop) {
        terminal.say("Save \(arguments.card) to render it again; Ctrl-C ends.")
        guard result.open else { return }
        do throws(DiagnosticList) {
            try workshop.open(output)
        } catch {
            // The card is made all the same, and so it will be.
            terminal.show(error, of: workshop)
        }
    }
}

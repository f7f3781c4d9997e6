import ArgumentParser
import Diagnostics
import Glibc
import Production

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say all that is wrong or unwise about a card, and write nothing.",
        usage: "koerskaart check <card> [-T <theme>] [--size <size>] [--strict] [--format json] [<options>]",
        discussion: """
            Examples:
              koerskaart check my-card
              koerskaart check my-card --size A3 --strict
              koerskaart check my-card --format json | jq '.[].message'
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var arguments: CardArguments

    @Option(name: .long, help: "text for people, json for editors and CI.")
    var format = Format.text

    @Flag(name: .long, help: "Count warnings as errors.")
    var strict = false

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let clock = timings ? StageClock() : nil
        let workshop = Workshop(clock: clock)
        var terminal = reporting.terminal
        // A warning that fails the check is never hushed.
        if strict { terminal.showsWarnings = true }
        let (list, summary) = findings(workshop)
        switch format {
        case .json: Terminal.write(JSONRenderer().render(list), to: STDOUT_FILENO)
        case .text:
            terminal.show(list, of: workshop)
            let card = arguments.card == "-" ? "standard input" : arguments.card
            if list.isEmpty { terminal.say("\(card): nothing to mend") }
        }
        if let summary { terminal.explain(summary) }
        terminal.show(clock)
        let isStrictFault = strict && list.diagnostics.contains { $0.severity == .warning }
        let status = ExitStatus(list)
        if status != .success { throw status }
        if isStrictFault { throw ExitStatus.userFault }
    }

    /// All there is to say about the card, and how it came to fit where it can be made.
    private func findings(_ workshop: Workshop) -> (DiagnosticList, summary: String?) {
        do {
            let result = try workshop.check(Job(arguments, output: nil, dpi: 150))
            return (result.warnings, result.summary)
        } catch {
            return (error, nil)
        }
    }
}

import ArgumentParser
import Diagnostics
import Production

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say all that is wrong or unwise about a card, and write nothing.",
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

    @OptionGroup var reporting: OutputArguments

    func run() throws {
        let workshop = Workshop()
        let list = findings(workshop)
        switch format {
        case .json: Terminal.answer(JSONRenderer().render(list))
        case .text:
            reporting.terminal.show(list, of: workshop)
            if list.isEmpty { reporting.terminal.say("\(arguments.card): nothing to mend") }
        }
        let isStrictFault = strict && list.diagnostics.contains { $0.severity == .warning }
        let status = ExitStatus(list)
        if status != .success { throw status }
        if isStrictFault { throw ExitStatus.userFault }
    }

    /// All there is to say about the card, whether it can be made or not.
    private func findings(_ workshop: Workshop) -> DiagnosticList {
        do {
            return try workshop.check(Job(arguments, output: nil, dpi: 150)).warnings
        } catch {
            return error
        }
    }
}

import ArgumentParser
import Diagnostics
import Glibc
import Production

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say all that is wrong or unwise about a card, and write nothing.",
        usage:
            "koerskaart check <card> [-T <theme>] [--size <size>] [--strict] [--languages all] [--format json] [<options>]\n       koerskaart check --explain <id>",
        discussion: """
            Examples:
              koerskaart check my-card
              koerskaart check my-card --size A3 --strict
              koerskaart check my-card --languages all       in which language is it fullest?
              koerskaart check my-card --format json | jq '.[].message'
              koerskaart check --explain card.minutes-sum    what a fault means
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

    @OptionGroup var arguments: CardArguments

    @Option(name: .long, help: "text for people, json for editors and CI; markdown for --explain all.")
    var format = Format.text

    @Flag(name: .long, help: "Count warnings as errors.")
    var strict = false

    @Option(
        name: .long,
        help: ArgumentHelp("Say what a fault means, by the id in its brackets; list and all do so.", valueName: "id"))
    var explain: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How the card fits in each language, and which texts are worth shortening: all, or tags such as de,fr.",
            valueName: "languages"))
    var languages: String?

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    @OptionGroup var reporting: OutputArguments

    func validate() throws {
        if languages != nil, arguments.language != nil { throw ValidationError("--language is one of --languages") }
        if let explain {
            if !arguments.card.isEmpty { throw ValidationError("--explain takes no card") }
            if format == .json { throw ValidationError("--explain answers in text, or in markdown") }
            if format == .markdown, explain != "all" { throw ValidationError("--format markdown is for --explain all") }
        } else if format == .markdown {
            throw ValidationError("--format markdown is for --explain all")
        }
    }

    func run() throws {
        if let explain { return try Explaining(reporting.terminal).explain(explain, format) }
        if let languages { return try LanguageFits(reporting.terminal).show(languages, of: self) }
        let clock = timings ? StageClock() : nil
        let workshop = Workshop(clock: clock, headStart: Koerskaart.headStart)
        var terminal = reporting.terminal
        terminal.showsNotes = true
        // A warning that fails the check is never hushed.
        if strict { terminal.showsWarnings = true }
        let (list, summary) = findings(workshop)
        switch format {
        case .json: try Terminal.answer(JSONRenderer().render(list))
        case .text, .markdown:
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
            let result = try workshop.check(Job(arguments))
            return (result.warnings, result.summary)
        } catch {
            return (error, nil)
        }
    }
}

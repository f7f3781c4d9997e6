import ArgumentParser
import Diagnostics
import Glibc
import Production

/// The command line: arguments to a call of `Production`, and what comes of it to the terminal.
@main
struct Koerskaart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "koerskaart",
        abstract: "Turns a card file into a printed conversation card.",
        discussion: """
            A card says what is on it, a template where it goes, a theme how it looks. Start with a card of your own:

              koerskaart new my-card
              koerskaart render my-card
              koerskaart watch my-card --open

            Exit status:
              0  all is well, though there may be warnings
              1  the program or its installation is at fault
              2  the card, the call or the place to write to is at fault
            """,
        version: "koerskaart \(Production.version)",
        subcommands: [
            Render.self, Watch.self, Check.self, Layout.self, Batch.self, Strings.self, New.self, Templates.self,
            Themes.self,
            Languages.self, Fonts.self,
            Info.self, Manual.self,
        ])

    /// The commands that help speaks of, with their names.
    static var shownCommands: [(type: any ParsableCommand.Type, name: String)] {
        // Each command says its name: the parser would ask the run-time for its type's, which takes longer.
        configuration.subcommands.compactMap { type in
            guard type.configuration.shouldDisplay, let name = type.configuration.commandName else { return nil }
            return (type, name)
        }
    }

    /// The command of a call.
    ///
    /// A right call is read by its own command alone, which is quicker than to set up all of them. Any other goes to the
    /// root, whose help and messages know the whole program.
    private static func command(of words: [String]) throws -> any ParsableCommand {
        if let name = words.first, let type = shownCommands.first(where: { $0.name == name })?.type,
            let command = try? type.parse(Array(words.dropFirst()))
        {
            return command
        }
        return try parseAsRoot(words)
    }

    /// Reads ahead what a card needs; started when it is first asked for.
    static let headStart = HeadStart()

    /// The commands that make a card.
    private static let cardCommands = ["render", "watch", "check", "layout"]

    /// Makes jobs for another process of this program, which runs a batch.
    private static func work() throws {
        var worker = BatchWorker()
        let workshop = Workshop()
        try Terminal(isQuiet: false, isVerbose: false).reporting(workshop) { () throws(DiagnosticList) in
            try worker.run { list, workshop in
                TerminalRenderer(
                    isColoured: false, limit: 40, allHint: "`koerskaart check` shows all", source: workshop.source
                )
                .render(list)
            }
        }
    }

    static func main() {
        // A reader that goes away is a fault to report, not a reason to die.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that grows over the limit that the shell has set.
        signal(SIGXFSZ, SIG_IGN)
        let words = Array(CommandLine.arguments.dropFirst())
        let makesCard = words.first.map(cardCommands.contains) == true
        if makesCard { _ = headStart }
        defer { if makesCard { headStart.wait() } }
        do {
            if words == ["batch-worker"] { return try Koerskaart.work() }
            if words.first == "render", let call = RenderCall(plainWords: Array(words.dropFirst())) {
                return try call.run()
            }
            try refuseDumpedHelp(words)
            try refuseUnknownCommand(words.first)
            var command = try command(of: words)
            try command.run()
        } catch {
            if makesCard { headStart.wait() }
            if let status = error as? ExitStatus { Glibc.exit(status.rawValue) }
            finish(with: error)
        }
    }

    /// ArgumentParser would print its commands as JSON, by a part of Foundation that is not linked in (SlimParser).
    private static func refuseDumpedHelp(_ words: [String]) throws(ExitStatus) {
        let option = "--experimental-dump-help"
        guard words.contains(option) else { return }
        let list = DiagnosticList([
            Diagnostic(
                "usage.option", "there is no option “\(option)”",
                hints: [.init("`koerskaart --help` says what there is; `koerskaart manual` writes the man page")])
        ])
        Terminal(isQuiet: false, isVerbose: false).show(list, of: Workshop())
        throw .userFault
    }

    /// The parser only counts words that it does not expect; a name that is no command deserves more.
    private static func refuseUnknownCommand(_ word: String?) throws(ExitStatus) {
        let names = shownCommands.map(\.name)
        guard let word, !word.hasPrefix("-"), !(names + ["help", "manual"]).contains(word) else { return }
        let hint =
            if let near = nearestName(to: word, among: names) {
                "did you mean `koerskaart \(near)`?"
            } else if access(word, F_OK) == 0 {
                "to make a card of it: `koerskaart render \(word)`"
            } else {
                "the commands are \(names.joined(separator: ", ")); `koerskaart --help` says what they do"
            }
        let list = DiagnosticList([
            Diagnostic("usage.command", "there is no command “\(word)”", hints: [.init(hint)])
        ])
        Terminal(isQuiet: false, isVerbose: false).show(list, of: Workshop())
        throw .userFault
    }

    /// Help and the version are answers, on standard output; wrong usage is the user's fault, on standard error.
    private static func finish(with error: any Error) -> Never {
        let isAnswer = exitCode(for: error).isSuccess
        var message = fullMessage(for: error)
        while message.hasSuffix("\n") { message.removeLast() }
        if isAnswer {
            do { try Terminal.answer(message + "\n") } catch { Glibc.exit(error.rawValue) }
        } else if !message.isEmpty {
            Terminal(isQuiet: false, isVerbose: false).say(message)
        }
        Glibc.exit(isAnswer ? ExitStatus.success.rawValue : ExitStatus.userFault.rawValue)
    }
}

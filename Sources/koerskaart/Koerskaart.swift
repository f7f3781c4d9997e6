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

            Exit status:
              0  all is well, though there may be warnings
              1  the program or its installation is at fault
              2  the card, the call or the place to write to is at fault
            """,
        version: "koerskaart \(Production.version)",
        subcommands: [Render.self, Check.self, New.self, Templates.self, Themes.self, Fonts.self])

    static func main() {
        // A reader that goes away is a fault to report, not a reason to die.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch {
            finish(with: error)
        }
    }

    /// Help and the version are answers, on standard output; wrong usage is the user's fault, on standard error.
    private static func finish(with error: any Error) -> Never {
        let isAnswer = exitCode(for: error).isSuccess
        let message = fullMessage(for: error)
        if !message.isEmpty { Terminal.write(message + "\n", to: isAnswer ? STDOUT_FILENO : STDERR_FILENO) }
        Glibc.exit(isAnswer ? ExitStatus.success.rawValue : ExitStatus.userFault.rawValue)
    }
}

import ArgumentParser
import Diagnostics
import Production

struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Say the versions of the program and its libraries, for a bug report.",
        discussion: "Example:\n  koerskaart info")

    @OptionGroup var reporting: OutputArguments

    func run() throws { try list(reporting, Workshop.info) }
}

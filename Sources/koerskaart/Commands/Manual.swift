import ArgumentParser
import Glibc

/// For `make install`, which puts the page in its place.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Write the manual page, as man reads it.", shouldDisplay: false)

    func run() throws { try Terminal.answer(ManualPage().text) }
}

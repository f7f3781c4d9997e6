import ArgumentParser

/// Measures koerskaart against a bare C program: `make bench`.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "koerskaart-bench",
        abstract: "Measure koerskaart against a bare C program that draws the same card.",
        subcommands: [Compare.self, Warm.self],
        defaultSubcommand: Compare.self)
}

import ArgumentParser
import Production

/// What every command takes.
struct OutputArguments: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .long, help: "Say all: every diagnostic, and what was done.")
    var verbose = false

    var terminal: Terminal { Terminal(isQuiet: quiet, isVerbose: verbose) }
}

/// Which card, and how it is to be made.
struct CardArguments: ParsableArguments {
    // Never left out but where a command can do without; a card that is missing is refused with the other faults.
    @Argument(help: "A card's folder, its card.yaml, or - for standard input.", completion: .file(extensions: ["yaml"]))
    var card = ""

    @Option(
        name: [.customShort("T"), .long], help: "The theme: a name (see: koerskaart themes), or a folder of your own.")
    var theme: String?

    @Option(name: .long, help: "The template: a name (see: koerskaart templates), or a folder of your own.")
    var template: String?

    @Option(name: .long, help: "The sheet: A0, A1, A2, A3, or A4 with --preview.")
    var size = "A1"

    @Option(name: .long, help: ArgumentHelp("Fill a variable of the card.", valueName: "key=value"))
    var set: [String] = []

    @Flag(name: .long, help: "Allow a sheet that is too small to print, marked as a preview.")
    var preview = false
}

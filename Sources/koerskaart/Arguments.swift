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
        name: [.customShort("T"), .long], help: "The theme: a name (see: koerskaart themes), or a folder of your own.",
        completion: .custom { _, _, word in CompletedWords.themes(word) })
    var theme: String?

    @Option(
        name: .long, help: "The template: a name (see: koerskaart templates), or a folder of your own.",
        completion: .custom { _, _, word in CompletedWords.templates(word) })
    var template: String?

    @Option(
        name: .shortAndLong,
        help: "The language: one that the card is translated into (see: koerskaart languages).",
        completion: .custom { words, _, _ in CompletedWords.translations(words) })
    var language: String?

    @Flag(
        name: .long,
        help: "Leave texts that are not translated in the card's own language, on a sheet marked as a draft.")
    var allowIncomplete = false

    @Option(
        name: .long, help: "The sheet: A0, A1, A2, A3, or A4 with --preview.", completion: .list(Job.sizes))
    var size = "A1"

    @Option(name: .long, help: ArgumentHelp("Fill a variable of the card.", valueName: "key=value"))
    var set: [String] = []

    @Flag(name: .long, help: "Allow a sheet that is too small to print, marked as a preview.")
    var preview = false
}

/// What is made of a card, and where it goes.
struct ResultArguments: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "Where to write: the ending picks PDF, PNG or SVG; - is standard output (PDF).",
        completion: .file())
    var output: String?

    @Option(name: .long, help: "The resolution of a PNG, 10 to 600.")
    var dpi = 150

    @Flag(
        name: .long,
        help: "Draw the layout over the sheet: frames, grid, floors, reading order, and how full each panel is.")
    var proof = false

    @Option(
        name: .long,
        help: ArgumentHelp("Write which files the card is made of, as a rule for make.", valueName: "file"),
        completion: .file())
    var deps: String?

    @Flag(name: .long, help: "Open the result with the desktop's own viewer.")
    var open = false

    func validate() throws {
        if self.open, output == "-" { throw ValidationError("--open needs a file to open: name one with -o") }
        if deps != nil, output == "-" { throw ValidationError("--deps needs a file to speak of: name one with -o") }
    }
}

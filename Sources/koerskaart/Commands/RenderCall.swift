import Diagnostics
import Production

/// What a call of `render` asks for, in values.
struct RenderCall: Equatable {
    var card = ""
    var theme: String?
    var template: String?
    var size = "A1"
    var settings: [String] = []
    var allowsPreview = false
    var language: String?
    var allowsIncomplete = false
    var output: String?
    var dpi = 150
    var isProof = false
    var dependencies: String?
    var opens = false
    var showsTimings = false
    var isQuiet = false
    var isVerbose = false

    init(_ command: Render) {
        card = command.arguments.card
        theme = command.arguments.theme
        template = command.arguments.template
        size = command.arguments.size
        settings = command.arguments.set
        allowsPreview = command.arguments.preview
        language = command.arguments.language
        allowsIncomplete = command.arguments.allowIncomplete
        output = command.result.output
        dpi = command.result.dpi
        isProof = command.result.proof
        dependencies = command.result.deps
        opens = command.result.open
        showsTimings = command.timings
        isQuiet = command.reporting.quiet
        isVerbose = command.reporting.verbose
    }

    /// A call in the words after `render`, where they are of the plain kind; nil for all that takes ArgumentParser to
    /// understand or to refuse.
    ///
    /// To set up ArgumentParser takes as many instructions as to load the card: this is the call that is made all the
    /// time. Plain is: each option once (`--set` as often as one likes), whole, and its value the next word.
    init?(plainWords words: [String]) {
        var seen: [String] = []
        var place = words.startIndex
        /// The value of an option that was not seen before.
        func value(_ option: String) -> String? {
            guard place < words.endIndex, !seen.contains(option) else { return nil }
            let word = words[place]
            guard word == "-" || !word.utf8.starts(with: "-".utf8) else { return nil }
            seen.append(option)
            place += 1
            return word
        }
        var cards = 0
        while place < words.endIndex {
            let word = words[place]
            place += 1
            switch word {
            case "-T", "--theme":
                guard let word = value("theme") else { return nil }
                theme = word
            case "--template":
                guard let word = value("template") else { return nil }
                template = word
            case "--size":
                guard let word = value("size") else { return nil }
                size = word
            case "-l", "--language":
                guard let word = value("language") else { return nil }
                language = word
            case "--set":
                guard let word = value("set \(settings.count)") else { return nil }
                settings.append(word)
            case "-o", "--output":
                guard let word = value("output") else { return nil }
                output = word
            case "--dpi":
                guard let number = value("dpi").flatMap({ Int($0) }) else { return nil }
                dpi = number
            case "--deps":
                guard let word = value("deps") else { return nil }
                dependencies = word
            case "--preview": allowsPreview = true
            case "--allow-incomplete": allowsIncomplete = true
            case "--proof": isProof = true
            case "--open": opens = true
            case "--timings": showsTimings = true
            case "-q", "--quiet": isQuiet = true
            case "--verbose": isVerbose = true
            default:
                guard word == "-" || !word.utf8.starts(with: "-".utf8), cards == 0 else { return nil }
                card = word
                cards += 1
            }
        }
        // What belongs together is checked in one place.
        guard cards == 1, !opens || output != "-", dependencies == nil || output != "-" else { return nil }
    }

    /// Makes the card and says what was made.
    func run() throws(ExitStatus) {
        let terminal = Terminal(isQuiet: isQuiet, isVerbose: isVerbose)
        let clock = showsTimings ? StageClock() : nil
        let workshop = Workshop(clock: clock, headStart: Koerskaart.headStart)
        let made = try terminal.reporting(workshop) { () throws(DiagnosticList) in try workshop.render(job()) }
        terminal.show(made.warnings, of: workshop)
        if made.output != "-" { terminal.say(made.output) }
        terminal.explain(made.summary)
        terminal.show(clock)
        if opens {
            try terminal.reporting(workshop) { () throws(DiagnosticList) in try workshop.open(made.output) }
        }
        // The process ends here, and all that it holds with it: quicker than to let go of it piece by piece.
        _ = Unmanaged.passRetained(workshop)
    }

    private func job() throws(DiagnosticList) -> Job {
        var job = try Job(
            card: card, template: template, theme: theme, size: size, output: output, dpi: dpi,
            dependencies: dependencies, settings: settings, allowsPreview: allowsPreview,
            language: language, allowsIncomplete: allowsIncomplete)
        job.isProof = isProof
        return job
    }
}

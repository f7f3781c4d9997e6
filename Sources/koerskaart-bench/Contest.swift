/// One card, as koerskaart and the C program are given it.
struct Contest {
    /// The language of the card, which names it in the tables.
    var language: String
    /// The card's folder.
    var card: String
    var programs: Programs

    /// One card by koerskaart.
    var koerskaart: ChildProcess {
        ChildProcess(path: programs.koerskaart, arguments: ["render", card, "--quiet", "-o", programs.output])
    }

    /// One card by koerskaart, which says what each stage took.
    var timedKoerskaart: ChildProcess {
        ChildProcess(path: programs.koerskaart, arguments: koerskaart.arguments + ["--timings"])
    }

    /// Many cards by koerskaart in one process.
    func warmKoerskaart(_ count: Int) -> ChildProcess {
        ChildProcess(path: programs.bench, arguments: ["warm", card, programs.output, String(count)])
    }

    /// So many cards by the C program in one process.
    func bareCard(fonts: String = "dejavu", count: Int = 1) -> ChildProcess {
        ChildProcess(
            path: programs.bareCard,
            arguments: [
                "Sources/bare-card/Texts/\(language).txt", language, fonts, programs.folder + "/bare-card.pdf",
                String(count),
            ], environment: ["FONTCONFIG_FILE": "\(programs.folder)/\(fonts).conf"])
    }
}

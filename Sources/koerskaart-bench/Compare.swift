import ArgumentParser
import Glibc
import Production

/// Runs both programs in turn and prints the tables.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run koerskaart and the C program in turn, and print medians and ratios.")

    @Option(help: "How many pairs of runs; more where the machine is busy.")
    var pairs = 31

    @Option(help: "How many cards in one process, for the time of a further card.")
    var cards = 30

    @Option(
        help: "A card's folder after the language of the C program's texts: nl=FOLDER or de=FOLDER; may be repeated.")
    var card: [String] = []

    @Option(help: "The folder of the C program, and of all that is written.")
    var folder = ".build/bench"

    func validate() throws {
        let isNamed = card.allSatisfy { $0.split(separator: "=", maxSplits: 1).count == 2 }
        if card.isEmpty || !isNamed { throw ValidationError("name each card as LANGUAGE=FOLDER") }
        if pairs < 1 || cards < 2 { throw ValidationError("at least one pair, and two cards in one process") }
    }

    func run() throws {
        let programs = try self.programs()
        let contests = card.map { words in
            let parts = words.split(separator: "=", maxSplits: 1).map(String.init)
            return Contest(language: parts[0], card: parts[1], programs: programs)
        }
        print("koerskaart \(version) against a bare C program: one A1 card, \(pairs) pairs in turn, medians")
        print(Machine.description)
        var ratios = RatioTable()
        var stages = StageTable()
        for contest in contests {
            var bench = Rounds(contest: contest, pairs: pairs, cards: cards)
            guard bench.warmUp() else {
                print("\n\(contest.language): not measured:\n" + bench.words)
                continue
            }
            bench.run()
            ratios.rows += bench.ratios
            stages.rows += bench.stages
        }
        print("\n" + ratios.text)
        if let first = contests.first { print("\n" + watched(first)) }
        print("\n" + stages.text)
        print(
            "The C program opens its fonts, shapes and breaks lines in one: under shape; it writes while it finishes.")
        if let warning = Machine.warning { print(warning) }
    }

    /// What 20 edits under `watch` took.
    private func watched(_ contest: Contest) -> String {
        guard let times = WatchedEdits(contest: contest).times(20) else { return "edits under watch: not measured" }
        let (median, slowest) = (times.median, times.max() ?? 0)
        return "20 edits under watch: a new sheet \(Timings.decimal(median, places: 1)) ms after the save, "
            + "\(Timings.decimal(slowest, places: 1)) ms at most (bar 50 ms)\(slowest <= 50 ? "" : "  over")"
    }

    private func programs() throws -> Programs {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard let whole = realpath(folder, &path) else {
            throw ValidationError("there is no \(folder): run make bench")
        }
        let folder = String(cString: whole)
        guard let own = realpath("/proc/self/exe", &path) else { throw ValidationError("/proc is not there") }
        let bench = String(cString: own)
        let beside = bench.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
        return Programs(koerskaart: beside + "/koerskaart", bench: bench, folder: folder)
    }
}

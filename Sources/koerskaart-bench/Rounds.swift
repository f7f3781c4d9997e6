/// All runs for one card, and the rows that come of them.
struct Rounds {
    let contest: Contest
    let pairs: Int
    let cards: Int
    private var cold = Measurement()
    private var ownFonts = Measurement()
    private var coldStages: (ours: [StageTimes], theirs: [StageTimes]) = ([], [])
    private var warm: (ours: [StageTimes], theirs: [StageTimes]) = ([], [])

    init(contest: Contest, pairs: Int, cards: Int) {
        self.contest = contest
        self.pairs = pairs
        self.cards = cards
    }

    /// What the program that ran last has said.
    var words: String { TextFile(contest.programs.words).text }

    /// Runs each once: files come into the page cache, and fontconfig makes its own cache.
    func warmUp() -> Bool {
        [contest.koerskaart, contest.bareCard(), contest.bareCard(fonts: "ours")].allSatisfy { run($0) != nil }
    }

    /// Runs all that is measured.
    mutating func run() {
        for pair in 0..<pairs {
            // Who comes first changes: what one leaves behind in caches is no one's gain.
            let early = pair.isMultiple(of: 2) ? run(contest.koerskaart) : nil
            guard let their = run(contest.bareCard()), let own = run(contest.bareCard(fonts: "ours")),
                let our = early ?? run(contest.koerskaart)
            else { continue }
            cold.add(our, their)
            ownFonts.add(our, own)
        }
        for _ in 0..<max(5, pairs / 3) {
            if run(contest.timedKoerskaart) != nil { coldStages.ours += StageTimes.cards(in: words) }
            if run(contest.bareCard()) != nil { coldStages.theirs += StageTimes.cards(in: words) }
        }
        for _ in 0..<max(5, pairs / 4) {
            // The first card of each is a cold one.
            guard run(contest.warmKoerskaart(cards)) != nil else { continue }
            let ours = StageTimes.cards(in: words).dropFirst()
            guard run(contest.bareCard(count: cards)) != nil else { continue }
            warm.ours.append(StageTimes.medians(Array(ours)))
            warm.theirs.append(StageTimes.medians(Array(StageTimes.cards(in: words).dropFirst())))
        }
    }

    private func run(_ child: ChildProcess) -> ChildProcess.Run? { child.run(contest.programs) }

    /// The rows that have a bar, and those that help to read them.
    var ratios: [RatioTable.Row] {
        let name = contest.language
        return [
            cold.row("\(name): cold, whole process", "ms", bar: 1.1, \.wall),
            cold.row("\(name): cold, processor time", "ms", \.processor),
            ownFonts.row("\(name): cold, C with our fonts", "ms", \.wall),
            cold.row("\(name): peak memory", "MiB", bar: 1.5, \.peak),
            RatioTable.Row(
                name: "\(name): a further card", unit: "ms", ours: warm.ours.compactMap { $0["all"] },
                theirs: warm.theirs.compactMap { $0["all"] }, bar: 1.0),
        ]
    }

    var stages: [StageTable.Row] {
        let name = contest.language
        return [
            StageTable.Row(name: "\(name): koerskaart, cold", times: .medians(coldStages.ours)),
            StageTable.Row(name: "\(name): C, cold", times: StageTimes.medians(coldStages.theirs).inOurTerms),
            StageTable.Row(name: "\(name): koerskaart, further", times: .medians(warm.ours)),
            StageTable.Row(name: "\(name): C, further", times: StageTimes.medians(warm.theirs).inOurTerms),
        ]
    }
}

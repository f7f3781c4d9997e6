import Production

/// The milliseconds of each stage, by name, as programs print them: a word, then a number.
struct StageTimes {
    private var times: [String: Double] = [:]

    /// All the times in a text; the last of a name counts.
    init(_ text: some StringProtocol) {
        let words = text.split { $0 == " " || $0 == "\n" }
        for (name, value) in zip(words, words.dropFirst()) where Double(name) == nil {
            if let time = Double(value) { times[String(name)] = time }
        }
    }

    subscript(name: String) -> Double? { times[name] }

    /// The C program's times in koerskaart's terms: its layout is under shape, and its start is part of the whole.
    var inOurTerms: StageTimes {
        var terms = self
        terms.times["shape"] = terms.times.removeValue(forKey: "layout")
        if let start = times["start"], let all = times["all"] { terms.times["all"] = start + all }
        return terms
    }

    /// The stages of each card in what a program said: `all` stands in the last line of a card.
    static func cards(in text: String) -> [StageTimes] {
        var cards: [StageTimes] = []
        var lines = ""
        for line in text.split(separator: "\n") {
            lines += line + "\n"
            guard line.split(separator: " ").contains("all") else { continue }
            cards.append(StageTimes(lines))
            lines = ""
        }
        return cards
    }

    /// The middle of each stage.
    static func medians(_ cards: [StageTimes]) -> StageTimes {
        var medians = StageTimes("")
        for name in Set(cards.flatMap(\.times.keys)) {
            medians.times[name] = cards.compactMap { $0[name] }.median
        }
        return medians
    }
}

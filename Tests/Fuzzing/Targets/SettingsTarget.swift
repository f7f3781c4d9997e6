import Diagnostics
import Production

extension FuzzTarget {
    /// The words of a command: a line each, the card, the sheet, the output, the dpi, then what `--set` is given.
    static let settings = FuzzTarget(
        "settings", "the words of a command, and variables set by them",
        mutator: Mutator(corpus: Corpus.own("settings"))
    ) { bytes, _ throws(Breach) in
        let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }
        let promises = Promises(file: "", bytes: [])
        let output = word(2)
        let job = try promises.outcome(needsSpan: false) { () throws(DiagnosticList) in
            try Job(
                card: word(0), size: word(1), output: output.isEmpty ? nil : output, dpi: Int(word(3)) ?? 150,
                settings: Array(words.dropFirst(4)))
        }
        guard let job else { return }
        if job.settings.keys.contains("") { throw Breach("a variable without a name is set") }
        try checkCard(Corpus.file("examples/ready-for-the-heat/card.yaml"), variables: job.settings)
    }
}

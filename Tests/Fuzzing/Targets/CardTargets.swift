import CardLoading
import CardModel
import Diagnostics

extension FuzzTarget {
    static let card = FuzzTarget(
        "card", "a card file",
        mutator: Mutator(
            corpus: Corpus.cards + Corpus.files(in: "Tests/CardLoadingTests/Faults", ending: ".yaml")
                + Corpus.own("card"))
    ) { bytes, _ throws(Breach) in try checkCard(bytes) }

    static let markup = FuzzTarget(
        "markup", "the marks inside a text", mutator: Mutator(corpus: Corpus.lines("markup"), words: Tokens.marks)
    ) { bytes, _ throws(Breach) in
        let source = String(decoding: bytes, as: UTF8.self)
        let count = source.unicodeScalars.count
        let variables = ["organisation": "De **Koers**", "x": "", "naam": "a b"]
        let first = MarkupReader.read(source, variables: variables)
        let second = MarkupReader.read(source, variables: variables)
        guard first.paragraphs == second.paragraphs, first.findings.map(\.range) == second.findings.map(\.range) else {
            throw Breach("read twice, it is not the same")
        }
        guard !first.paragraphs.isEmpty || !first.findings.isEmpty else {
            throw Breach("nothing is read, and nothing is wrong")
        }
        for run in first.paragraphs.flatMap(\.runs) where run.text.isEmpty { throw Breach("a run has no text") }
        for finding in first.findings {
            guard finding.range.lowerBound >= 0, finding.range.upperBound <= count else {
                throw Breach("\(finding.fault) at \(finding.range) of \(count) characters")
            }
            if finding.fault.message.isEmpty { throw Breach("\(finding.fault) has no words") }
        }
    }

    static let participants = FuzzTarget(
        "participants", "a card's number of participants",
        mutator: Mutator(corpus: Corpus.lines("participants"), words: ["-", "–", "4", " "])
    ) { bytes, _ throws(Breach) in try checkCard(card(with: "participants", bytes)) }

    static let languageTag = FuzzTarget(
        "language-tag", "a language tag",
        mutator: Mutator(corpus: Corpus.lines("language-tag"), words: ["-", "_", "x"])
    ) { bytes, _ throws(Breach) in
        if let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) {
            guard LanguageTag(tag.tag) == tag else { throw Breach("“\(tag.tag)”, read again, is another tag") }
            if tag.script.isEmpty || tag.language.isEmpty { throw Breach("“\(tag.tag)” has no language or script") }
        }
        try checkCard(card(with: "language", bytes))
    }

    /// A small card with one value of its head replaced, between quotes.
    static func card(with key: String, _ value: [UInt8]) -> [UInt8] {
        let lines = Corpus.starters[0].split(separator: 0x0A, omittingEmptySubsequences: false)
            .filter { !$0.starts(with: Array("\(key):".utf8)) }
        let quoted = value.flatMap { $0 == 0x27 ? [$0, $0] : [$0] }
        return Array(lines.joined(separator: [0x0A])) + Array("\n\(key): '".utf8) + quoted + Array("'\n".utf8)
    }

    /// Loads a card, which is whole or refused.
    static func checkCard(_ bytes: [UInt8], variables: [String: String] = [:]) throws(Breach) {
        struct Loaded: Hashable, Sendable {
            var card: Card
            var warnings: DiagnosticList
        }
        let promises = Promises(file: "card.yaml", bytes: bytes)
        // A variable that is set by the command line has no place in the file.
        let loaded = try promises.outcome(needsSpan: variables.isEmpty) { () throws(DiagnosticList) in
            let found = try CardLoader().load(bytes, file: "card.yaml", variables: variables)
            return Loaded(card: found.card, warnings: found.warnings)
        }
        guard let loaded else { return }
        if loaded.warnings.hasErrors { throw Breach("a card with errors is loaded") }
        try promises.check(loaded.warnings)
        let card = loaded.card
        let sum = card.panels.reduce(0) { $0 + $1.minutes }
        if sum != card.minutes { throw Breach("\(sum) minutes in the panels of a card of \(card.minutes)") }
        if LanguageTag(card.language) == nil { throw Breach("“\(card.language)” is no language tag to the layout") }
        if !(4...12).contains(card.panels.count) { throw Breach("a card of \(card.panels.count) panels is loaded") }
        if let people = card.participants, people.least > people.most || people.least < 1 {
            throw Breach("\(people.least) to \(people.most) participants")
        }
        for text in card.texts where text.plain.isEmpty { throw Breach("the text \(text.id) is empty") }
    }
}

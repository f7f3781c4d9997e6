import CardLoading
import CardModel
import Diagnostics
import Goldens
import Testing

/// The lists of words that say where something stands, by what they notice and what they leave alone.
@Suite struct PlaceWordsTests {
    private static let checkout = testFolder.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "/")

    private static func words(_ language: String) throws -> PlaceWords {
        let path = "\(checkout)/Templates/places/\(language).txt"
        return try PlaceWords(Files.bytes(at: path) ?? [], file: path)
    }

    /// What is noticed in a text of a card's panel.
    private func noticed(_ text: String, _ words: PlaceWords, language: String = "en") throws -> [Diagnostic] {
        let card = """
            koerskaart: 1
            title: "See below: the box on the left"
            language: \(language)
            minutes: 40
            panels:
              - title: A
                minutes: 10
                blocks:
                  - intro: |
                      \(text)
              - {title: B, minutes: 10, blocks: [{intro: A}]}
              - {title: C, minutes: 10, blocks: [{intro: A}]}
              - {title: D, minutes: 10, blocks: [{intro: A}]}

            """
        return try CardLoader().load(Array(card.utf8), file: "card.yaml", placeWords: { _ in words }).warnings
            .diagnostics
    }

    @Test(arguments: [
        ("en", "Write your answers below."), ("en", "See above: what has changed?"),
        ("en", "Look at the box on the left."), ("en", "Look at **the question above** once more"),
        ("en", "Fill in below what you see"), ("en", "The table *opposite* is yours"), ("en", "(as shown below)"),
        ("nl", "Schrijf hieronder wat je ziet."), ("nl", "Gebruik het vak ernaast."), ("nl", "In Onderstaande tabel"),
        ("nl", "Zoals hierboven."), ("nl", "het vak rechts"), ("nl", "de vraag hiernaast"),
        ("de", "Schreibt eure Antworten unten."), ("de", "In der untenstehenden Tabelle"), ("de", "das Feld rechts"),
        ("de", "siehe oben"), ("de", "Die nebenstehende Frage"),
        ("fr", "Écrivez vos réponses ci-dessous."), ("fr", "la case à gauche"), ("fr", "Voir ci‑contre"),
        ("fr", "l’encadré ci-dessus"), ("ar", "اكتبوا إجاباتكم أدناه."), ("ar", "انظر السؤال أعلاه"),
        ("ar", "املأ الخانة المقابلة"),
    ])
    func isNoticed(_ language: String, _ text: String) throws {
        let found = try noticed(text, Self.words(language), language: language)
        #expect(found.map(\.id) == ["text.names-a-place"])
        #expect(found.first?.severity == .warning)
    }

    @Test(arguments: [
        ("en", "Above all, be kind."), ("en", "It is below average, and above zero."), ("en", "Aged 65 and above."),
        ("en", "Orders from above. Noise from below."), ("en", "Over and above, we care."),
        ("en", "Ask the person next to you."), ("en", "On the right track, on the other hand."),
        ("en", "Those who live alongside us work alongside us."), ("en", "What is the opposite?"),
        ("en", "[Read on](https://example.org/see-below) belowground"), ("en", "What is left? What is right?"),
        ("nl", "Hieronder verstaan we iets anders."), ("nl", "Wie staat er naast je?"),
        ("nl", "Het gaat over rechts en links."),
        ("nl", "Onder ons gezegd, boven alles."), ("de", "Die da oben. Von oben nach unten."),
        ("de", "Unten am Fluss"), ("de", "Die Nachbarn nebenan"), ("fr", "Au-dessus de nos moyens"),
        ("fr", "À gauche comme à droite, la politique"), ("fr", "en face de nous"), ("ar", "من الأعلى"),
    ])
    func isLeftAlone(_ language: String, _ text: String) throws {
        #expect(try noticed(text, Self.words(language), language: language).map(\.message) == [])
    }

    @Test func thePlaceIsThatOfTheWords() throws {
        let found = try noticed("Wie? Zie **hier\u{A0}boven**, en hieronder.", Self.words("nl"), language: "nl")
        #expect(found.map { $0.span?.description } == ["card.yaml:10:22", "card.yaml:10:39"])
        #expect(found.map { ($0.span?.end.column ?? 0) - ($0.span?.start.column ?? 0) } == [10, 9])
    }

    @Test(arguments: ["nl", "en", "de", "fr", "ar"])
    func aTextOfOneMillionBytesTakesNoTime(_ language: String) throws {
        let words = try Self.words(language)
        let text = String(repeating: "onder box below above ", count: 150)
        #expect(try noticed(text, words).count <= 500)
    }

    @Test func examplesAndStartersSayNoPlaces() throws {
        var count = 0
        for folder in ["examples", "Templates/starter"] {
            for name in Files.names(in: "\(Self.checkout)/\(folder)") {
                guard let bytes = Files.bytes(at: "\(Self.checkout)/\(folder)/\(name)/card.yaml") else { continue }
                count += 1
                let warnings = try CardLoader().load(bytes, file: name) { language in
                    try? Self.words(String(language.prefix(2)))
                }.warnings
                #expect(warnings.isEmpty)
            }
        }
        #expect(count >= 4)
    }

    @Test(arguments: ["see (below", "a  b", "(a|)", "- ", "a|b", "(a|b)c", " a"])
    func aLineThatIsNoPhraseIsRefused(_ line: String) {
        #expect(throws: DiagnosticList.self) { try PlaceWords(Array("# a remark\n\(line)\n".utf8), file: "en.txt") }
    }

    @Test func linesThatArePhrasesAreRead() throws {
        let words = try PlaceWords(Array("# a\r\n\r\nsee (below|far below).\r\n- not below\r\n".utf8), file: "en.txt")
        #expect(try noticed("See far  below", words).count == 1)
        #expect(try noticed("See far below us", words).count == 0)
    }
}

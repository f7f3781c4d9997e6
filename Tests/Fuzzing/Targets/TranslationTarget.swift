import CardLoading
import CardModel
import Diagnostics
import Translating

extension FuzzTarget {
    static let translation = FuzzTarget(
        "translation", "a PO file with a card's texts",
        mutator: Mutator(
            corpus: Corpus.files(in: "examples/opgavegericht-werken/translations", ending: ".po")
                + Corpus.own("translation"),
            words: [
                "msgid \"\"\n", "msgctxt \"panel-1.title\"\n", "msgctxt \"title\"\n", "msgstr \"", "#, fuzzy\n",
                "#~ msgid \"a\"\n", "**", "*", "[a](https://b.example)", "{x}", "charset=ISO-8859-1", "charset=UTF-16",
                "\\n\\n", "\\0", "\u{FEFF}", "\r\n", "Language: ar\\n",
            ])
    ) { bytes, _ throws(Breach) in
        guard let card = source else { throw Breach("the card of the corpus cannot be read") }
        let promises = Promises(file: "en.po", bytes: bytes)
        let made = try promises.outcome { () throws(DiagnosticList) in
            try CardTranslation(bytes, file: "en.po", language: "en").translate(card, allowsIncomplete: true).card
        }
        // Refused or not, without drafts it must not crash; it tells of texts that stand in the card file too.
        let whole = try? CardTranslation(bytes, file: "en.po", language: "en").translate(card)
        guard let made else { return }
        guard made.texts.map(\.id) == card.texts.map(\.id), made.language == "en" else {
            throw Breach("the translated card has other texts than the card")
        }
        for text in made.texts where text.paragraphs.isEmpty || text.paragraphs.contains(where: { $0.runs.isEmpty }) {
            throw Breach("the text \(text.id.rawValue) has become nothing")
        }
        if let whole, whole.isDraft { throw Breach("a draft was made that nobody allowed") }
    }

    /// The card that the corpus is of.
    private static let source = try? CardLoader().load(
        Corpus.files(in: "examples/opgavegericht-werken", ending: ".yaml")[0], file: "card.yaml"
    ).card
}

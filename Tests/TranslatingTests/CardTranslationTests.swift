import CardLoading
import CardModel
import Diagnostics
import Goldens
import Testing

@testable import Translating

/// A card with every kind of text, in small.
enum SourceCard {
    static let file = """
        koerskaart: 1
        title: Een kaart
        language: nl
        minutes: 40
        about: |
          Eerste alinea,
          over twee regels.

          Tweede alinea voor {organisatie}.
        variables: {organisatie: De Bank}
        panels:
          - title: Start
            minutes: 10
            blocks:
              - question: Wanneer **werkt het goed** (vraag 4)?
                answer: {}
          - title: Midden
            minutes: 10
            blocks:
              - intro: "Lees [meer hierover](https://example.org/a)."
          - title: Verder
            minutes: 10
            blocks:
              - table: {columns: [Naam, Wat], rows: 4}
          - title: Eind
            minutes: 10
            blocks:
              - look-back: Hoe was het?
                answer: {}
        """

    static func card(_ file: String = file) throws -> Card {
        try CardLoader().load(Array(file.utf8), file: "card.yaml").card
    }

    /// A PO file of the card with some translations, by id; others repeat the original.
    static func po(
        _ translations: [String: String] = [:], flags: [String: String] = [:], ids: [String: String] = [:],
        without: Set<String> = [], language: String = "en"
    ) throws -> [UInt8] {
        var lines = [
            "msgid \"\"", "msgstr \"\"", "\"Language: \(language)\\n\"",
            "\"Content-Type: text/plain; charset=UTF-8\\n\"", "",
        ]
        func quoted(_ text: String) -> String { text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"") }
        for text in try card().texts where !without.contains(text.id.rawValue) {
            let id = text.id.rawValue
            if let flag = flags[id] { lines.append("#, \(flag)") }
            lines += [
                "msgctxt \"\(id)\"", "msgid \"\(quoted(ids[id] ?? text.translatable))\"",
                "msgstr \"\(quoted(translations[id] ?? text.translatable))\"", "",
            ]
        }
        return Array(lines.joined(separator: "\n").utf8)
    }
}

@Suite struct CardTranslationTests {
    private func translated(_ po: [UInt8], allowsIncomplete: Bool = false) throws -> CardTranslation.Translated {
        try CardTranslation(po, file: "en.po", language: "en").translate(
            SourceCard.card(), allowsIncomplete: allowsIncomplete)
    }

    /// Ids of all that is said, with the file that it is said of, and the severity of each.
    private func said(_ po: [UInt8], allowsIncomplete: Bool = false) -> [String] {
        func line(_ diagnostic: Diagnostic) -> String {
            "\(diagnostic.severity.rawValue) \(diagnostic.id.rawValue) \(diagnostic.span?.file ?? "-")"
        }
        do {
            return try translated(po, allowsIncomplete: allowsIncomplete).warnings.diagnostics.map(line)
        } catch let list as DiagnosticList {
            return list.diagnostics.map(line)
        } catch {
            return ["\(error)"]
        }
    }

    @Test func everyTextTakesItsTranslation() throws {
        let made = try translated(
            SourceCard.po([
                "title": "A card", "panel-1.question-1": "When does it **work well** (question 4)?",
                "panel-3.table-1.column-2": "What",
            ]))
        #expect(made.card.language == "en" && !made.isDraft && made.warnings.isEmpty)
        #expect(made.card.title.plain == "A card")
        guard case .question(let question)? = made.card.panels[0].blocks.first,
            case .table(let table)? = made.card.panels[2].blocks.first
        else {
            Issue.record("other blocks")
            return
        }
        #expect(question.text.paragraphs[0].runs.map(\.emphasis) == [.none, .strong, .none])
        #expect(question.text.originalLength == "Wanneer werkt het goed (vraag 4)?".count)
        #expect(question.text.span.file == "en.po" && question.text.span.start.line > 5)
        #expect(table.columns.map(\.plain) == ["Naam", "What"])
        // Paragraphs and variables are those of the translation.
        #expect(made.card.about?.plain == "Eerste alinea, over twee regels.\nTweede alinea voor De Bank.")
    }

    @Test func whatIsNotTranslatedIsAnError() throws {
        #expect(said(try SourceCard.po(["title": ""])) == ["error translation.untranslated en.po"])
        #expect(said(try SourceCard.po(flags: ["title": "fuzzy"])) == ["error translation.fuzzy en.po"])
        #expect(said(try SourceCard.po(ids: ["title": "Een oude kaart"])) == ["error translation.stale en.po"])
        #expect(said(try SourceCard.po(without: ["title"])) == ["error translation.missing card.yaml"])
    }

    @Test func aDraftKeepsWhatIsNotTranslatedInItsOwnLanguage() throws {
        let po = try SourceCard.po(
            ["title": "", "panel-1.title": "Begin"], flags: ["panel-2.title": "fuzzy"], without: ["panel-3.title"])
        let made = try translated(po, allowsIncomplete: true)
        #expect(made.isDraft)
        #expect(made.warnings.diagnostics.map(\.id) == ["translation.incomplete"])
        #expect(made.card.title.plain == "Een kaart" && made.card.title.language == "nl")
        #expect(made.card.panels.map(\.title.plain) == ["Begin", "Midden", "Verder", "Eind"])
        #expect(made.card.panels.map(\.title.language) == [nil, "nl", "nl", nil])
    }

    @Test(arguments: [
        ("panel-1.question-1", "When does it **work well (question 4)?", "error text.unclosed-mark"),
        ("panel-1.question-1", "When does it work well (question 4)?", "warning translation.emphasis"),
        ("panel-1.question-1", "When does it **work** *well* (question 4)?", "warning translation.emphasis"),
        ("panel-1.question-1", "When does it **work well** (question four)?", "warning translation.numbers"),
        ("panel-1.question-1", "When does it **work well** (question ٤)?", nil),
        ("panel-1.question-1", "When does it **work well** (question 14)?", "warning translation.numbers"),
        ("panel-2.intro-1", "Read more.", "error translation.links"),
        ("panel-2.intro-1", "Read [more](https://example.org/b).", "error translation.links"),
        ("panel-2.intro-1", "[More](https://example.org/a) to read.", nil),
        ("about", "One paragraph.", "error translation.variables"),
        ("about", "For {organisatie}, in one paragraph.", nil),
        ("about", "For {organisation}.", "error text.unknown-variable"),
    ])
    func whatATranslationMayNotLose(_ id: String, _ words: String, _ fault: String?) throws {
        let said = said(try SourceCard.po([id: words]))
        #expect(said.first == fault.map { "\($0) en.po" })
    }

    @Test func entriesOfOtherCardsAreNoted() throws {
        let more = Array("\nmsgctxt \"panel-12.title\"\nmsgid \"a\"\nmsgstr \"b\"\n".utf8)
        #expect(said(try SourceCard.po() + more) == ["note translation.unused en.po"])
    }

    @Test func statesAreTold() throws {
        let card = try SourceCard.card()
        let translation = try CardTranslation(
            SourceCard.po(
                ["title": ""], flags: ["panel-1.title": "fuzzy"], ids: ["panel-2.title": "Anders"],
                without: ["panel-3.title"]),
            file: "en.po", language: "en")
        let texts = [card.title] + card.panels.map(\.title)
        #expect(texts.map(translation.state(of:)) == [.missing, .fuzzy, .fuzzy, .missing, .translated])
    }

    @Test func aFileForAnotherLanguageIsRefused() throws {
        let po = try SourceCard.po(language: "de")
        #expect(throws: DiagnosticList.self) { try CardTranslation(po, file: "en.po", language: "en") }
        #expect(throws: Never.self) { try CardTranslation(po, file: "de.po", language: "de-AT") }
    }

    /// Lines of the card file may be wrapped anew: nothing is stale by that.
    @Test func wrappingIsNoChange() throws {
        let wrapped = SourceCard.file.replacing(
            "Eerste alinea,\n          over", with: "Eerste\n          alinea, over"
        )
        .replacing("Eerste alinea,\n  over", with: "Eerste\n  alinea, over")
        let card = try SourceCard.card(wrapped)
        #expect(card.about?.translatable == (try SourceCard.card().about?.translatable))
        #expect(card.about?.translatable == "Eerste alinea, over twee regels.\n\nTweede alinea voor {organisatie}.")
        #expect(Text.translatable(" a\u{A0}b   c\r\n d ") == "a\u{A0}b c d")
    }
}

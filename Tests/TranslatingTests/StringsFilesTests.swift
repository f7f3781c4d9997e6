import CardModel
import Diagnostics
import Goldens
import Testing

@testable import Translating

/// Templates and merged files, with gettext's own tools as readers.
@Suite struct StringsFilesTests {
    private func template(_ card: Card) throws -> [UInt8] {
        try TemplateWriter().template(
            of: card, file: "card.yaml", room: [TextID("panel-1.question-1"): .init(lines: 2, characters: 80)])
    }

    /// What one of gettext's programs says and gives.
    private func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> ProgramRun {
        let folder = try ScratchFolder()
        let file = folder.path("file.po")
        try Files.write(bytes, to: file)
        return try ProgramRun([program] + arguments + [file])
    }

    @Test func everyTextComesWithItsIdPlaceAndComment() throws {
        let text = String(decoding: try template(SourceCard.card()), as: UTF8.self)
        #expect(
            text.contains(
                """
                #. Panel 1, “Start”: a question to talk over.
                #. About 80 characters fit on the 2 lines that it takes.
                #. **…** stands round the key words: keep it, round the words that carry the weight.
                #: card.yaml:15
                msgctxt "panel-1.question-1"
                msgid "Wanneer **werkt het goed** (vraag 4)?"
                msgstr ""
                """), "\(text)")
        #expect(text.contains("#. {…} is filled in by the program: keep it as it is."))
        #expect(text.contains("#. [words](address): translate the words, keep the address."))
        #expect(text.contains("#. Panel 3, “Verder”: the head of column 2 of a table.\n"))
        let ids = try SourceCard.card().texts.map { "msgctxt \"\($0.id.rawValue)\"" }
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("msgctxt") }.map(String.init) == ids)
        // The same card, the same bytes: no clock.
        #expect(try template(SourceCard.card()) == template(SourceCard.card()))
    }

    @Test(arguments: ["msgcat", "msgattrib", "msguniq"])
    func gettextLosesNothingOfATemplate(program: String) throws {
        let bytes = try template(SourceCard.card())
        let run = try run(program, [], on: bytes)
        #expect(run.text == String(decoding: bytes, as: UTF8.self))
    }

    private func beginning(_ language: String, rule: String? = nil) throws -> [UInt8] {
        try TranslationUpdate().beginning(
            language: language, file: "\(language).po", template: template(SourceCard.card()), pluralForms: rule,
            date: "2026-11-25 12:00+0000")
    }

    @Test func aNewFileIsOneThatGettextApprovesOf() throws {
        for language in ["de", "pt-BR", "ur"] {
            let bytes = try beginning(language)
            let run = try run("msgfmt", ["--check", "--output-file=/dev/null"], on: bytes)
            #expect(run.status == 0 && run.errorText == "", "\(run.errorText)")
            let po = try POFile(bytes, file: "x.po")
            #expect(po.header["Language"] == language.replacing("-", with: "_"))
            #expect((po.header["Plural-Forms"] != nil) == (language != "ur"))
            #expect(po.entries.count == (try SourceCard.card()).texts.count)
        }
        #expect(try POFile(beginning("ur", rule: "nplurals=1; plural=0;"), file: "x").header["Plural-Forms"] != nil)
    }

    /// What changed is fuzzy and remembers what it was, what is gone is obsolete, comments and translations stay.
    @Test func mergingKeepsWhatTranslatorsWrote() throws {
        var old = String(
            decoding: try SourceCard.po(
                ["title": "A card", "panel-4.title": "End", "panel-1.question-1": "When does it **work well** (4)?"]),
            as: UTF8.self)
        old = old.replacing("msgctxt \"title\"", with: "# A translator's remark.\nmsgctxt \"title\"")
        let changed = try SourceCard.card(
            SourceCard.file.replacing(
                "Wanneer **werkt het goed** (vraag 4)?", with: "Wanneer **werkt het best** (vraag 4)?"
            )
            .replacing(
                "  - title: Eind\n    minutes: 10\n    blocks:\n      - look-back: Hoe was het?\n        answer: {}",
                with: "  - title: Slot van alles\n    minutes: 10\n    blocks: [intro: Dag]"))
        let merged = String(
            decoding: try TranslationUpdate().merged(Array(old.utf8), file: "en.po", with: template(changed)),
            as: UTF8.self)
        #expect(merged.contains("# A translator's remark.\n"))
        #expect(merged.contains("msgid \"Een kaart\"\nmsgstr \"A card\""))
        #expect(merged.contains("#| msgid \"Wanneer **werkt het goed** (vraag 4)?\""))
        #expect(merged.contains("#~ msgctxt \"panel-4.look-back-1\""))
        let translation = try CardTranslation(Array(merged.utf8), file: "en.po", language: "en")
        let states = changed.texts.map { "\($0.id.rawValue) \(translation.state(of: $0))" }
        #expect(states.contains("title translated") && states.contains("panel-1.question-1 fuzzy"))
        #expect(states.contains("panel-4.intro-1 missing"))
        // Once merged, merging changes nothing.
        let again = try TranslationUpdate().merged(Array(merged.utf8), file: "en.po", with: template(changed))
        #expect(String(decoding: again, as: UTF8.self) == merged)
        #expect(try run("msgfmt", ["--check-format", "--output-file=/dev/null"], on: Array(merged.utf8)).status == 0)
    }

    @Test func gettextIsAskedInVainWhereItIsNotThere() throws {
        let fault = try #require(throws: DiagnosticList.self) {
            try GettextTool.merge.output(["--no-such-option"], about: "en.po")
        }
        #expect(fault.diagnostics.first?.id == "translation.gettext")
    }

    // MARK: Encodings

    private func plain(_ bytes: [UInt8]) throws -> String {
        try #require(
            CardTranslation(bytes, file: "en.po", language: "en").translate(SourceCard.card()).card.title.plain)
    }

    @Test func filesOfOtherHabitsAreReadAlike() throws {
        let po = try SourceCard.po(["title": "Café"])
        let text = String(decoding: po, as: UTF8.self)
        #expect(try plain([0xEF, 0xBB, 0xBF] + po) == "Café")
        #expect(try plain(Array(text.replacing("\n", with: "\r\n").utf8)) == "Café")
        let wrapped = text.replacing("text/plain; charset", with: "text/plain; \"\n\"charset")
        #expect(try plain(Array(wrapped.utf8)) == "Café")
        let latin = text.replacing("UTF-8", with: "ISO-8859-1").unicodeScalars.map { UInt8(clamping: $0.value) }
        #expect(try plain(latin) == "Café")
        let windows = text.replacing("UTF-8", with: "CP1252").replacing("Café", with: "\u{80}").unicodeScalars.map {
            UInt8(clamping: $0.value)
        }
        #expect(try plain(windows) == "€")
        let byMsgcat = try run("msgcat", ["--width=30"], on: po)
        #expect(try plain(Array(byMsgcat.text.utf8)) == "Café")
    }

    @Test(arguments: ["KLINGON", "UTF-16", "UTF-7", ""])
    func encodingsThatCannotBeAreRefused(charset: String) throws {
        let text = String(decoding: try SourceCard.po(), as: UTF8.self).replacing("UTF-8", with: charset)
        let list = #expect(throws: DiagnosticList.self) {
            try CardTranslation(Array((text + "é").utf8), file: "en.po", language: "en")
        }
        #expect(list?.diagnostics.first?.id == "translation.encoding")
    }
}

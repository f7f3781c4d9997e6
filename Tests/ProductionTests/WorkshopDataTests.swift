import CardModel
import DesignTokens
import Diagnostics
import Goldens
import SheetModel
import Testing
import Typesetting

@testable import Production

/// What a workshop takes from the data, by name and by language.
@Suite struct WorkshopDataTests {
    @Test func labelsOfALanguageServeItsRegions() throws {
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        #expect(try workshop.labels(for: "en-GB", data: data).language == "en")
        #expect(try workshop.labels(for: "nl-BE", data: data).language == "nl")
        let list = try #require(throws: DiagnosticList.self) { try workshop.labels(for: "sv-SE", data: data) }
        #expect(list.diagnostics.map(\.id) == ["labels.missing-language"])
        #expect(
            list.diagnostics.first?.hints.first?.message.contains(
                "ar, ar-DZ, ar-LY, ar-MA, ar-TN, de, en, es, fr, fy, nl, pl, tr, uk") == true)
    }

    @Test(arguments: [
        ("ar", ["المدة: ساعة واحدة", "المدة: ساعتان", "المدة: ٣ ساعات", "المدة: ١١ ساعة"]),
        ("pl", ["Czas: 1 godzina", "Czas: 2 godziny", "Czas: 3 godziny", "Czas: 11 godzin"]),
        ("uk", ["Тривалість: 1 година", "Тривалість: 2 години", "Тривалість: 3 години", "Тривалість: 11 годин"]),
        ("tr", ["Süre: 1 saat", "Süre: 2 saat", "Süre: 3 saat", "Süre: 11 saat"]),
        ("de", ["Spieldauer 1 Stunde", "Spieldauer 2 Stunden", "Spieldauer 3 Stunden", "Spieldauer 11 Stunden"]),
        (
            "fr",
            [
                "Durée\u{A0}: 1\u{A0}heure", "Durée\u{A0}: 2\u{A0}heures", "Durée\u{A0}: 3\u{A0}heures",
                "Durée\u{A0}: 11\u{A0}heures",
            ]
        ),
    ])
    func playingTimeHasThePluralsOfTheLanguage(_ language: String, _ texts: [String]) throws {
        let workshop = Workshop()
        let labels = try workshop.labels(for: language, data: workshop.dataFolder())
        #expect([1, 2, 3, 11].map { labels.text(.playingTimeHours, [.number($0)]) } == texts)
    }

    @Test func regionsOwnLabelsComeFirst() throws {
        let british = try #require(Files.text(at: Checkout.path("Templates/labels/en.po")))
        let workshop = Workshop(inputs: ChangedInputs(changed: ["Templates/labels/en-GB.po": british]))
        let data = try workshop.dataFolder()
        #expect(try workshop.labels(for: "en-GB", data: data).language == "en-GB")
        #expect(try workshop.labels(for: "en-AU", data: data).language == "en")
    }

    @Test func themeLiesOverTheOneThatItExtends() throws {
        let folder = try ScratchFolder()
        try Files.write(
            """
            { "$extensions": { "koerskaart": { "extends": "koers" } },
              "palette": { "$type": "color", "yellow": { "$value": "#7FD6A1" } } }
            """, to: folder.path("koers/theme.tokens.json"))
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        let base = try workshop.theme("koers", data: data)
        // A folder of the user's own may have the name of the theme that it extends.
        let own = try workshop.theme(folder.path("koers/"), data: data)
        #expect(own.colours[.routeFill] != base.colours[.routeFill])
        // What took its value from the token took the new one.
        #expect(own.colours[.routeFill] == own.colours[.calloutIcon])
        #expect(own.colours[.panelFill] == base.colours[.panelFill])
        #expect(own.display == base.display)
        #expect(own.lines == base.lines)
    }

    @Test func templateCanBeAFolderOfTheUsersOwn() throws {
        let folder = try ScratchFolder()
        let ribbon = try #require(Files.text(at: Checkout.path("Templates/sheets/ribbon/template.yaml")))
        try Files.write(ribbon, to: folder.path("mine/template.yaml"))
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        #expect(
            try workshop.template(folder.path("mine"), data: data).course
                == workshop.template("ribbon", data: data).course)
        try Files.write("\u{1}", to: folder.path("mine/template.yaml"))
        let list = try #require(throws: DiagnosticList.self) { try workshop.template(folder.path("mine"), data: data) }
        #expect(list.diagnostics.first?.blame == .user)
    }

    @Test(arguments: ["koersen", "..", "", "\u{0}", "themes/koers"])
    func nameThatIsNoneIsTheUsersFault(_ name: String) throws {
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        let list = try #require(throws: DiagnosticList.self) { try workshop.theme(name, data: data) }
        #expect(list.diagnostics.map(\.blame) == [.user])
    }
}

/// Which faces are loaded: those that the card needs, and no other.
@Suite struct FaceSelectionTests {
    func families(of card: String, settings: [String] = []) throws -> Set<String> {
        let workshop = Workshop(inputs: SmallCard.inputs(card))
        return Set(try workshop.place(SmallCard.job(settings: settings)).fonts.faces.map(\.family))
    }

    @Test func cardInLatinLettersNeedsNoArabic() throws {
        #expect(try families(of: SmallCard.text()) == ["Inter", "Inter Display"])
    }

    @Test func greekAndCyrillicAreOfTheSameFamilies() throws {
        #expect(try families(of: SmallCard.text(intro: "Γειά, привет.")) == ["Inter", "Inter Display"])
    }

    @Test func oneArabicWordBringsItsFaces() throws {
        #expect(try families(of: SmallCard.text(intro: "Say مرحبا.")).contains("Noto Sans Arabic"))
    }

    @Test func variableMayBringThemToo() throws {
        let card = SmallCard.text(intro: "Say {word}.", head: "variables: {word: hello}\n")
        #expect(try families(of: card) == ["Inter", "Inter Display"])
        #expect(try families(of: card, settings: ["word=مرحبا"]).contains("Noto Sans Arabic"))
    }
}

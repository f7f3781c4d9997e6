import CardModel
import Testing

@testable import SheetLayout

@Suite struct LanguageTypographyTests {
    private func set(_ runs: [Text.Run], in language: String, figures: String = "0123456789") throws -> [String] {
        var card = Cards.plain(4)
        card.title.paragraphs = [.init(runs: runs)]
        var labels = Fixtures.labels
        labels.forms[.figures] = [figures]
        let tag = try #require(LanguageTag(language))
        let typography = LanguageTypography(language: tag, labels: labels)
        return typography.applied(to: card).title.paragraphs[0].runs.map(\.text)
    }

    @Test(arguments: [
        ("Quoi ? Non ! Ainsi : un ; deux", "Quoi\u{A0}? Non\u{A0}! Ainsi\u{A0}: un\u{A0}; deux"),
        ("« oui » et « non »", "«\u{A0}oui\u{A0}» et «\u{A0}non\u{A0}»"), ("Quoi?", "Quoi?"),
        ("https://example.org 14:30", "https://example.org 14:30"),
    ])
    func frenchSpacesDoNotBreak(_ written: String, _ set: String) throws {
        #expect(try self.set([.init(text: written)], in: "fr") == [set])
        #expect(try self.set([.init(text: written)], in: "fr-CH") == [set])
        #expect(try self.set([.init(text: written)], in: "en") == [written])
    }

    /// The sign may be in another run than the space.
    @Test func emphasisDoesNotPartThem() throws {
        let runs = [Text.Run(text: "un ", emphasis: .none), .init(text: "enjeu ", emphasis: .strong), .init(text: "?")]
        #expect(try set(runs, in: "fr") == ["un ", "enjeu\u{A0}", "?"])
    }

    @Test func numbersTakeTheFiguresOfTheLanguage() throws {
        let arabic = "٠١٢٣٤٥٦٧٨٩"
        #expect(try set([.init(text: "(السؤال 14)؟")], in: "ar", figures: arabic) == ["(السؤال ١٤)؟"])
        #expect(try set([.init(text: "(السؤال ١٤)؟")], in: "ar-MA") == ["(السؤال 14)؟"])
        // Not those of addresses and names.
        let kept = ["www.a1.example a@b2.example https://c.example/3 A4", "٥"]
        #expect(
            try set([.init(text: kept[0], link: nil), .init(text: "5")], in: "ar", figures: arabic) == kept)
        #expect(try set([.init(text: "12", link: "https://example.org")], in: "ar", figures: arabic) == ["12"])
        #expect(try set([.init(text: "vraag 4")], in: "nl") == ["vraag 4"])
    }

    /// “Keerpunt +” in Arabic keeps its sign at the end of the line, “C++” behind its letter.
    @Test func signsStayBehindTheirNames() throws {
        #expect(try set([.init(text: "في KoersKaart® اليوم")], in: "ar") == ["في KoersKaart®\u{200E} اليوم"])
        #expect(try set([.init(text: "C++ و التحوّل +")], in: "ar") == ["C++\u{200E} و التحوّل +"])
        #expect(try set([.init(text: "KoersKaart®")], in: "ar") == ["KoersKaart®"])
        #expect(try set([.init(text: "KoersKaart®")], in: "nl") == ["KoersKaart®"])
    }

    @Test func textsInAnotherLanguageStayAsTheyAre() throws {
        var card = Cards.plain(4)
        card.title = Cards.text("Quoi ?")
        card.title.language = "nl"
        let tag = try #require(LanguageTag("fr"))
        #expect(LanguageTypography(language: tag, labels: Fixtures.labels).applied(to: card).title == card.title)
    }

    @Test func labelsWriteNumbersInTheirFigures() {
        var labels = Fixtures.labels
        labels.forms[.figures] = ["٠١٢٣٤٥٦٧٨٩"]
        #expect(labels.figures(120) == "١٢٠")
        #expect(labels.text(.clock, [.number(15)]).hasPrefix("١٥"))
        #expect(Fixtures.labels.figures(120) == "120")
    }
}

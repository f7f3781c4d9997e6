import CardModel
import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// A card that is read from right to left. The measurer gives signs the direction of their paragraph.
@Suite struct RightToLeftTests {
    private func survey() throws -> Survey {
        var card = Cards.card(Cards.plain(9).panels, title: "العمل")
        card.language = "ar"
        card.product = Cards.text("KoersKaart®")
        return Survey(try Fixtures.compose(card, on: .a1).sheet)
    }

    @Test func aPanelsNumberStandsLeftToRight() throws {
        let survey = try survey()
        let numeral = try #require(survey.runs.first { $0.run.text == "1" && $0.run.size > .pt(50) })
        let total = try #require(survey.runs.first { $0.run.text == "/9" })
        #expect(!total.run.isRightToLeft)
        #expect(numeral.run.font.family == total.run.font.family)
        #expect(numeral.origin.x < total.origin.x)
    }

    @Test func aNameInAnotherScriptKeepsItsOrder() throws {
        #expect(try survey().runs.contains { $0.run.text == "KoersKaart®" && !$0.run.isRightToLeft })
    }

    @Test(arguments: [("العمل", true), ("KoersKaart®", false), ("العمل KoersKaart", true), ("12/9", true), ("", true)])
    func wordsHaveTheCardsDirectionUnlessAllLettersGoTheOtherWay(words: String, isRightToLeft: Bool) {
        let direction = Direction.rightToLeft.direction(ofWords: [words])
        #expect((direction == .rightToLeft) == isRightToLeft)
    }

    @Test func onACardOfTheOtherDirectionLikewise() {
        #expect(Direction.leftToRight.direction(ofWords: ["العمل!"]) == .rightToLeft)
        #expect(Direction.leftToRight.direction(ofWords: ["Koers"]) == .leftToRight)
    }

    @Test func whatIsFilledIntoALabelIsKeptApart() {
        let rule = PluralRule(count: 1) { _ in 0 }
        let arabic = Labels(language: "ar", forms: [.version: ["الإصدار %s"]], plural: rule)
        #expect(arabic.text(.version, [.words("2026-1")]) == "الإصدار \u{2068}2026-1\u{2069}")
        let dutch = Labels(language: "nl", forms: [.version: ["versie %s"]], plural: rule)
        #expect(dutch.text(.version, [.words("2026-1")]) == "versie 2026-1")
    }
}

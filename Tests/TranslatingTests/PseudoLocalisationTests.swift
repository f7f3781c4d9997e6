import CardModel
import Geometry
import Testing

@testable import Translating

@Suite struct PseudoLocalisationTests {
    private let pseudo = PseudoLocalisation()

    @Test func textsAreTwoFifthsLongerAndInBrackets() throws {
        let card = try SourceCard.card()
        let made = pseudo.card(card, tag: "qps-ploc")
        #expect(made.language == "qps-ploc")
        #expect(made.title.plain.hasPrefix("[") && made.title.plain.hasSuffix("]"))
        for (text, original) in zip(made.texts, card.texts) {
            #expect(text.plain.count > original.plain.count && text.id == original.id)
            #expect(text.originalLength == original.plain.count)
        }
        let length = made.texts.reduce(0) { $0 + $1.plain.count - 2 }
        let before = card.texts.reduce(0) { $0 + $1.plain.count }
        #expect((1.25...1.5).contains(Double(length) / Double(before)))
        // Marks and addresses are not touched.
        #expect(made.texts.flatMap(\.paragraphs).flatMap(\.runs).contains { $0.link == "https://example.org/a" })
    }

    @Test func placeHoldersStay() {
        #expect(pseudo.lengthened("Time %1$d h %2$d min").contains("%1$d"))
        #expect(pseudo.lengthened("%s and %d").hasPrefix("%s "))
    }

    @Test func theTurnedOneIsReadFromRightToLeft() throws {
        let turned = try #require(LanguageTag("qps-plocm"))
        let straight = try #require(LanguageTag("qps-ploc"))
        #expect(turned.isPseudo && turned.direction == .rightToLeft && turned.script == "Latn")
        #expect(straight.isPseudo && straight.direction == .leftToRight && straight.script == "Latn")
        #expect(LanguageTag("nl")?.isPseudo == false)
    }
}

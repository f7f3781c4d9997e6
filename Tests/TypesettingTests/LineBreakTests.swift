import SheetModel
import Testing

@testable import Typesetting

/// Divides words before each listed syllable, whatever the language.
private struct Syllables: WordHyphenating {
    var words: [String: [Int]]

    func breaks(in word: String, language: String) -> [Int] { words[word] ?? [] }
}

@Suite struct LineBreakTests {
    private func marked(_ text: String, _ words: [String: [Int]] = [:], language: String = "nl") throws -> String {
        try PrivateFonts.shaper(Syllables(words: words))
            .shape(ParagraphRequest(text, language: language, hyphenates: true)).marked
    }

    @Test(arguments: [
        ("een kort woord", "een |kort |woord"),
        ("zacht\u{A0}vast 5\u{202F}%", "zacht\u{A0}vast |5\u{202F}%"),
        ("e-mail co\u{2011}auteur", "e-|mail |co\u{2011}auteur"),
        ("a\u{200B}b\u{2060}c", "a\u{200B}|b\u{2060}c"),
        ("naam/initialen", "naam/|initialen"),
        ("regel\u{2028}regel\u{2028}", "regel\u{2028}¶regel\u{2028}¶"),
        ("twee  spaties ", "twee  |spaties "),
        ("(aan 10 tot 12)", "(aan |10 |tot 12)"), ("de rol (vraag 1)? Nu", "de |rol |(vraag 1)? |Nu"),
        ("in 12 uur", "in |12 |uur"), ("in 2026.", "in |2026."), ("voor 3.5 uur", "voor |3.5 |uur"),
    ]) func linesEndWhereUnicodeSays(text: String, expected: String) throws {
        #expect(try marked(text) == expected)
    }

    @Test func spacesVanishAndNoBreakSpacesDoNot() throws {
        let shaped = try PrivateFonts.shaper().shape(ParagraphRequest("a b\u{A0}c\u{202F}d\u{2007}e\u{2003}f\u{2028}"))
        #expect(shaped.clusters.map(\.isSpace).enumerated().filter(\.element).map(\.offset) == [1, 9, 11])
    }

    @Test func wordsAreDividedWithTheirLettersCounted() throws {
        let shaper = try PrivateFonts.shaper(Syllables(words: ["opgave": [2, 4], "foto’s": [2], "één": [2]]))
        let shaped = shaper.shape(ParagraphRequest("De opgave, foto’s", hyphenates: true))
        #expect(shaped.marked == "De |op-ga-ve, |fo-to’s")
        #expect(
            shaped.clusters.map(\.breakAfter).filter { $0 != .none && $0 != .line }
                == [.hyphen(wordLetters: 6), .hyphen(wordLetters: 6), .hyphen(wordLetters: 5)])
        #expect(shaper.shape(ParagraphRequest("De opgave", hyphenates: false)).marked == "De |opgave")
    }

    @Test func aTypedHyphenSettlesItsWord() throws {
        let shaper = try PrivateFonts.shaper(Syllables(words: ["opgave": [2, 4], "op": [1], "opgavevrij": [2]]))
        let shaped = shaper.shape(ParagraphRequest("opgave\u{AD}vrij", hyphenates: true))
        #expect(shaped.marked == "opgave\u{AD}-vrij")
        #expect(shaped.clusters[6].breakAfter == .hyphen(wordLetters: .max))
    }

    @Test(arguments: [
        ("opgave-opgave", "op-ga-ve-|op-ga-ve"),
        ("opgave\u{2011}opgave", "op-ga-ve\u{2011}op-ga-ve"),
        ("‘opgave’ 'opgave'", "‘op-ga-ve’ |'op-ga-ve'"),
        ("opgave@opgave.nl", "opgave@opgave.nl"),
        ("www.opgave.nl", "www.opgave.nl"),
        ("opgave. Opgave", "op-ga-ve. |Opgave"),
        ("opgave2", "opgave2"),
        ("2opgave", "2opgave"),
    ]) func partsOfAWordAreWords(text: String, expected: String) throws {
        #expect(try marked(text, ["opgave": [2, 4], "nl": [1]]) == expected)
    }

    @Test func placesInsideAClusterOrOutsideTheWordAreLeftOut() throws {
        #expect(
            try marked("e\u{301}e\u{301}n", ["e\u{301}e\u{301}n": [-4, 0, 1, 3, 2, 7, 99]]) == "e\u{301}-e\u{301}n")
    }

    @Test func aWordInTwoStylesIsOneWord() throws {
        let shaped = try PrivateFonts.shaper(Syllables(words: ["opgave": [2, 4]])).shape(
            ParagraphRequest(
                runs: [.init(text: "opg", style: .inter), .init(text: "ave", style: .interBold)], language: "nl",
                hyphenates: true))
        #expect(shaped.marked == "op-ga-ve")
    }
}

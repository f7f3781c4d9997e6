import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Letters are half an em, spaces a quarter, hyphens of the program .3.
@Suite struct LineBreakerTests {
    private typealias Hyphenation = LineBreaker.Hyphenation

    private func shaped(_ text: String, hyphenations: [String] = []) -> ShapedParagraph {
        ExactMeasurer(hyphenations: hyphenations).shape(
            ParagraphRequest(
                runs: [.init(text: text, style: TextStyle(families: ["Exact"], weight: 400))], language: "nl",
                hyphenates: true))
    }

    /// Lines as text; `¬` stands for a hyphen that is added, `!` for a cut.
    private func words(_ lines: [LineBreaker.Line], of paragraph: ShapedParagraph) -> [String] {
        let bytes = Array(paragraph.text.utf8)
        return lines.map { line in
            let clusters = paragraph.clusters[line.clusters]
            let text = clusters.flatMap { bytes[$0.bytes] }
            return String(decoding: text, as: UTF8.self) + (line.isHyphenated ? "¬" : "") + (line.isCut ? "!" : "")
        }
    }

    private func lines(
        _ text: String, _ measure: Double, hyphenations: [String] = [], _ hyphenation: LineBreaker.Hyphenation? = nil
    ) -> [String] {
        let paragraph = shaped(text, hyphenations: hyphenations)
        return words(LineBreaker(paragraph).lines(measure: measure, hyphenation: hyphenation), of: paragraph)
    }

    // MARK: Greedy

    @Test func aLineTakesAllTheWordsThatItCan() {
        // "aa bb" is 2.25 em, "aa bb cc" 3.5.
        #expect(lines("aa bb cc", 3.5) == ["aa bb cc"])
        #expect(lines("aa bb cc", 3.49) == ["aa bb", "cc"])
        #expect(lines("aa bb cc", 2.25) == ["aa bb", "cc"])
        #expect(lines("aa bb cc", 2.24) == ["aa", "bb", "cc"])
    }

    @Test func widthsAreThoseOfTheInk() {
        let paragraph = shaped("aa bb  cc ")
        let widths = LineBreaker(paragraph).lines(measure: 2.25, hyphenation: nil).map(\.width)
        #expect(widths == [2.25, 1])
        #expect(LineBreaker(paragraph).width == 1 + 0.25 + 1 + 0.5 + 1)
    }

    @Test func spacesAtALinesEndsTakeNoRoom() {
        #expect(lines("  aa   bb  ", 1) == ["aa", "bb"])
        #expect(lines("   ", 1) == [])
    }

    @Test func nothingIsNoLine() {
        #expect(lines("", 10) == [])
        #expect(LineBreaker(shaped("")).balanced(measure: 10, slack: 0.3).isEmpty)
        #expect(LineBreaker(shaped("")).paragraph(measure: 10, leastLastLine: 0.38, hyphenation: nil).isEmpty)
        #expect(LineBreaker(shaped("")).width == 0)
    }

    @Test func aLineMayEndAfterAHyphenThatIsTyped() {
        #expect(lines("co-creatie", 2.5) == ["co-", "creat!", "ie"])
        #expect(lines("co-creatie", 3.5) == ["co-", "creatie"])
    }

    @Test func aLineEndsWhereItMust() {
        #expect(lines("aa\u{2028}bb cc", 10) == ["aa", "bb cc"])
        #expect(lines("aa\u{2028}", 10) == ["aa"])
    }

    @Test func aNoBreakSpaceHoldsWordsTogether() {
        #expect(lines("aa\u{A0}bb cc", 2.5) == ["aa\u{A0}bb", "cc"])
    }

    // MARK: Words without room

    @Test func aWordWithoutRoomIsCut() {
        #expect(lines("aaaaa bb", 1) == ["aa!", "aa!", "a", "bb"])
    }

    @Test func oneLetterWiderThanTheMeasureStandsAlone() {
        #expect(lines("abc", 0.4) == ["a!", "b!", "c!"])
        #expect(lines("abc", 0) == ["a!", "b!", "c!"])
        #expect(lines("abc", -1) == ["a!", "b!", "c!"])
    }

    @Test func aWordWithoutRoomIsHyphenatedBeforeItIsCut() {
        #expect(lines("overleg", 2.5, hyphenations: ["over-leg"]) == ["over¬", "leg"])
        // The hyphen itself must have room.
        #expect(lines("overleg", 2.2, hyphenations: ["over-leg"]) == ["over!", "leg"])
    }

    // MARK: Hyphenation

    private static let word = "overleggroepen"
    private static let hyphenations = ["over-leg-groe-pen"]

    @Test func aLongWordIsBrokenWhereItsLineWouldBeUnderTwoThirdsFull() {
        // "een" is 1.5 of 5.6 em: 27 % full.
        #expect(
            lines("een \(Self.word)", 5.6, hyphenations: Self.hyphenations, Hyphenation(leastLetters: 10))
                == ["een overleg¬", "groepen"])
        #expect(lines("een \(Self.word)", 7, hyphenations: Self.hyphenations) == ["een", "overleggroepen"])
    }

    @Test func aLineThatIsFullEnoughIsLeftAsItIs() {
        func first(_ letters: Int) -> String? {
            let text = String(repeating: "a", count: letters) + " " + Self.word
            return lines(text, 8.4, hyphenations: Self.hyphenations, Hyphenation(leastLetters: 10)).first
        }
        // Of 8.4 em, 65 % are 5.46: ten letters have 5, eleven 5.5.
        #expect(first(6) == "aaaaaa overleg¬")
        #expect(first(10) == "aaaaaaaaaa over¬")
        #expect(first(11) == "aaaaaaaaaaa")
    }

    @Test func aShortWordIsNotBroken() {
        #expect(
            lines("een overleggen", 4.5, hyphenations: ["over-leggen"], Hyphenation(leastLetters: 10))
                == ["een over¬", "leggen"])
        #expect(
            lines("een overlegge", 4.5, hyphenations: ["over-legge"], Hyphenation(leastLetters: 10))
                == ["een", "overlegge"])
        #expect(
            lines("een overlegge", 4.5, hyphenations: ["over-legge"], Hyphenation(leastLetters: 9))
                == ["een over¬", "legge"])
    }

    @Test func aTypedPlaceToHyphenateIsTakenInAWordOfAnyLength() {
        #expect(lines("een ab\u{AD}cd", 3.1, Hyphenation(leastLetters: 10)) == ["een ab\u{AD}¬", "cd"])
    }

    @Test func theWidthOfAHyphenatedLineHoldsItsHyphen() {
        let paragraph = shaped("een \(Self.word)", hyphenations: Self.hyphenations)
        let lines = LineBreaker(paragraph).lines(measure: 5.6, hyphenation: Hyphenation(leastLetters: 10))
        #expect(abs(lines[0].width - (1.5 + 0.25 + 3.5 + 0.3)) < 1e-9)
    }

    // MARK: Balanced

    private func balanced(_ text: String, _ measure: Double, slack: Double) -> (lines: [String], widths: [Double]) {
        let paragraph = shaped(text)
        let lines = LineBreaker(paragraph).balanced(measure: measure, slack: slack)
        return (words(lines, of: paragraph), lines.map(\.width))
    }

    @Test func aBalancedTextKeepsItsNumberOfLinesAndIsAsEvenAsCanBe() {
        let text = "aaaa bbbb cccc dddd eeee"
        #expect(lines(text, 9) == ["aaaa bbbb cccc dddd", "eeee"])
        #expect(balanced(text, 9, slack: 0).lines == ["aaaa bbbb cccc", "dddd eeee"])
    }

    @Test func slackGivesBackAShareOfTheMeasure() {
        // The narrowest measure is 6.5; four fifths of the way to 9.1 em lie 8.58, under the 8.75 of four words.
        let text = "aaaa bbbb cccc dddd eeee"
        #expect(balanced(text, 9.1, slack: 0.8).lines == ["aaaa bbbb cccc", "dddd eeee"])
        #expect(balanced(text, 9.1, slack: 0.9).lines == ["aaaa bbbb cccc dddd", "eeee"])
    }

    @Test func oneLineIsLeftAlone() {
        #expect(balanced("aaaa bbbb", 9, slack: 0.35).lines == ["aaaa bbbb"])
    }

    @Test func balancingCutsNoWord() {
        #expect(balanced("a bbbbbbbb", 4.3, slack: 0).lines == ["a", "bbbbbbbb"])
    }

    @Test func balancingBreaksNoWordAtATypedPlace() {
        // At 7.5 em the first word would be hyphenated and there would still be two lines.
        let text = "bbbbbbbbbbbb\u{AD}bbbb ddddd ee"
        #expect(balanced(text, 9, slack: 0).lines == ["bbbbbbbbbbbb\u{AD}bbbb", "ddddd ee"])
    }

    // MARK: Paragraphs

    private func paragraph(_ text: String, _ measure: Double) -> [String] {
        let paragraph = shaped(text)
        return words(
            LineBreaker(paragraph).paragraph(measure: measure, leastLastLine: 0.38, hyphenation: nil), of: paragraph)
    }

    @Test func aShortLastLineTakesWordsFromAbove() {
        // At 10 em the last line has 2 em, 20 %; at 8.7 em another word goes down: 4.25 em, 42 %.
        let text = "aaaa bbbb cccc dddd eeee"
        #expect(lines(text, 10) == ["aaaa bbbb cccc dddd", "eeee"])
        #expect(paragraph(text, 10) == ["aaaa bbbb cccc", "dddd eeee"])
    }

    @Test func aLongEnoughLastLineIsLeftAlone() {
        // 3.75 of 8.75 em: 43 %.
        let text = "aaaa bbbb cccc dddd eee eeee"
        #expect(lines(text, 8.75) == ["aaaa bbbb cccc dddd", "eee eeee"])
        #expect(paragraph(text, 8.75) == lines(text, 8.75))
    }

    @Test func noLineIsAddedForTheSakeOfTheLast() {
        // The first line can't be narrower than its word; the second text has a third line at 99 %.
        #expect(paragraph("aaaaaaaaaaaaaaaa c", 8) == ["aaaaaaaaaaaaaaaa", "c"])
        #expect(paragraph("aaaaaaa bbbbbbbb cccccccccccccccc d", 8) == ["aaaaaaa bbbbbbbb", "cccccccccccccccc", "d"])
    }

    @Test func oneLineHasNoEnding() { #expect(paragraph("aa", 10) == ["aa"]) }
}

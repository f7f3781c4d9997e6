import Testing

/// The reading of words that the tests of texts stand on.
@Suite struct WordsTests {
    @Test func brokenWordsAreOneAndMissingOnesAreTold() {
        var found = Words("een co\u{2011}creatie van al\u{AD}le part-\nners, van wie\n")
        #expect(found.taking(Words("een co-creatie van alle partners, van")) == [])
        #expect(found.taking(Words("van wie")) == ["van"])
    }
}

import Hyphenation
import Testing

/// What holds beside the patterns, in Dutch and on small dictionaries made for it.
@Suite struct BreakRulesTests {
    let dutch = Dictionaries.dutch.trie

    private func dutch(_ word: String) -> String { shown(word, dutch.breaks(in: word)) }

    private func trie(_ dictionary: String) throws -> HyphenationTrie {
        try HyphenationTrie(PatternDictionary(reading: Array(dictionary.utf8)).compiled())
    }

    @Test func dutchWordsBreakWhereTheyShould() {
        #expect(dutch("verantwoordelijkheid") == "ver=ant=woor=de=lijk=heid")
        #expect(dutch("gemeenteraadslid") == "ge=meen=te=raads=lid")
        #expect(dutch("coördinatie") == "co=ör=di=na=tie")
    }

    @Test func capitalsDoNotMatter() {
        #expect(dutch("GEMEENTERAAD") == "GE=MEEN=TE=RAAD")
        #expect(dutch("COÖRDINATIE") == "CO=ÖR=DI=NA=TIE")
    }

    @Test func aCapitalWithoutASingleSmallLetterStopsTheWord() {
        #expect(dutch.breaks(in: "İngemeenteraad").isEmpty)
    }

    @Test(arguments: ["gemeente2raad", "gemeente٣raad", "ge\u{AD}meenteraad", "", "a", "zo", "42", "---"])
    func wordsThatAreLeftAlone(word: String) {
        #expect(dutch.breaks(in: word).isEmpty)
    }

    @Test func partsOfAWrittenCompoundBreakEachByItself() {
        #expect(dutch("co-creatie") == "co-cre=a=tie")
        #expect(dutch("minister-president") == "mi=nis=ter-pre=si=dent")
        #expect(dutch("minister\u{2011}president") == "mi=nis=ter\u{2011}pre=si=dent")
        #expect(dutch("gemeente\u{2019}s") == dutch("gemeente's").replacing("'", with: "\u{2019}"))
    }

    @Test func frenchNeverBreaksBesideAHyphen() {
        let word = "c'est-à-dire-rendez-vous"
        let bytes = Array(word.utf8)
        let breaks = Dictionaries.french.trie.breaks(in: word)
        #expect(!breaks.isEmpty)
        #expect(breaks.allSatisfy { bytes[$0] != 0x2D && bytes[$0 - 1] != 0x2D })
    }

    @Test func noMarkIsPartedFromItsLetter() throws {
        let trie = try trie("UTF-8\na1\n")
        #expect(trie.breaks(in: "xxabcd") == [3])
        #expect(trie.breaks(in: "xxa\u{301}bcd").isEmpty)
    }

    @Test func minimumsAreThoseOfTheDictionary() throws {
        #expect(try trie("UTF-8\nb1b\n").breaks(in: "bbbbbb") == [2, 3, 4])
        #expect(try trie("UTF-8\nLEFTHYPHENMIN 3\nRIGHTHYPHENMIN 1\nb1b\n").breaks(in: "bbbbbb") == [3, 4, 5])
        let left = try trie("ISO8859-1\nLEFTHYPHENMIN 4\nb1b\n").minimums
        #expect(left == Minimums(left: 4, right: 2, compoundLeft: 4, compoundRight: 3))
    }

    @Test func theLongestRunOfLettersCounts() throws {
        // `abx` is the beginning of a pattern, so libhyphen no longer looks at `bx` there.
        #expect(try trie("UTF-8\nb1x\n").breaks(in: "aabxx") == [3])
        #expect(try trie("UTF-8\nb1x\nabxyz\n").breaks(in: "aabxx").isEmpty)
    }

    @Test func aBreakThatChangesTheSpellingIsLeftOut() throws {
        #expect(try trie("UTF-8\nf1f\n").breaks(in: "schiffahrt") == [5])
        #expect(try trie("UTF-8\nf1f/ff=f,1,2\n").breaks(in: "schiffahrt").isEmpty)
        // A stronger pattern that changes nothing gives the place back.
        #expect(try trie("UTF-8\nf1f/ff=f,1,2\nif3fa\n").breaks(in: "schiffahrt") == [5])
        // Only the places that the replacement covers are lost.
        #expect(try trie("UTF-8\na1bcd1e/a=,1,1\n").breaks(in: "xxabcdexx") == [6])
    }

    @Test func compoundsAreTakenApartFirst() throws {
        let dictionary = "UTF-8\nCOMPOUNDLEFTHYPHENMIN 3\nCOMPOUNDRIGHTHYPHENMIN 2\nhaus1tür\nNEXTLEVEL\n1a\n1ü\n1t\n"
        #expect(try trie(dictionary).breaks(in: "haustür") == [4])
        #expect(try trie(dictionary).breaks(in: "statür") == [2, 3, 4])
    }

    @Test func offsetsCountInUTF8FromTheWordsOwnStart() {
        let text = "één coördinatie"
        let word = text.dropFirst(4)
        #expect(dutch.breaks(in: word) == [2, 5, 7, 9])
        #expect(dutch.breaks(inUTF8: Array(word.utf8)) == [2, 5, 7, 9])
        #expect(dutch.breaks(inUTF8: [0x67, 0xFF, 0x67, 0x67]).isEmpty)
    }

    @Test func aWordOfNonsenseEnds() {
        #expect(dutch.breaks(in: String(repeating: "gemeente", count: 30)).count > 30)
        #expect(dutch.breaks(in: String(repeating: "gemeente", count: 10_000)).isEmpty)
        #expect(Dictionaries.german.trie.breaks(in: String(repeating: "-", count: 255)).isEmpty)
    }
}

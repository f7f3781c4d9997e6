import Hyphenation
import Testing

@Suite struct DictionaryReadingTests {
    private func read(_ text: String) throws(DictionaryError) -> PatternDictionary {
        try PatternDictionary(reading: Array(text.utf8))
    }

    @Test func patternsKeepTheirLettersAndValues() throws {
        let patterns = try read("UTF-8\n% a comment 1\n.a4b3\r\n1é5 trailing\n").syllables
        #expect(
            patterns == [
                Pattern(letters: [0x2E, 0x61, 0x62], values: [0, 0, 4, 3]), Pattern(letters: [0xE9], values: [1, 5]),
            ])
    }

    @Test(
        arguments: [
            ("ISO8859-1", 0xE9, 0xE9), ("ISO8859-15", 0xA4, 0x20AC), ("ISO8859-2", 0xB1, 0x105),
            ("KOI8-U", 0xD1, 0x44F),
            ("microsoft-cp1251", 0xFF, 0x44F),
        ] as [(String, UInt8, UInt32)])
    func otherSetsAreDecoded(set: String, byte: UInt8, scalar: UInt32) throws {
        let dictionary = try PatternDictionary(reading: Array("\(set)\n1".utf8) + [byte, 0x0A])
        #expect(dictionary.syllables.map(\.letters) == [[scalar]])
    }

    @Test func twoLevelsAreKeptApart() throws {
        let dictionary = try read("UTF-8\nNOHYPHEN -,'\n1-1\nNEXTLEVEL\na1b\nLEFTHYPHENMIN 5\n")
        #expect(dictionary.compounds.map(\.letters) == [[0x2D]])
        #expect(dictionary.syllables.map(\.letters) == [[0x61, 0x62]])
        #expect(dictionary.noHyphen == [[0x2D], [0x27]])
        #expect(dictionary.minimums == Minimums(left: 2, right: 2, compoundLeft: 0, compoundRight: 0))
    }

    @Test(arguments: [
        ("", DictionaryError.unknownCharacterSet("")),
        ("\n\n", .unknownCharacterSet("")),
        ("KLINGON-9\na1b\n", .unknownCharacterSet("KLINGON-9")),
        ("UTF-8//IGNORE\na1b\n", .unknownCharacterSet("UTF-8//IGNORE")),
        ("UTF-8\n", .noPatterns),
        ("UTF-8", .noPatterns),
        ("UTF-8\nab2c\n", .noPatterns),
        ("UTF-8\na1b\nLEFTHYPHENMIN two\n", .badOption(line: 3, option: "LEFTHYPHENMIN")),
        ("UTF-8\nCOMPOUNDRIGHTHYPHENMIN 101\n", .badOption(line: 2, option: "COMPOUNDRIGHTHYPHENMIN")),
        ("UTF-8\na1b/b=b,x,1\n", .badReplacement(line: 2)),
        ("UTF-8\nNEXTLEVEL\na1b\nNEXTLEVEL\n", .tooManyLevels(line: 4)),
    ])
    func damageIsNamed(text: String, error: DictionaryError) {
        #expect(throws: error) { try read(text) }
        #expect(!error.message.isEmpty)
    }

    @Test func aByteOutsideTheSetIsFound() {
        #expect(throws: DictionaryError.undecodableByte(offset: 9, characterSet: "UTF-8")) {
            try PatternDictionary(reading: Array("UTF-8\na1b".utf8) + [0xFF, 0x0A])
        }
    }

    @Test func tooManyLettersAreRefused() {
        let letters = (0..<300).map { "1\(Unicode.Scalar(0x4E00 + $0).map(String.init) ?? "")\n" }.joined()
        #expect(throws: DictionaryError.tooManyLetters(305)) { try read("UTF-8\n\(letters)").compiled() }
    }

    @Test func randomBytesDoNotCrash() {
        var random = Random(state: 3)
        for round in 0..<500 {
            var bytes = Array((round % 2 == 0 ? "ISO8859-1\n" : "UTF-8\n").utf8)
            for _ in 0..<200 {
                let alphabet: [UInt8] = Array("ab.19/,=%\n\r NEXTLVHYPMI".utf8) + [0xC3, 0xA9, 0, 0xFF]
                bytes.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
            }
            guard let dictionary = try? PatternDictionary(reading: bytes), let compiled = try? dictionary.compiled()
            else { continue }
            let trie = try? HyphenationTrie(compiled)
            #expect(trie != nil)
            _ = trie?.breaks(in: "abba-ab'ba")
        }
    }
}

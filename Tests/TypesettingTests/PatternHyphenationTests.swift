import Glibc
import Hyphenation
import SheetModel
import Testing

@testable import Typesetting

@Suite struct PatternHyphenationTests {
    /// A folder with one small set of patterns, for Dutch.
    private func withLibrary(_ body: (HyphenationLibrary) throws -> Void) throws {
        var template = Array("/tmp/koerskaart-patterns-XXXXXX".utf8CString)
        let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
        let path = folder + "/nl.trie"
        defer {
            unlink(path)
            rmdir(folder)
        }
        let patterns = try PatternDictionary(
            reading: Array("UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\np1g\na1v\n".utf8))
        let file = try #require(fopen(path, "w"))
        let bytes = try patterns.compiled()
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        try body(HyphenationLibrary(folder: folder))
    }

    @Test func wordsAreDividedByTheLanguageOfTheText() throws {
        try withLibrary { library in
            let shaper = try PrivateFonts.shaper(PatternHyphenation(library: library))
            let dutch = shaper.shape(ParagraphRequest("Opgave", language: "nl-NL", hyphenates: true))
            #expect(dutch.marked == "Op-ga-ve")
            #expect(shaper.shape(ParagraphRequest("Opgave", language: "fy", hyphenates: true)).marked == "Opgave")
            #expect(shaper.shape(ParagraphRequest("opgave", language: "nl", hyphenates: true)).marked == "op-ga-ve")
        }
    }
}

import Glibc
import Testing

@testable import Hyphenation

/// Files: what the program writes, and what the library finds.
@Suite struct TrieFileTests {
    /// What the program said in its last run.
    private final class Transcript {
        var output = ""
        var notes = ""
    }

    private let transcript = Transcript()

    private func run(_ arguments: [String]) -> Int32 {
        let transcript = transcript
        transcript.output = ""
        transcript.notes = ""
        return PatternCommand(output: { transcript.output += $0 }, notes: { transcript.notes += $0 }).run(arguments)
    }

    @Test func compilingTwiceGivesTheSameBytes() throws {
        let again = try PatternDictionary(contentsOf: Dictionaries.dutch.path).compiled()
        #expect(again == Dictionaries.dutch.compiled)
    }

    @Test func triesAreSmall() {
        #expect(Dictionaries.dutch.compiled.count < 300_000)
        #expect(Dictionaries.german.compiled.count < 5_000_000)
    }

    @Test func theProgramWritesWhatTheLibraryReads() throws {
        let folder = try TemporaryFolder()
        let dictionaries = try TemporaryFolder()
        try dictionaries.write("hyph_nl_NL.dic", "UTF-8\na1b\n")
        try dictionaries.write("hyph_en_GB.dic", "UTF-8\na1c\n")
        try dictionaries.write("hyph_en_US.dic", "UTF-8\na1d\n")
        try dictionaries.write("hyph_nb_NO.dic", "UTF-8\na1e\n")
        #expect(run(["\(folder.path)/tries", dictionaries.path]) == 0)
        #expect(folder.names(in: "tries") == ["en-us.trie", "en.trie", "nb.trie", "nl.trie"])

        let library = HyphenationLibrary(folder: "\(folder.path)/tries")
        let dutch = try #require(try library.trie(forLanguage: "nl"))
        #expect(dutch.breaks(in: "xxabxx") == [3])
        #expect(try library.trie(forLanguage: "nl-NL") === dutch)
        #expect(try library.trie(forLanguage: "NL-Latn-BE") === dutch)
        let british = try #require(try library.trie(forLanguage: "en"))
        let american = try #require(try library.trie(forLanguage: "en-US"))
        #expect(british.breaks(in: "xxacxx") == [3])
        #expect(american.breaks(in: "xxadxx") == [3])
        #expect(try library.trie(forLanguage: "en-AU") === british)
        #expect(try library.trie(forLanguage: "no")?.breaks(in: "xxaexx") == [3])
    }

    @Test(arguments: [
        "fr", "", "-", "nl--", "nl_NL", "../nl", "nl/../nl", "nl\0", String(repeating: "nl-", count: 999),
    ])
    func noTrieForWhatIsNotThere(tag: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("nl.trie", Dictionaries.dutch.compiled)
        #expect(try HyphenationLibrary(folder: folder.path).trie(forLanguage: tag) == nil)
        #expect(try HyphenationLibrary(folder: "\(folder.path)/nowhere").trie(forLanguage: "nl") == nil)
    }

    @Test func aDamagedTrieIsAnErrorAndNotAnAbsence() throws {
        let folder = try TemporaryFolder()
        try folder.write("nl.trie", Array(Dictionaries.dutch.compiled.dropLast(8)))
        try folder.write("de.trie", [UInt8]())
        try folder.makeFolder("fr.trie")
        let library = HyphenationLibrary(folder: folder.path)
        #expect(throws: TrieError.self) { try library.trie(forLanguage: "nl-NL") }
        #expect(throws: TrieError.notATrie) { try library.trie(forLanguage: "de") }
        #expect(throws: TrieError.notATrie) { try library.trie(forLanguage: "fr") }
    }

    @Test func aReplacedFileDoesNotDisturbItsReaders() throws {
        let folder = try TemporaryFolder()
        let dictionaries = try TemporaryFolder()
        try dictionaries.write("hyph_nl_NL.dic", "UTF-8\na1b\n")
        #expect(run([folder.path, dictionaries.path]) == 0)
        let old = try HyphenationTrie(mapping: "\(folder.path)/nl.trie")
        try dictionaries.write("hyph_nl_NL.dic", "UTF-8\nb1x\n")
        #expect(run([folder.path, dictionaries.path]) == 0)
        #expect(old.breaks(in: "xxabxx") == [3])
        #expect(try HyphenationTrie(mapping: "\(folder.path)/nl.trie").breaks(in: "xxabxx") == [4])
        #expect(folder.names(in: ".") == ["nl.trie"])
    }

    @Test func theProgramsExitStatusSaysWhoseFaultItIs() throws {
        let folder = try TemporaryFolder()
        let dictionaries = try TemporaryFolder()
        #expect(run([]) == 2)
        #expect(run(["--frobnicate"]) == 2)
        #expect(run(["a", "b", "c"]) == 2)
        #expect(run(["/proc/no/such/folder", dictionaries.path]) == 2)
        #expect(run([folder.path, dictionaries.path]) == 1)
        try dictionaries.write("hyph_nl_NL.dic", "UTF-8\na1b\n")
        try dictionaries.write("hyph_fr.dic", "UTF-9\na1b\n")
        #expect(run([folder.path, dictionaries.path]) == 1)
        #expect(folder.names(in: ".") == ["nl.trie"])
        #expect(transcript.output.hasPrefix("nl: ") && transcript.output.hasSuffix(" bytes\n"))
        #expect(transcript.notes.contains(" de "))
        #expect(transcript.notes.contains("hyph_fr.dic: its first line names no known character set: “UTF-9”\n"))
        #expect(run(["--help"]) == 0)
        #expect(transcript.output.hasPrefix("usage: koerskaart-patterns OUTFOLDER [DICFOLDER]"))
    }
}

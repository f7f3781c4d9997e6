import Hyphenation
import Testing

/// libhyphen is the judge: the same word, the same places.
@Suite struct LibHyphenComparisonTests {
    /// libhyphen 2.8.8 takes the ends of long comments for patterns (be), can't be asked for parts of one letter (ca),
    /// and forgets the right minimum in words of two letters where the left one is 1 (is, sv).
    static let compared = Dictionaries.installed.filter { !["be", "ca", "is", "sv"].contains($0) }

    @Test(arguments: compared)
    func answersAreThoseOfLibHyphen(tag: String) throws {
        let dictionary = Dictionaries.Dictionary.named(tag)
        let oracle = try #require(LibHyphen(path: dictionary.path))
        var generated = GeneratedWords(from: dictionary.patterns)
        let real: [String] =
            switch tag {
            case "nl": dutchWords
            case "en", "en-us": englishWords
            case "de": germanWords
            case "fr": frenchWords
            default: []
            }
        var asked = 0
        var found = 0
        var differences: [String] = []
        for word in real + generated.next(2000) {
            guard let answer = oracle.answer(for: word) else { continue }
            let ours = dictionary.trie.breaks(in: word)
            // Beside a dash we never break; French patterns leave that to the dictionary's user.
            let theirs = answer.breaks.filter { !isBesideDash($0, in: word) }
            asked += 1
            found += ours.count
            if ours != theirs { differences.append("\(shown(word, ours)) for \(shown(word, theirs))") }
        }
        #expect(differences.isEmpty, "\(differences.count) of \(asked): \(differences.prefix(10))")
        #expect(asked > 1900 && found > 500)
    }

    private func isBesideDash(_ offset: Int, in word: String) -> Bool {
        let bytes = Array(word.utf8)
        return bytes[offset - 1] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "-")
    }
}

/// The word with `=` at the offsets.
func shown(_ word: String, _ offsets: [Int]) -> String {
    var bytes = Array(word.utf8)
    for offset in offsets.reversed() { bytes.insert(UInt8(ascii: "="), at: offset) }
    return String(decoding: bytes, as: UTF8.self)
}

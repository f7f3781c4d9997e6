import Hyphenation

extension FuzzTarget {
    private static let dictionaries = Corpus.own("patterns")
    private static let words = [
        "onderzoeksvraag", "opgavegericht", "a-b-c", "l’été", "ﬃe", "éé", "Straßenbahn", "e\u{301}e\u{301}n", "x",
        "'s-Gravenhage", "verantwoordelijkheidsgevoel", String(repeating: "ab", count: 127), "\u{2011}\u{2010}-",
        "ab1c",
        "😀😀😀", "İstanbul",
    ]

    static let patterns = FuzzTarget(
        "patterns", "a dictionary of hyphenation patterns",
        mutator: Mutator(
            corpus: dictionaries,
            words: [
                "NEXTLEVEL\n", "NOHYPHEN ", "LEFTHYPHENMIN ", "RIGHTHYPHENMIN ", "COMPOUNDLEFTHYPHENMIN ", "1", "9",
                "/",
                ",", ".a1b/x=,1,2\n", "UTF-8\n", "ISO8859-1\n", "UTF-7\n", "UTF-16\n", "microsoft-cp1251\n",
                "ISO-2022-JP\n", "//TRANSLIT",
            ])
    ) { bytes, _ throws(Breach) in
        let first: [UInt8]
        let second: [UInt8]
        do throws(DictionaryError) {
            let dictionary = try PatternDictionary(reading: bytes)
            first = try dictionary.compiled()
            second = try dictionary.compiled()
        } catch {
            if error.message.isEmpty { throw Breach("\(error) has no words") }
            return
        }
        guard first == second else { throw Breach("compiled twice, it is not the same") }
        let trie: HyphenationTrie
        do throws(TrieError) {
            trie = try HyphenationTrie(first)
        } catch {
            throw Breach("what was compiled cannot be read: \(error.message)")
        }
        try check(trie)
    }

    static let trie = FuzzTarget(
        "trie", "compiled hyphenation patterns",
        mutator: Mutator(
            corpus: dictionaries.compactMap { bytes in
                (try? PatternDictionary(reading: bytes)).flatMap { try? $0.compiled() }
            }, finish: sealed)
    ) { bytes, _ throws(Breach) in
        let trie: HyphenationTrie
        do throws(TrieError) {
            trie = try HyphenationTrie(bytes)
        } catch {
            if error.message.isEmpty { throw Breach("\(error) has no words") }
            return
        }
        try check(trie)
    }

    /// A trie with the length and the checksum that its bytes have: without these nothing else would be read. Some
    /// stay as they are.
    @Sendable private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while bytes.count % 8 != 0 { bytes.append(0) }
        guard bytes.count >= 40, bytes.count < 1 << 31, bytes[bytes.count - 1] % 8 != 7 else { return bytes }
        func put(_ number: UInt64, at place: Int, count: Int) {
            for byte in 0..<count { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte)) }
        }
        put(UInt64(bytes.count), at: 16, count: 4)
        put(bytes.withUnsafeBytes(TrieFormat.checksum), at: 8, count: 8)
        return bytes
    }

    private static func check(_ trie: HyphenationTrie) throws(Breach) {
        for word in words {
            let breaks = trie.breaks(in: word)
            guard breaks == trie.breaks(in: word) else { throw Breach("“\(word)” has other breaks the second time") }
            guard breaks.allSatisfy({ $0 > 0 && $0 < word.utf8.count }), zip(breaks, breaks.dropFirst()).allSatisfy(<)
            else { throw Breach("“\(word)” has breaks at \(breaks)") }
            let bytes = Array(word.utf8)
            guard breaks.allSatisfy({ bytes[$0] & 0xC0 != 0x80 }) else {
                throw Breach("“\(word)” breaks within a character, at \(breaks)")
            }
        }
    }
}

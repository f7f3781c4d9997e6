/// The patterns of one level in the order of their letters, each letter sequence once.
struct SortedPatterns {
    struct Entry {
        let letters: [UInt8]
        let values: [UInt8]
        /// The first eight letters, for fast comparison.
        let key: UInt64
        let line: Int
    }

    let entries: [Entry]

    /// Where letters occur twice the later pattern counts, as in libhyphen.
    init(_ patterns: [Pattern], alphabet: TrieAlphabet) {
        var entries: [Entry] = []
        entries.reserveCapacity(patterns.count)
        for (line, pattern) in patterns.enumerated() {
            let letters = pattern.letters.map(alphabet.number)
            var key: UInt64 = 0
            for place in 0..<8 { key = key << 8 | (place < letters.count ? UInt64(letters[place]) : 0) }
            entries.append(Entry(letters: letters, values: pattern.values, key: key, line: line))
        }
        entries.sort { a, b in
            if a.key != b.key { return a.key < b.key }
            if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
            return a.line < b.line
        }
        self.entries = entries.indices.filter { index in
            index + 1 == entries.count || entries[index].key != entries[index + 1].key
                || entries[index].letters != entries[index + 1].letters
        }.map { entries[$0] }
    }
}

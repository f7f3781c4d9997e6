extension PatternDictionary {
    /// The bytes of a trie file for this dictionary; the same dictionary always gives the same bytes.
    /// - Throws: ``DictionaryError/tooManyLetters(_:)``, ``DictionaryError/tooManyPatterns``.
    public func compiled() throws(DictionaryError) -> [UInt8] {
        let alphabet = try TrieAlphabet(of: self)
        var nodes = TrieNodes()
        try nodes.add(levels: [
            SortedPatterns(compounds, alphabet: alphabet), SortedPatterns(syllables, alphabet: alphabet),
        ])
        var noHyphenBytes: [UInt8] = []
        for entry in noHyphen where entry.count <= 255 {
            noHyphenBytes.append(UInt8(entry.count))
            noHyphenBytes.append(contentsOf: entry.map(alphabet.number))
        }

        let letterCount = UInt32(alphabet.scalars.count)
        let nodeCount = UInt32(nodes.words.count / 2 - 1)
        let valueLength = UInt32(nodes.values.count)
        let length = TrieFormat.length(
            letters: letterCount, nodes: nodeCount, values: valueLength, noHyphen: UInt32(noHyphenBytes.count))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(length))
        func append(_ number: UInt32) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(TrieFormat.magic)
        append(TrieFormat.version)
        append(0)
        append(0)
        append(UInt32(length))
        bytes += [minimums.left, minimums.right, minimums.compoundLeft, minimums.compoundRight]
        append(letterCount)
        append(nodeCount)
        append(valueLength)
        append(UInt32(noHyphenBytes.count))
        for scalar in alphabet.scalars { append(scalar) }
        for word in nodes.words { append(word) }
        bytes += nodes.values
        bytes += noHyphenBytes
        while bytes.count < Int(length) { bytes.append(0) }
        let checksum = bytes.withUnsafeBytes(TrieFormat.checksum)
        withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(8..<16, with: $0) }
        return bytes
    }
}

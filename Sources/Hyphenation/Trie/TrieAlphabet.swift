/// The letters of a dictionary, numbered from 1 in rising order of their scalars.
struct TrieAlphabet {
    let scalars: [UInt32]
    private let numbers: [UInt32: UInt8]

    /// - Throws: ``DictionaryError/tooManyLetters(_:)`` above 255.
    init(of dictionary: PatternDictionary) throws(DictionaryError) {
        // The edge of a word is a letter of every trie.
        var used: Set<UInt32> = [UInt32(UInt8(ascii: "."))]
        for pattern in dictionary.compounds { used.formUnion(pattern.letters) }
        for pattern in dictionary.syllables { used.formUnion(pattern.letters) }
        for entry in dictionary.noHyphen { used.formUnion(entry) }
        guard used.count <= TrieFormat.mostLetters else { throw .tooManyLetters(used.count) }
        scalars = used.sorted()
        var numbers: [UInt32: UInt8] = [:]
        for (place, scalar) in scalars.enumerated() { numbers[scalar] = UInt8(place + 1) }
        self.numbers = numbers
    }

    /// The number of a letter; 0 for one that is not of the alphabet.
    func number(_ scalar: UInt32) -> UInt8 { numbers[scalar] ?? 0 }
}

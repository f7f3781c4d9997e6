/// A word made ready for a trie: each scalar in lower case, as the number of a letter.
struct Word {
    /// Longer words are not hyphenated: no language has them, but a file of nonsense may.
    static let longest = 255

    private(set) var letters: [UInt8] = []
    /// For each letter the byte offset behind it.
    private(set) var ends: [Int] = []
    /// What a letter adds to its count as one, where that is not 0: `ﬃ` and `ﬄ`.
    private(set) var ligatures: [Int: Int] = [:]
    /// The letters behind which a hyphen would be wrong whatever the patterns say.
    private(set) var unbreakable: [Int] = []

    /// Nil for what isn't hyphenated: a word with a digit, with a soft hyphen (its author has decided), with a scalar
    /// whose small form is longer, or of more than ``longest`` scalars.
    init?(_ text: Substring, in trie: HyphenationTrie) {
        let size = text.utf8.count
        guard size > 1, size <= 4 * Self.longest else { return nil }
        letters.reserveCapacity(size)
        ends.reserveCapacity(size)
        var offset = 0
        for scalar in text.unicodeScalars {
            guard letters.count < Self.longest else { return nil }
            let place = letters.count
            let letter: UInt8
            if scalar.isASCII {
                var code = scalar.value
                if code >= 0x30, code <= 0x39 { return nil }
                if code >= 0x41, code <= 0x5A { code += 0x20 }
                if code == 0x2D { keepTogether(place) }
                letter = trie.letter(code)
            } else {
                guard let number = number(scalar, at: place, in: trie) else { return nil }
                letter = number
            }
            offset += UTF8.width(scalar)
            letters.append(letter)
            ends.append(offset)
        }
    }

    private mutating func number(_ scalar: Unicode.Scalar, at place: Int, in trie: HyphenationTrie) -> UInt8? {
        let properties = scalar.properties
        switch scalar.value {
        case 0xAD: return nil
        case 0x2010, 0x2011:
            keepTogether(place)
            return known(scalar.value, orElse: 0x2D, in: trie)
        case 0x2019: return known(scalar.value, orElse: 0x27, in: trie)
        // libhyphen 2.8.8 counts the ligatures of three letters as two.
        case 0xFB03, 0xFB04: ligatures[place] = 1
        default: break
        }
        switch properties.generalCategory {
        case .decimalNumber: return nil
        case .dashPunctuation: keepTogether(place)
        default: break
        }
        // A mark belongs to the letter before it.
        if properties.isGraphemeExtend, place > 0 { unbreakable.append(place - 1) }
        guard properties.changesWhenLowercased else { return trie.letter(scalar.value) }
        let small = properties.lowercaseMapping.unicodeScalars
        guard let first = small.first, small.count == 1 else { return nil }
        return trie.letter(first.value)
    }

    private func known(_ scalar: UInt32, orElse other: UInt32, in trie: HyphenationTrie) -> UInt8 {
        let letter = trie.letter(scalar)
        return letter > 0 ? letter : trie.letter(other)
    }

    /// No hyphen before or behind the dash at `place`.
    private mutating func keepTogether(_ place: Int) {
        if place > 0 { unbreakable.append(place - 1) }
        unbreakable.append(place)
    }
}

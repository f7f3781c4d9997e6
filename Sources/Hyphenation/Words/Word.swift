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
        var text = text
        guard text.withUTF8({ read($0, in: trie) }) else { return nil }
    }

    /// The ASCII letters of a word, which are nearly all, are read without decoding.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, in trie: HyphenationTrie) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let place = letters.count
            guard place < Self.longest else { return false }
            let code = bytes[offset]
            if code < 0x80 {
                if code >= 0x30, code <= 0x39 { return false }
                if code == 0x2D { keepTogether(place) }
                let isCapital = code >= 0x41 && code <= 0x5A
                letters.append(trie.asciiNumbers[Int(isCapital ? code + 0x20 : code)])
                offset += 1
            } else {
                let length = code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4
                let end = min(offset + length, bytes.count)
                guard let scalar = Self.scalar(bytes[offset..<end]), let letter = number(scalar, at: place, in: trie)
                else { return false }
                letters.append(letter)
                offset = end
            }
            ends.append(offset)
        }
        return true
    }

    /// The scalar that two to four bytes of valid UTF-8 stand for.
    private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        guard let first = bytes.first else { return nil }
        let start = UInt32(first) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
        return Unicode.Scalar(bytes.dropFirst().reduce(start) { $0 << 6 | UInt32($1 & 0x3F) })
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

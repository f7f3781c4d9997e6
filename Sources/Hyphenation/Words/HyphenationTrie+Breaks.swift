extension HyphenationTrie {
    /// Where a hyphen may be put in a word: byte offsets into its UTF-8, rising, never 0 nor the end.
    ///
    /// The answer is libhyphen's for the word in lower case, by the minimums of the dictionary, except that
    /// - a place where the hyphen would change the spelling (`Schiffahrt`, `Schiff-fahrt`) is left out;
    /// - a word with a digit or a soft hyphen, one whose small letters are more scalars than it has, and one of more
    ///   than 255 scalars have no places;
    /// - there is none beside a hyphen or dash, nor between a letter and its combining mark;
    /// - U+2010 and U+2011 count as a hyphen, U+2019 as an apostrophe, also where the dictionary doesn't know them.
    ///
    /// Parts of a word written with hyphens or apostrophes are hyphenated each by itself.
    /// - Parameter word: one word, without the punctuation around it.
    public func breaks(in word: String) -> [Int] { breaks(in: word[...]) }

    /// Where a hyphen may be put in a word that is part of a longer text; the offsets count from the word's start.
    public func breaks(in word: Substring) -> [Int] {
        guard let word = Word(word, in: self) else { return [] }
        var values = [UInt8](repeating: 0, count: word.letters.count)
        word.letters.withUnsafeBufferPointer { letters in
            values.withUnsafeMutableBufferPointer { values in
                var parts = CompoundParts(trie: self, letters: letters, ligatures: word.ligatures, values: values)
                parts.hyphenateWord()
            }
        }
        for place in word.unbreakable { values[place] = 0 }
        var offsets: [Int] = []
        // An odd value asks for a hyphen; one with the mark of a changed spelling is passed over.
        for place in 0..<values.count - 1 where values[place] & (Pattern.changesSpelling | 1) == 1 {
            offsets.append(word.ends[place])
        }
        return offsets
    }

    /// Where a hyphen may be put in a word given as UTF-8; none in bytes that are not UTF-8.
    public func breaks(inUTF8 word: [UInt8]) -> [Int] {
        guard let text = String(validating: word, as: UTF8.self) else { return [] }
        return breaks(in: text)
    }
}

/// Hyphenates one word: parts it as a compound until nothing parts any more, then finds the syllables of each part.
///
/// `values[k]` is what the patterns say about a hyphen behind letter `k`.
struct CompoundParts {
    let trie: HyphenationTrie
    let letters: UnsafeBufferPointer<UInt8>
    let ligatures: [Int: Int]
    let values: UnsafeMutableBufferPointer<UInt8>

    /// The order of the steps is that of libhyphen's `hnj_hyphen_hyphenate2`.
    mutating func hyphenateWord() {
        let word = 0..<letters.count
        hyphenate(word, startsWord: true, endsWord: true)
        keepTogether(first: Int(trie.minimums.left), of: word)
        keepTogether(last: Int(trie.minimums.right), of: word)
        for start in letters.indices where trie.noHyphenStarts[Int(letters[start])] {
            clearAroundNoHyphen(at: start)
        }
    }

    private func clearAroundNoHyphen(at start: Int) {
        trie.forEachNoHyphenEntry { entry in
            guard start + entry.count <= letters.count,
                entry.indices.allSatisfy({ letters[start + $0 - entry.lowerBound] == trie.bytes[$0] })
            else { return }
            values[start + entry.count - 1] = 0
            if start > 0 { values[start - 1] = 0 }
        }
    }

    private mutating func hyphenate(_ part: Range<Int>, startsWord: Bool, endsWord: Bool) {
        applyPatterns(under: TrieFormat.compoundRoot, to: part)
        var begin = part.lowerBound
        for place in part where values[place] & 1 == 1 || (begin > part.lowerBound && place + 1 == part.upperBound) {
            let boundary = values[place]
            if place > begin {
                hyphenate(
                    begin..<place + 1, startsWord: begin == part.lowerBound && startsWord,
                    endsWord: boundary & 1 == 0 && endsWord)
                values[place] = boundary
                // libhyphen 2.8.8 never leaves one letter before a boundary; later versions do, if asked for 1.
                if trie.minimums.compoundRight != 1 { values[place - 1] = 0 }
            }
            begin = place + 1
        }
        guard begin == part.lowerBound else { return }
        applyPatterns(under: TrieFormat.syllableRoot, to: part)
        if !startsWord { keepTogether(first: Int(trie.minimums.compoundLeft), of: part) }
        if !endsWord { keepTogether(last: Int(trie.minimums.compoundRight), of: part) }
    }

    /// Takes for each letter the longest run of letters that ends there and begins a pattern; if it is a pattern
    /// itself, its values count. That is libhyphen's automaton: shorter patterns that end at the same letter do not
    /// count, because its dictionaries have their values merged into the longer ones.
    private mutating func applyPatterns(under root: Int, to part: Range<Int>) {
        for place in part { values[place] = 0 }
        // The part with its edges; place 0 is the edge in front.
        let count = part.count + 2
        func letter(_ place: Int) -> UInt8 {
            place == 0 || place == count - 1 ? trie.edge : letters[part.lowerBound + place - 1]
        }
        var reached = -1
        for start in 0..<count {
            var next = trie.child(ofRoot: root, along: letter(start))
            var end = start
            while let node = next {
                // What was reached from an earlier start was reached by a longer run.
                if end > reached {
                    reached = end
                    take(valuesOf: node, from: start, in: part)
                }
                end += 1
                next = end < count ? trie.child(of: node, along: letter(end)) : nil
            }
        }
    }

    private func take(valuesOf node: Int, from start: Int, in part: Range<Int>) {
        guard let found = trie.values(of: node) else { return }
        // The first value of a pattern belongs to the place behind the letter before it.
        var place = part.lowerBound + start + found.skip - 2
        for at in found.bytes {
            let value = trie.bytes[at]
            if place >= part.lowerBound, place < part.upperBound - 1, values[place] & 0xF < value & 0xF {
                values[place] = value
            }
            place += 1
        }
    }

    private func keepTogether(first minimum: Int, of part: Range<Int>) {
        var count = 1 + (ligatures[part.lowerBound] ?? 0)
        var place = part.lowerBound
        while count < minimum, place < part.upperBound {
            values[place] = 0
            place += 1
            count += 1 + (ligatures[place] ?? 0)
        }
    }

    private func keepTogether(last minimum: Int, of part: Range<Int>) {
        for place in part.suffix(minimum) { values[place] = 0 }
    }
}

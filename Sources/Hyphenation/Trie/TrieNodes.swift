/// The nodes of a trie in breadth-first order, and the values that they point at.
struct TrieNodes {
    /// Two numbers a node, see ``TrieFormat``.
    private(set) var words: [UInt32] = []
    /// The values; the byte at 0 is there so that no place is 0.
    private(set) var values: [UInt8] = [0]
    private var places: [[UInt8]: UInt32] = [:]

    /// A node that waits for its children: the patterns that begin with its letters.
    private struct Waiting {
        let level: Int
        let patterns: Range<Int>
        let depth: Int
        let letter: UInt8
    }

    /// Adds a root for each level and all that hangs below.
    /// - Throws: ``DictionaryError/tooManyPatterns``.
    mutating func add(levels: [SortedPatterns]) throws(DictionaryError) {
        var queue = levels.indices.map { level in
            Waiting(level: level, patterns: levels[level].entries.indices, depth: 0, letter: 0)
        }
        var next = 0
        while next < queue.count {
            let node = queue[next]
            let entries = levels[node.level].entries
            var at = node.patterns.lowerBound
            var place: UInt32 = 0
            // The pattern that ends here, if any, sorts before those that go on.
            if at < node.patterns.upperBound, node.depth > 0, entries[at].letters.count == node.depth {
                place = self.place(of: entries[at].values)
                at += 1
            }
            guard queue.count <= TrieFormat.mostNodes else { throw .tooManyPatterns }
            words.append(UInt32(node.letter) << 24 | UInt32(queue.count))
            words.append(place)
            while at < node.patterns.upperBound {
                let letter = entries[at].letters[node.depth]
                var end = at + 1
                while end < node.patterns.upperBound, entries[end].letters[node.depth] == letter { end += 1 }
                queue.append(Waiting(level: node.level, patterns: at..<end, depth: node.depth + 1, letter: letter))
                at = end
            }
            next += 1
        }
        guard queue.count <= TrieFormat.mostNodes else { throw .tooManyPatterns }
        words.append(UInt32(queue.count))
        words.append(0)
    }

    /// Where the values are stored, each sequence once; 0 when none of them says anything.
    private mutating func place(of all: [UInt8]) -> UInt32 {
        guard let first = all.firstIndex(where: { $0 != 0 }), let last = all.lastIndex(where: { $0 != 0 }) else {
            return 0
        }
        let stored = [UInt8(first), UInt8(last - first + 1)] + all[first...last]
        if let place = places[stored] { return place }
        let place = UInt32(values.count)
        values += stored
        places[stored] = place
        return place
    }
}

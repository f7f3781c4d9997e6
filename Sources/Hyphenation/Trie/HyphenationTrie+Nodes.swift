// Whatever the file holds, nothing here reads outside it: a node's children are cut to the nodes that there are, and
// values to the bytes that there are.
extension HyphenationTrie {
    private func number(_ at: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }

    /// The number of a letter, 0 for one that no pattern uses.
    func letter(_ scalar: UInt32) -> UInt8 {
        if scalar < 128 { return asciiNumbers[Int(scalar)] }
        var low = 0
        var high = letterCount
        while low < high {
            let middle = (low + high) / 2
            let found = number(TrieFormat.headerLength + 4 * middle)
            if found == scalar { return UInt8(middle + 1) }
            if found < scalar { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    /// The child of a root along a letter.
    func child(ofRoot root: Int, along letter: UInt8) -> Int? {
        let child = Int(rootChildren[root << 8 | Int(letter)])
        return child > 0 ? child : nil
    }

    /// The child of `node`, which is below ``nodeCount``, along a letter.
    ///
    /// This is where hyphenation spends its time: places can't overflow, so arithmetic is unchecked.
    func child(of node: Int, along letter: UInt8) -> Int? {
        let at = nodeStart &+ TrieFormat.nodeLength &* node
        var low = Int(number(at) & 0xFF_FFFF)
        var high = min(Int(number(at &+ TrieFormat.nodeLength) & 0xFF_FFFF), nodeCount)
        let wanted = UInt32(letter)
        while low < high {
            let middle = (low &+ high) >> 1
            let found = number(nodeStart &+ TrieFormat.nodeLength &* middle) >> 24
            if found == wanted { return middle }
            if found < wanted { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }

    /// The values of `node`: how many places they skip, and where in the file they are.
    func values(of node: Int) -> (skip: Int, bytes: Range<Int>)? {
        let place = Int(number(nodeStart + TrieFormat.nodeLength * node + 4))
        guard place > 0, place + 2 <= valueLength else { return nil }
        let start = valueStart + place
        let count = Int(bytes[start + 1])
        guard place + 2 + count <= valueLength else { return nil }
        return (Int(bytes[start]), start + 2..<start + 2 + count)
    }

    /// The sequences of letters beside which no hyphen is put, as places in the file.
    func forEachNoHyphenEntry(_ body: (Range<Int>) -> Void) {
        let end = noHyphenStart + noHyphenLength
        var at = noHyphenStart
        while at < end {
            let letters = at + 1..<min(at + 1 + Int(bytes[at]), end)
            if !letters.isEmpty { body(letters) }
            at = letters.upperBound
        }
    }
}

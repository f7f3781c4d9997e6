/// The hyphenation patterns of one language, read where they lie in a file that `koerskaart-patterns` wrote.
///
/// Opening costs a check of the file (0.1 ms for a megabyte); nothing is copied. A trie never changes, so threads may
/// share one.
public final class HyphenationTrie: @unchecked Sendable {
    // Unchecked because of the buffer: it is only read, and lives as long as its owner here.
    private let owner: TrieBytes
    let bytes: UnsafeRawBufferPointer
    /// The letters that stay together at the edges of words and of parts of compounds.
    public let minimums: Minimums
    let letterCount: Int
    let nodeCount: Int
    let valueLength: Int
    let noHyphenLength: Int
    let nodeStart: Int
    let valueStart: Int
    let noHyphenStart: Int
    /// The numbers of the ASCII characters, 0 for those that no pattern uses.
    let asciiNumbers: [UInt8]
    /// The number that stands for the edge of a word.
    let edge: UInt8
    /// The children of the two roots by letter, 0 for none: every place of every word asks for them.
    let rootChildren: [UInt32]
    /// The letters, by number, that a no-hyphen entry begins with.
    let noHyphenStarts: [Bool]

    /// Maps a trie file.
    /// - Throws: ``TrieError`` for a file that is absent, no trie, of another version, or damaged.
    public convenience init(mapping path: String) throws(TrieError) {
        try self.init(owning: TrieBytes(mapping: path))
    }

    /// Takes the bytes of a trie file, as ``PatternDictionary/compiled()`` gives them.
    /// - Throws: ``TrieError`` for bytes that are no trie, of another version, or damaged.
    public convenience init(_ bytes: [UInt8]) throws(TrieError) {
        try self.init(owning: TrieBytes(copying: bytes))
    }

    private init(owning owner: TrieBytes) throws(TrieError) {
        let bytes = owner.buffer
        guard bytes.count >= TrieFormat.headerLength else { throw .notATrie }
        func number(_ at: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
        }
        guard number(0) == TrieFormat.magic else { throw .notATrie }
        guard number(4) == TrieFormat.version else { throw .otherVersion(number(4)) }
        let (letters, nodes, values, noHyphen) = (number(24), number(28), number(32), number(36))
        let length = TrieFormat.length(letters: letters, nodes: nodes, values: values, noHyphen: noHyphen)
        guard UInt64(number(16)) == UInt64(bytes.count) else {
            throw .wrongLength(stated: UInt64(number(16)), found: bytes.count)
        }
        guard length == UInt64(bytes.count) else { throw .wrongLength(stated: length, found: bytes.count) }
        let checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        guard checksum == TrieFormat.checksum(bytes), letters <= TrieFormat.mostLetters, nodes >= 2 else {
            throw .wrongChecksum
        }

        self.owner = owner
        self.bytes = bytes
        minimums = Minimums(left: bytes[20], right: bytes[21], compoundLeft: bytes[22], compoundRight: bytes[23])
        letterCount = Int(letters)
        nodeCount = Int(nodes)
        valueLength = Int(values)
        noHyphenLength = Int(noHyphen)
        nodeStart = TrieFormat.headerLength + 4 * letterCount
        valueStart = nodeStart + TrieFormat.nodeLength * (nodeCount + 1)
        noHyphenStart = valueStart + valueLength
        var ascii = [UInt8](repeating: 0, count: 128)
        for place in 0..<letterCount {
            let scalar = number(TrieFormat.headerLength + 4 * place)
            if scalar < 128 { ascii[Int(scalar)] = UInt8(place + 1) }
        }
        asciiNumbers = ascii
        edge = ascii[Int(UInt8(ascii: "."))]

        let nodeStart = nodeStart
        var children = [UInt32](repeating: 0, count: 512)
        for root in [TrieFormat.compoundRoot, TrieFormat.syllableRoot] {
            let at = nodeStart + TrieFormat.nodeLength * root
            let first = number(at) & 0xFF_FFFF
            let end = min(number(at + TrieFormat.nodeLength) & 0xFF_FFFF, nodes)
            // A forged file may state any range, but there is no more than one child a letter.
            for child in first..<max(first, min(end, first + 255)) {
                let letter = number(nodeStart + TrieFormat.nodeLength * Int(child)) >> 24
                children[root << 8 | Int(letter)] = child
            }
        }
        rootChildren = children

        var starts = [Bool](repeating: false, count: 256)
        var at = noHyphenStart
        while at + 1 < noHyphenStart + noHyphenLength {
            starts[Int(bytes[at + 1])] = true
            at += 1 + Int(bytes[at])
        }
        noHyphenStarts = starts
    }
}

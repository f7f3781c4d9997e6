/// The layout of a trie file: little-endian numbers of 32 bits, whatever the machine.
///
/// | at | bytes | what |
/// | --- | --- | --- |
/// | 0 | 4 | `KKHT` |
/// | 4 | 4 | version |
/// | 8 | 8 | checksum of all bytes from 16 |
/// | 16 | 4 | length of the file |
/// | 20 | 4 | one byte each: minimum left, right, compound left, compound right |
/// | 24 | 4 | number of letters |
/// | 28 | 4 | number of nodes, without the last, closing one |
/// | 32 | 4 | length of the values in bytes |
/// | 36 | 4 | length of the no-hyphen list in bytes |
/// | 40 | 4 a letter | the letters' scalars in rising order; a letter's number is its place, counted from 1 |
/// | | 8 a node | the nodes, and a closing one |
/// | | | the values, the no-hyphen list, and zeros up to a multiple of 8 |
///
/// Nodes stand in breadth-first order from two roots, 0 (compounds) and 1 (syllables). A node is two numbers: its
/// letter in the upper 8 bits and its first child in the lower 24; then the place of its values, or 0 for none. A
/// node's children end where the next node's begin, and their letters rise, so they are found by halving.
///
/// Values are a skip (places from the place before the pattern's first letter), a count, and `count` bytes as in
/// ``Pattern/values``. A no-hyphen entry is a count and that many letter numbers.
package enum TrieFormat {
    /// `KKHT`, read as a little-endian number.
    static let magic: UInt32 = 0x5448_4B4B
    static let version: UInt32 = 1
    static let headerLength = 40
    static let checksumStart = 16
    static let nodeLength = 8
    static let mostLetters = 255
    static let mostNodes = 1 << 24 - 1
    static let compoundRoot = 0
    static let syllableRoot = 1

    /// The length of a file with these parts.
    static func length(letters: UInt32, nodes: UInt32, values: UInt32, noHyphen: UInt32) -> UInt64 {
        let parts = UInt64(headerLength) + 4 * UInt64(letters) + 8 * (UInt64(nodes) + 1) + UInt64(values)
        return (parts + UInt64(noHyphen) + 7) & ~7
    }

    /// Four FNV-like sums over words of 64 bits, taken in turn so that they don't wait for each other.
    ///
    /// It finds damage, not forgery: every read of the trie is checked against its bounds as well.
    package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let prime: UInt64 = 0x0000_0100_0000_01B3
        var a: UInt64 = 0xCBF2_9CE4_8422_2325
        var (b, c, d) = (a &+ 1, a &+ 2, a &+ 3)
        var at = checksumStart
        while at + 32 <= bytes.count {
            a = (a ^ word(bytes, at)) &* prime
            b = (b ^ word(bytes, at + 8)) &* prime
            c = (c ^ word(bytes, at + 16)) &* prime
            d = (d ^ word(bytes, at + 24)) &* prime
            at += 32
        }
        while at + 8 <= bytes.count {
            a = (a ^ word(bytes, at)) &* prime
            at += 8
        }
        return [b, c, d].reduce(a) { sum, part in ((sum ^ (sum >> 32)) &* prime) ^ part ^ (part >> 29) }
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
}

@testable import Hyphenation

/// Gives a forged trie the checksum that belongs to it.
enum Checksum {
    static func renew(_ bytes: inout [UInt8]) {
        let sum = bytes.withUnsafeBytes(TrieFormat.checksum)
        withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(8..<16, with: $0) }
    }
}

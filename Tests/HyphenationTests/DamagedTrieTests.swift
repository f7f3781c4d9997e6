import Hyphenation
import Testing

/// A damaged file is refused; one that is damaged and has the right checksum is still safe to use.
@Suite struct DamagedTrieTests {
    private let bytes = Dictionaries.french.compiled

    @Test func everyShorterFileIsRefused() {
        for length in Array(0..<200) + Array(stride(from: 200, to: bytes.count, by: 97)) {
            #expect(throws: TrieError.self) { try HyphenationTrie(Array(bytes[..<length])) }
        }
    }

    @Test func aLongerFileIsRefused() {
        #expect(throws: TrieError.wrongLength(stated: UInt64(bytes.count), found: bytes.count + 8)) {
            try HyphenationTrie(bytes + [UInt8](repeating: 0, count: 8))
        }
    }

    @Test func everyFlippedBitIsFound() {
        for place in stride(from: 0, to: bytes.count, by: 37) {
            var damaged = bytes
            damaged[place] ^= 1 << UInt8(place % 8)
            #expect(throws: TrieError.self) { try HyphenationTrie(damaged) }
        }
    }

    @Test func whatIsNoTrieIsNamed() {
        #expect(throws: TrieError.notATrie) { try HyphenationTrie([UInt8](repeating: 0x20, count: 5000)) }
        var other = bytes
        other[4] = 9
        #expect(throws: TrieError.otherVersion(9)) { try HyphenationTrie(other) }
    }

    @Test func forgedFilesAreSafeToRead() throws {
        var random = Random(state: 7)
        var used = 0
        for round in 0..<300 {
            var forged = bytes
            // Everything behind the header may be nonsense, at a few places or throughout.
            let count = round % 3 == 0 ? 20_000 : 1 + Int(random.next() % 400)
            for _ in 0..<count {
                forged[40 + Int(random.next() % UInt64(bytes.count - 40))] = UInt8(truncatingIfNeeded: random.next())
            }
            Checksum.renew(&forged)
            let trie = try HyphenationTrie(forged)
            for word in frenchWords.prefix(60) {
                let breaks = trie.breaks(in: word)
                #expect(breaks.allSatisfy { $0 > 0 && $0 < word.utf8.count })
            }
            used += 1
        }
        #expect(used == 300)
    }

    @Test func forgedHeadersAreRefusedOrSafe() throws {
        var random = Random(state: 11)
        for _ in 0..<2000 {
            var forged = Array(bytes.prefix(4096))
            for place in 16..<40 where random.next() % 2 == 0 {
                forged[place] = UInt8(truncatingIfNeeded: random.next() % 3 == 0 ? random.next() : 0)
            }
            withUnsafeBytes(of: UInt32(forged.count).littleEndian) { forged.replaceSubrange(16..<20, with: $0) }
            Checksum.renew(&forged)
            if let trie = try? HyphenationTrie(forged) { _ = trie.breaks(in: "gouvernement") }
        }
    }
}

/// A source of numbers that are always the same.
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 29
    }
}

/// Changes to any file, whatever it holds.
extension Mutator {
    func flippedBit(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
        return bytes
    }

    func otherByte(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
        return bytes
    }

    func withoutStretch(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        bytes.removeSubrange(random.stretch(of: bytes.count))
        return bytes
    }

    func repeatedStretch(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        let stretch = Array(bytes[random.stretch(of: bytes.count)].prefix(2_000))
        let times = min(random.oneIn(10) ? random.small(2_000) : random.small(8), 32_768 / max(1, stretch.count))
        let place = random.below(bytes.count + 1)
        bytes.insert(contentsOf: (0..<times).flatMap { _ in stretch }, at: place)
        return bytes
    }

    func movedStretch(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        let range = random.stretch(of: bytes.count)
        let stretch = bytes[range]
        bytes.removeSubrange(range)
        bytes.insert(contentsOf: stretch, at: random.below(bytes.count + 1))
        return bytes
    }

    /// The beginning of one file and the end of another, or a part of one within another.
    func spliced(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        let other = random.pick(corpus) ?? []
        if random.oneIn(2) {
            return Array(bytes.prefix(random.below(bytes.count + 1)) + other.dropFirst(random.below(other.count + 1)))
        }
        var bytes = bytes
        bytes.replaceSubrange(random.stretch(of: bytes.count), with: other[random.stretch(of: other.count)])
        return bytes
    }

    func cutShort(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        Array(random.oneIn(2) ? bytes.dropLast(random.small(64)) : bytes.prefix(random.below(bytes.count + 1)))
    }

    /// Signs that open something, up to thousands of them, closed again now and then.
    func nested(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        let opener = random.pick(Tokens.openers) ?? ""
        let closer = opener.contains("{") ? "}" : opener.contains("[") ? "]" : opener.contains("(") ? ")" : ""
        let count = random.oneIn(4) ? random.small(8_000) : random.small(80)
        var text = Array(String(repeating: opener, count: count).utf8)
        if random.oneIn(2) { text += Array(String(repeating: closer, count: count).utf8) }
        var bytes = bytes
        bytes.insert(contentsOf: text, at: random.below(bytes.count + 1))
        return bytes
    }

    func withToken(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        let place = random.below(bytes.count + 1)
        let token = token(&random)
        let end = random.oneIn(2) ? place : min(bytes.count, place + token.count)
        bytes.replaceSubrange(place..<end, with: token)
        return bytes
    }

    /// Another number in the place of one.
    func otherNumber(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        replaced(bytes, &random, of: .number) { old, random in
            guard let value = Int(String(decoding: old, as: UTF8.self)), random.oneIn(2) else {
                return Array((random.pick(Tokens.numbers) ?? "").utf8)
            }
            return Array(String(random.oneIn(2) ? value &+ 1 &- random.below(3) : value &* (1 + random.below(12))).utf8)
        }
    }

    /// Another word of the corpus in the place of one.
    func otherWord(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        replaced(bytes, &random, of: .word) { _, random in
            Array((random.pick(words) ?? "").utf8)
        }
    }

    private enum Stretch {
        case number, word

        func holds(_ byte: UInt8) -> Bool {
            switch self {
            case .number: byte.isDigit || byte == 0x2E || byte == 0x2D
            case .word: (0x61...0x7A).contains(byte) || byte == 0x2D
            }
        }
    }

    /// Replaces a run of bytes near a random place.
    private func replaced(
        _ bytes: [UInt8], _ random: inout SplitMix64, of kind: Stretch,
        by other: ([UInt8], inout SplitMix64) -> [UInt8]
    ) -> [UInt8] {
        let from = random.below(bytes.count)
        guard let start = bytes[from...].firstIndex(where: kind.holds) ?? bytes.firstIndex(where: kind.holds) else {
            return bytes
        }
        let end = bytes[start...].firstIndex { !kind.holds($0) } ?? bytes.count
        var bytes = bytes
        bytes.replaceSubrange(start..<end, with: other(Array(bytes[start..<end]), &random))
        return bytes
    }
}

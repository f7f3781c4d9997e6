import Hyphenation

/// Words made from a dictionary's own patterns, always the same: its letters in the order that its rules are about.
struct GeneratedWords {
    private let patterns: [Pattern]
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(from dictionary: PatternDictionary) {
        patterns = dictionary.compounds + dictionary.syllables
    }

    /// `count` words of one to four pieces; one in eight is written with hyphens, one in seventeen with apostrophes.
    mutating func next(_ count: Int) -> [String] {
        var words: [String] = []
        while words.count < count {
            let parts = (0..<1 + draw(4)).map { _ in piece(patterns[draw(patterns.count)]) }
            let joint = draw(8) == 0 ? "-" : draw(15) == 0 ? "'" : ""
            let word = parts.joined(separator: joint)
            if (3...60).contains(word.unicodeScalars.count) { words.append(word) }
        }
        return words
    }

    private func piece(_ pattern: Pattern) -> String {
        var piece = String.UnicodeScalarView()
        for letter in pattern.letters {
            guard let scalar = Unicode.Scalar(letter), scalar.properties.isAlphabetic else { continue }
            piece.append(scalar)
        }
        return String(piece)
    }

    private mutating func draw(_ bound: Int) -> Int {
        // Knuth's MMIX numbers.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}

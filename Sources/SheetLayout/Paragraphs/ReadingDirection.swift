import Geometry

extension Direction {
    /// The direction of words by themselves: the card's, unless all their letters go the other way.
    ///
    /// A name in another script, such as “KoersKaart®” on an Arabic card, keeps its signs where its own readers look for
    /// them (Unicode Standard Annex #9, rule P2, for texts without a letter of the card's direction).
    func direction(ofWords words: some Sequence<String>) -> Direction {
        var first: Direction?
        for text in words {
            // No letter that is read from right to left starts with a lower byte than U+0590 does in UTF-8.
            if self == .leftToRight, text.utf8.allSatisfy({ $0 < 0xD6 }) {
                if text.utf8.contains(where: { 0x41...0x5A ~= $0 & 0xDF }) { return self }
            }
            for scalar in text.unicodeScalars {
                guard let own = Direction(ofLetter: scalar) else { continue }
                if own == self { return self }
                first = first ?? own
            }
        }
        return first ?? self
    }

    /// Nil for digits and signs, which have no direction of their own.
    private init?(ofLetter scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else { return nil }
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: self = .rightToLeft
        default: self = .leftToRight
        }
    }
}

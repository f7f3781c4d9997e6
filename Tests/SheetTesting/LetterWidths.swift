/// How wide the letters of the exact face are, in type sizes (em).
public struct LetterWidths: Sendable {
    /// Widths by character; `other` for those that are not named.
    public var widths: [Character: Double]
    public var other: Double

    public init(_ widths: [Character: Double], other: Double) {
        self.widths = widths
        self.other = other
    }

    public subscript(character: Character) -> Double {
        widths[character] ?? (ExactMeasurer.isSpace(character) ? 0.25 : other)
    }

    /// Every letter half an em, spaces a quarter, a typed place to hyphenate nothing.
    public static let even = LetterWidths(["\u{AD}": 0, "\u{2028}": 0], other: 0.5)

    /// Widths about as varied as those of a real sans-serif.
    public static let varied: LetterWidths = {
        var widths: [Character: Double] = ["\u{AD}": 0, "\u{2028}": 0, "\u{2009}": 0.2]
        for letter in "iljI.,:;'’!|·/" { widths[letter] = 0.28 }
        for letter in "frt-‑()[]" { widths[letter] = 0.36 }
        for letter in "mwMWØ@" { widths[letter] = 0.88 }
        for letter in "ABCDEFGHKLNOPQRSTUVXYZ" { widths[letter] = 0.68 }
        for letter in "0123456789" { widths[letter] = 0.625 }
        return LetterWidths(widths, other: 0.56)
    }()
}

/// The places at which the words of a text may be divided.
struct HyphenationPoints {
    /// A place, by the byte that follows it, and the number of letters of the word that it is in.
    struct Point {
        var byte: Int
        var wordLetters: Int32
    }

    /// The places in the order of the text.
    private(set) var points: [Point] = []

    /// Looks up every word of a text: letters and marks with apostrophes inside. The parts of a word with hyphens in
    /// it are words of their own.
    ///
    /// Words in which a place is typed (U+00AD) or forbidden (U+2060) are left as they are, and so are those of an
    /// address or beside a digit.
    init(of text: ParagraphText, language: String, by hyphenation: any WordHyphenating) {
        var index = 0
        while index < text.scalars.count {
            if text.scalars[index].vanishesAtLineEnd {
                index += 1
                continue
            }
            var end = index
            while end < text.scalars.count, !text.scalars[end].vanishesAtLineEnd { end += 1 }
            if !Self.isAddress(text.scalars[index..<end]) {
                addWords(of: text, in: index..<end, language: language, by: hyphenation)
            }
            index = end
        }
    }

    private mutating func addWords(
        of text: ParagraphText, in token: Range<Int>, language: String, by hyphenation: any WordHyphenating
    ) {
        var index = token.lowerBound
        while index < token.upperBound {
            guard text.scalars[index].isWordLetter else {
                index += 1
                continue
            }
            let start = index
            var letters = 0
            var isSettled = start > token.lowerBound && text.scalars[start - 1].isDigit
            while index < token.upperBound {
                let scalar = text.scalars[index]
                if scalar.isWordLetter {
                    letters += 1
                } else if scalar == "\u{AD}" || scalar == "\u{2060}" {
                    isSettled = true
                } else if scalar == "'" || scalar == "\u{2019}" {
                    guard index + 1 < token.upperBound, text.scalars[index + 1].isWordLetter else { break }
                } else if !scalar.isMark {
                    break
                }
                index += 1
            }
            if index < token.upperBound, text.scalars[index].isDigit { isSettled = true }
            guard !isSettled, letters > 1 else { continue }
            let first = text.starts[start]
            let length = text.starts[index] - first
            let word = text.text(first..<first + length)
            var last = 0
            for place in hyphenation.breaks(in: word, language: language) where place > last && place < length {
                points.append(Point(byte: first + place, wordLetters: Int32(clamping: letters)))
                last = place
            }
        }
    }

    /// Whether a word is an address of the web or of mail: it has an @, a :// or a point between letters.
    private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        for index in word.indices {
            switch word[index] {
            case "@": return true
            case ":":
                if word[(index + 1)...].starts(with: ["/", "/"]) { return true }
            case ".":
                let before = index - 1
                let after = index + 1
                if before >= word.startIndex, after < word.endIndex, word[before].isWordLetter,
                    word[after].isWordLetter
                {
                    return true
                }
            default: break
            }
        }
        return false
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}

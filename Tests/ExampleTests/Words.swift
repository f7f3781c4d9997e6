/// Words by how often they come, with their hyphens left out: a word that is broken at the end of a line is one.
struct Words {
    private var counts: [String: Int] = [:]

    init(_ text: String) {
        let hyphens: Set<Unicode.Scalar> = ["-", "\u{AD}", "\u{2010}", "\u{2011}"]
        var word = String.UnicodeScalarView()
        var isBroken = false
        for scalar in text.unicodeScalars {
            if hyphens.contains(scalar) {
                isBroken = true
            } else if scalar.properties.isWhitespace {
                if isBroken, scalar == "\n" { continue }
                end(&word)
                isBroken = false
            } else {
                word.append(scalar)
                isBroken = false
            }
        }
        end(&word)
    }

    private mutating func end(_ word: inout String.UnicodeScalarView) {
        if !word.isEmpty { counts[String(word), default: 0] += 1 }
        word = String.UnicodeScalarView()
    }

    /// Takes other words out of these, and says which are not there.
    mutating func taking(_ others: Words) -> [String] {
        var missing: [String] = []
        for (word, count) in others.counts {
            let left = counts[word, default: 0] - count
            if left < 0 { missing.append(word) }
            counts[word] = max(0, left)
        }
        return missing.sorted()
    }
}

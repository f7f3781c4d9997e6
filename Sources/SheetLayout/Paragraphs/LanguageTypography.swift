import CardModel
import Geometry

/// What a language asks of its texts beyond their words: spaces that must not break, and figures of its own.
struct LanguageTypography {
    let language: LanguageTag
    let labels: Labels

    /// The card with its texts as the language sets them. Addresses stay as they are, and so do texts that are in another
    /// language still.
    func applied(to card: Card) -> Card {
        let figures = Array(labels.text(.figures).unicodeScalars)
        let isFrench = language.language == "fr"
        let hasFigures = figures.count == 10 && figures[0] != "0" || language.script == "Arab"
        let isRightToLeft = language.direction == .rightToLeft
        guard isFrench || hasFigures || isRightToLeft else { return card }
        var card = card
        card.changeTexts { text in
            guard text.language == nil else { return }
            for index in text.paragraphs.indices {
                if isFrench { text.paragraphs[index] = LanguageTypography.unbroken(text.paragraphs[index]) }
                if isRightToLeft { text.paragraphs[index] = LanguageTypography.withSigns(text.paragraphs[index]) }
                if hasFigures, figures.count == 10 {
                    text.paragraphs[index] = LanguageTypography.withFigures(figures, text.paragraphs[index])
                }
            }
        }
        return card
    }

    /// French sets a space before `: ; ! ?` and within guillemets at which no line may end (Imprimerie nationale, Lexique
    /// des règles typographiques, “Ponctuation”). A space that is not there is not put there: the Swiss and Canadians
    /// leave some out.
    private static func unbroken(_ paragraph: Text.Paragraph) -> Text.Paragraph {
        var paragraph = paragraph
        let all = paragraph.runs.map { Array($0.text.unicodeScalars) }
        for (index, scalars) in all.enumerated() where scalars.contains(" ") {
            let next = index + 1 < all.count ? all[index + 1].first : nil
            let previous = index > 0 ? all[index - 1].last : nil
            var changed = scalars
            for place in scalars.indices where scalars[place] == " " {
                let after = place + 1 < scalars.count ? scalars[place + 1] : next
                let before = place > 0 ? scalars[place - 1] : previous
                if let after, ":;!?»".unicodeScalars.contains(after) || before == "«" { changed[place] = "\u{A0}" }
            }
            paragraph.runs[index].text = String(String.UnicodeScalarView(changed))
        }
        return paragraph
    }

    /// A sign that belongs to a name in Latin letters stays behind it in a line that is read from right to left: without
    /// a mark of direction (U+200E) it would stand before “KoersKaart®” (Unicode Standard Annex #9, rule N2).
    private static func withSigns(_ paragraph: Text.Paragraph) -> Text.Paragraph {
        // A line of Latin letters alone is read from left to right as it is.
        guard paragraph.runs.contains(where: { $0.text.unicodeScalars.contains(where: isRightToLeft) }) else {
            return paragraph
        }
        var paragraph = paragraph
        for index in paragraph.runs.indices {
            let scalars = Array(paragraph.runs[index].text.unicodeScalars)
            guard scalars.contains(where: signs.contains) else { continue }
            var marked: [Unicode.Scalar] = []
            for (place, scalar) in scalars.enumerated() {
                marked.append(scalar)
                guard signs.contains(scalar), place > 0 else { continue }
                let before = scalars[..<place].last { !signs.contains($0) }
                let isLast = place + 1 == scalars.count || !signs.contains(scalars[place + 1])
                if isLast, let before, before.isASCII, before.properties.isAlphabetic { marked.append("\u{200E}") }
            }
            paragraph.runs[index].text = String(String.UnicodeScalarView(marked))
        }
        return paragraph
    }

    /// Whether a letter is read from right to left: those of the blocks from Hebrew to Arabic Extended-A, and their forms.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
        default: false
        }
    }

    private static let signs: Set<Unicode.Scalar> = ["®", "™", "©", "+", "#"]

    /// Numbers in the figures of the language, but for those of an address.
    private static func withFigures(_ figures: [Unicode.Scalar], _ paragraph: Text.Paragraph) -> Text.Paragraph {
        var paragraph = paragraph
        for index in paragraph.runs.indices where paragraph.runs[index].link == nil {
            let text = paragraph.runs[index].text
            guard text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) else { continue }
            paragraph.runs[index].text = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                isAddress(word) ? String(word) : withFigures(figures, word)
            }.joined(separator: " ")
        }
        return paragraph
    }

    private static func withFigures(_ figures: [Unicode.Scalar], _ word: Substring) -> String {
        // A word with Latin letters is a name, such as “A4”.
        if word.unicodeScalars.contains(where: { $0.isASCII && $0.properties.isAlphabetic }) { return String(word) }
        return String(
            String.UnicodeScalarView(
                word.unicodeScalars.map { scalar in
                    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
                        return scalar
                    }
                    return figures[Int(value)]
                }))
    }

    /// Whether a word leads somewhere: a site or a mail address.
    private static func isAddress(_ word: Substring) -> Bool {
        word.contains("@") || word.contains("/") || word.hasPrefix("www.")
    }
}

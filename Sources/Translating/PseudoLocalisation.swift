public import CardModel

/// Makes up a language to try templates with: every word longer and with accents, every text in brackets. What is not
/// changed on the sheet was not translatable; what has lost a bracket was cut off.
public struct PseudoLocalisation: Sendable {
    public init() {}

    /// The card with its texts made up, in the language `tag`.
    public func card(_ card: Card, tag: String) -> Card {
        var card = card
        card.language = tag
        card.languageSpan = nil
        card.changeTexts { text in
            text.originalLength = text.plain.count
            let last = text.paragraphs.count - 1
            for index in text.paragraphs.indices {
                for run in text.paragraphs[index].runs.indices {
                    text.paragraphs[index].runs[run].text = lengthened(text.paragraphs[index].runs[run].text)
                }
                if index == 0, !text.paragraphs[index].runs.isEmpty {
                    text.paragraphs[index].runs[0].text = "[" + text.paragraphs[index].runs[0].text
                }
                if index == last, let run = text.paragraphs[index].runs.indices.last {
                    text.paragraphs[index].runs[run].text += "]"
                }
            }
        }
        return card
    }

    /// Labels made up from those of a language; place-holders and figures stay.
    public func labels(_ labels: Labels, tag: String) -> Labels {
        var labels = labels
        labels.language = tag
        labels.forms = labels.forms.mapValues { forms in forms.map(lengthened) }
        labels.forms[.figures] = ["0123456789"]
        return labels
    }

    /// Every letter with an accent where it has one, and so many vowels twice that the text is two fifths longer.
    func lengthened(_ text: String) -> String {
        var result = ""
        var owed = 0.0
        var isPlaceholder = false
        for character in text {
            if isPlaceholder {
                result.append(character)
                isPlaceholder = "0123456789$".contains(character)
                continue
            }
            isPlaceholder = character == "%"
            let accented = PseudoLocalisation.accents[character]
            result.append(accented ?? character)
            if !character.isWhitespace { owed += PseudoLocalisation.growth }
            // Words rather than signs grow, by as much as the others owe.
            while owed >= 1, "aeiouAEIOU".contains(character) {
                result.append(Character((accented ?? character).lowercased()))
                owed -= 1
            }
        }
        return result
    }

    private static let growth = 0.4 * 1.2

    private static let accents: [Character: Character] = [
        "a": "á", "c": "ç", "d": "đ", "e": "é", "g": "ĝ", "h": "ĥ", "i": "í", "j": "ĵ", "k": "ķ", "l": "ļ",
        "n": "ñ", "o": "ó", "r": "ŕ", "s": "š", "t": "ţ", "u": "ú", "w": "ŵ", "y": "ý", "z": "ž", "A": "Å", "C": "Ç",
        "D": "Đ", "E": "É", "G": "Ĝ", "H": "Ĥ", "I": "Î", "J": "Ĵ", "K": "Ķ", "L": "Ļ", "N": "Ñ", "O": "Ö",
        "R": "Ŕ", "S": "Š", "T": "Ţ", "U": "Û", "W": "Ŵ", "Y": "Ý", "Z": "Ž",
    ]
}

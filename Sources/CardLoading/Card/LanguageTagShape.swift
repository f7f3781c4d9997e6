/// Checks the shape of a language tag (RFC 5646 §2.1, less the grandfathered tags).
enum LanguageTagShape {
    /// Whether a tag has the shape of BCP 47: `nl`, `pt-BR`, `zh-Hant-TW`, `de-1996`, `en-x-plain`.
    static func isWellFormed(_ tag: String) -> Bool {
        var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard tag.utf8.count <= 64, let language = parts.popFirst(), (2...3).contains(language.count),
            language.allSatisfy(isLetter)
        else { return false }
        func take(where fits: (Substring) -> Bool) -> Bool {
            guard let part = parts.first, fits(part) else { return false }
            parts.removeFirst()
            return true
        }
        for _ in 0..<3 { _ = take { $0.count == 3 && $0.allSatisfy(isLetter) } }
        _ = take { $0.count == 4 && $0.allSatisfy(isLetter) }
        _ = take { $0.count == 2 && $0.allSatisfy(isLetter) || $0.count == 3 && $0.allSatisfy(isDigit) }
        while take(where: isVariant) {}
        while let singleton = parts.first, singleton.count == 1, singleton.allSatisfy(isAlphanumeric) {
            let isPrivate = singleton.lowercased() == "x"
            parts.removeFirst()
            var count = 0
            while take(where: { ((isPrivate ? 1 : 2)...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) {
                count += 1
            }
            if count == 0 || isPrivate { return count > 0 && parts.isEmpty }
        }
        return parts.isEmpty
    }

    /// The tag that was probably meant: `nl-NL` for `nl_NL`, `nl` for `Nederlands`.
    static func suggestion(for text: String) -> String? {
        let hyphenated = String(text.map { $0 == "_" ? "-" : $0 })
        if hyphenated != text, isWellFormed(hyphenated) { return hyphenated }
        return names[text.lowercased()]
    }

    private static let names = [
        "arabic": "ar", "deutsch": "de", "dutch": "nl", "duits": "de", "engels": "en", "english": "en",
        "français": "fr", "french": "fr", "frans": "fr", "german": "de", "nederlands": "nl", "spanish": "es",
    ]

    private static func isVariant(_ part: Substring) -> Bool {
        guard part.allSatisfy(isAlphanumeric), let first = part.first else { return false }
        return (5...8).contains(part.count) || (part.count == 4 && isDigit(first))
    }

    private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }
    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    private static func isAlphanumeric(_ character: Character) -> Bool { isLetter(character) || isDigit(character) }
}

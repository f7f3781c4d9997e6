public import Geometry

/// A language as a BCP 47 tag, with what typesetting asks of it: its script and the direction in which it is read.
public struct LanguageTag: Hashable, Sendable {
    /// The tag as written.
    public let tag: String
    /// Its primary subtag, lower case: `nl`.
    public let language: String
    /// The ISO 15924 code of the script it is written in: the tag's own, or the language's usual one.
    public let script: String

    public init(_ tag: String) {
        self.tag = tag
        let subtags = tag.split(separator: "-")
        language = (subtags.first ?? "").lowercased()
        let own = subtags.dropFirst().first { $0.count == 4 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
        script = own.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() } ?? LanguageTag.usualScript(language)
    }

    /// The direction in which its script is read (Unicode Standard Annex #9).
    public var direction: Direction {
        ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"].contains(script) ? .rightToLeft : .leftToRight
    }

    /// Scripts of languages that are not written in Latin, by CLDR's likely subtags.
    private static func usualScript(_ language: String) -> String {
        switch language {
        case "ar", "fa", "ur", "ps", "ckb", "ug", "sd": "Arab"
        case "he", "yi": "Hebr"
        case "el": "Grek"
        case "uk", "ru", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg": "Cyrl"
        default: "Latn"
        }
    }
}

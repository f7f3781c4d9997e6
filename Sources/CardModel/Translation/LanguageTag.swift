public import Geometry

/// A language with the script that it is written in, from its BCP 47 tag (RFC 5646).
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag in the usual case of letters: `nl`, `pt-BR`, `sr-Latn-RS`.
    public let tag: String
    /// The language, without script, region and the rest: `sr`.
    public let language: String
    /// The script (ISO 15924): what the tag says, or else the one that the language is usually written in.
    public let script: String

    /// Reads a tag; `_` may stand for `-`. Nil where it is not made of a language of 2 or 3 letters and subtags of
    /// 1 to 8 letters and digits.
    ///
    /// Whether there is such a language is not checked. One that is not in the table below is taken to be written in
    /// Latin letters.
    public init?(_ tag: String) {
        let parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(Self.isLetter),
            parts.allSatisfy({
                (1...8).contains($0.utf8.count) && $0.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
            })
        else { return nil }
        language = first.lowercased()
        var script: String?
        var region: String?
        var words = [language]
        var isExtension = false
        for part in parts.dropFirst() {
            if part.count == 1 { isExtension = true }
            if !isExtension, language != Self.pseudo, part.count == 4, part.allSatisfy(Self.isLetter) {
                let name = part.prefix(1).uppercased() + part.dropFirst().lowercased()
                if script == nil { script = name }
                words.append(name)
            } else if !isExtension, part.count == 2 {
                region = region ?? part.uppercased()
                words.append(part.uppercased())
            } else {
                words.append(part.lowercased())
            }
        }
        self.tag = words.joined(separator: "-")
        let found = script ?? Self.usualScript(of: language, in: region)
        let isTurnedPseudo = language == Self.pseudo && words.contains("plocm")
        self.script = found
        direction = isTurnedPseudo || Self.rightToLeft.contains(found) ? .rightToLeft : .leftToRight
        hasJoinedLetters = Self.joined.contains(found)
    }

    /// The direction in which the script is read. `qps-plocm` stands for a language that is read from right to left, in
    /// Latin letters.
    public let direction: Direction
    /// Whether the letters of the script are joined to one another (Unicode 15, §9.2 and others): they are never tracked.
    public let hasJoinedLetters: Bool

    /// Whether it is no language but one made up to try a sheet with: `qps-ploc`, or `qps-plocm` for one that is read
    /// from right to left.
    public var isPseudo: Bool { tag == "qps-ploc" || tag == "qps-plocm" }

    /// The code of what is no language (ISO 639-3 keeps `qaa` to `qtz` for private use).
    private static let pseudo = "qps"

    public var description: String { tag }

    /// Scripts that are read from right to left (Unicode 15, scripts of Bidi_Class R and AL in use today).
    private static let rightToLeft: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]

    private static let joined: Set<String> = ["Arab", "Aran", "Syrc", "Mand", "Nkoo", "Rohg", "Adlm", "Mong"]

    /// The usual script of languages that are not written in Latin letters (CLDR 42, likelySubtags).
    private static func usualScript(of language: String, in region: String?) -> String {
        switch language {
        case "ar", "arz", "ary", "arq", "apc", "fa", "prs", "ps", "ckb", "ur", "sd", "ug", "ks", "bal", "glk", "mzn":
            "Arab"
        case "pa": region == "PK" ? "Arab" : "Guru"
        case "az": region == "IR" ? "Arab" : "Latn"
        case "ku": region == "IQ" || region == "IR" ? "Arab" : "Latn"
        case "uz": region == "AF" ? "Arab" : "Latn"
        case "he", "iw", "yi": "Hebr"
        case "dv": "Thaa"
        case "syr", "aii": "Syrc"
        case "nqo": "Nkoo"
        case "uk", "ru", "be", "bg", "mk", "sr", "kk", "ky", "tg", "tt", "ba", "ce", "cv", "os", "ab", "av", "sah",
            "rue",
            "mn":
            "Cyrl"
        case "el", "grc": "Grek"
        case "hy": "Armn"
        case "ka": "Geor"
        case "am", "ti", "tig", "gez": "Ethi"
        case "hi", "mr", "ne", "sa", "mai", "bho", "kok": "Deva"
        case "bn", "as": "Beng"
        case "gu": "Gujr"
        case "or": "Orya"
        case "ta": "Taml"
        case "te": "Telu"
        case "kn": "Knda"
        case "ml": "Mlym"
        case "si": "Sinh"
        case "th": "Thai"
        case "lo": "Laoo"
        case "my": "Mymr"
        case "km": "Khmr"
        case "bo", "dz": "Tibt"
        case "ja": "Jpan"
        case "ko": "Kore"
        case "zh": region == "TW" || region == "HK" || region == "MO" ? "Hant" : "Hans"
        case "yue": region == "CN" ? "Hans" : "Hant"
        case "zgh", "tzm": "Tfng"
        default: "Latn"
        }
    }

    private static func isLetter(_ character: Character) -> Bool {
        character.isASCII && character.isLetter
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

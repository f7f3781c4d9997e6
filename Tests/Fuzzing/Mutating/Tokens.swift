/// What is put into files to see what readers make of it.
enum Tokens {
    /// Numbers at the edges of types, ranges and grammars.
    static let numbers: [String] = [
        "0", "-0", "1", "-1", "2", "12", "13", "40", "99", "100", "255", "256", "1000", "2160", "32767", "65536",
        "2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551615", "18446744073709551616", "0.0", "-0.0", "0.5", "0.001", "1e-9", "5e-324", "1e308",
        "-1e308", "1e309", "1e400", "-1e400", "nan", "inf", "-inf", ".inf", ".nan", "1_000", "0x10", "0o7", "007", "1.",
        ".5", "+1", "1e5", "1E+5", "1,5", "٣", "１２",
    ]

    /// Words and signs that mean something in a file of YAML or JSON.
    static let yaml: [String] = [
        "null", "~", "true", "false", "yes", "{}", "[]", "\"\"", "''", "|", ">", "|+", ">-", "|9", "&a", "*a", "&a *a",
        "!x", "!!str", "!!binary", "? ", ": ", "- ", "---", "...", "%YAML 1.2", "<<: ", "#", "# x\n", "\"\\u0000\"",
        "\"\\ud800\"", "\"\\x41\"", "\"\\q\"", "\t", "\r", "\r\n", "\n", "\n\n", "@", "`", "{", "}", "[", "]", ",",
        "\"",
        "'", "\\", "{a: b}", "[a, b]", "- - - x", "a: b: c",
    ]

    /// Marks inside a text.
    static let marks: [String] = [
        "**", "*", "***", "** ", " **", "[", "]", "](", "[x](https://a.b)", "[x](", "{x}", "{", "}", "\\*", "\\", "\\[",
        "[[x](https://a.b)](https://a.b)", "mailto:a@b", "https://", "[ ](https://a.b)", "*[a*](https://a.b)",
    ]

    /// Characters that are written otherwise than they look, or take other room.
    static let unicode: [String] = [
        "\u{AD}", "\u{A0}", "\u{2011}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202E}", "\u{2066}",
        "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{301}", "e\u{301}\u{302}\u{303}", "ß",
        "İ",
        "ﬃ", "😀", "👩‍👩‍👧‍👦", "🇳🇱", "\u{1F3FB}", "𝔸", "漢字", "سلام", "שלום", "\u{E0001}", "\u{10FFFF}", "\u{E000}", "ǆ",
        "\u{0}", "\u{1}", "\u{7F}",
    ]

    /// Bytes that are not UTF-8.
    static let bytes: [[UInt8]] = [
        [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
        [0x80], [0xEF, 0xBB, 0xBF], [0],
    ]

    /// Signs that open something, each as often as it is put in.
    static let openers: [String] = [
        "[", "{", "{a: ", "- ", "\"", "'", "**", "*", "(", "[[", "{\"a\":", "? ", "> ", "!", "\\", "<", "(n+", "n?",
    ]

    /// The words of files, to be put where they do not belong: names of keys above all.
    static func words(in files: [[UInt8]]) -> [String] {
        var seen: Set<String> = []
        var words: [String] = []
        for file in files {
            let parts = file.split { !($0.isWordPart) }
            for part in parts where (2...24).contains(part.count) {
                let word = String(decoding: part, as: UTF8.self)
                if words.count < 4_000, seen.insert(word).inserted { words.append(word) }
            }
        }
        return words
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isWordPart: Bool {
        isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x2D || self == 0x24
            || self == 0x5F
    }
}

/// Text in the language of man(7), with the macros that groff and mandoc share.
struct ManualText {
    private(set) var text = ""

    /// Whether the last line is a heading, which no paragraph may begin after: it does so by itself.
    private var isAfterHeading = false

    /// - Parameters:
    ///   - date: of the version, as YYYY-MM-DD.
    ///   - source: what stands at the foot of the page.
    init(title: String, date: String, source: String) {
        line(".TH \(Self.quoted(title)) 1 \(date) \(Self.quoted(source)) \"User Commands\"")
        // Words of the command line stay as they are.
        line(".nh")
    }

    mutating func section(_ title: String) { heading(".SH \(Self.quoted(title))") }

    mutating func subsection(_ title: String) { heading(".SS \(Self.quoted(title))") }

    mutating func paragraph(_ words: String) {
        beginParagraph()
        filled(words)
    }

    /// A term, and what is said of it.
    mutating func term(_ term: String, _ words: String) {
        isAfterHeading = false
        line(".TP")
        line(".B \(Self.escaped(term))")
        filled(words)
    }

    /// Lines that stay as they are.
    mutating func lines(_ lines: [String]) {
        beginParagraph()
        line(".EX")
        for text in lines { line(text.isEmpty ? "\\&" : Self.escaped(text)) }
        line(".EE")
    }

    private mutating func heading(_ words: String) {
        line(words)
        isAfterHeading = true
    }

    private mutating func beginParagraph() {
        if !isAfterHeading { line(".PP") }
        isAfterHeading = false
    }

    /// Words that man fills its lines with; here too, lines stay short.
    private mutating func filled(_ words: String) {
        var filled = ""
        for word in words.split(separator: " ") {
            let word = Self.escaped(String(word))
            if !filled.isEmpty, filled.utf8.count + word.utf8.count >= 80 {
                line(filled)
                filled = ""
            }
            filled += filled.isEmpty ? word : " " + word
        }
        line(filled.isEmpty ? "\\&" : filled)
    }

    private mutating func line(_ words: String) { text += words + "\n" }

    private static func quoted(_ words: String) -> String { "\"" + escaped(words) + "\"" }

    /// Words without any sign that man would take for its own.
    static func escaped(_ words: String) -> String {
        var escaped = words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" : ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "“": escaped += "\\(lq"
            case "”": escaped += "\\(rq"
            case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
            default: escaped += "\\[u" + Self.code(scalar) + "]"
            }
        }
        return escaped
    }

    /// At least four digits, as groff wants them.
    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

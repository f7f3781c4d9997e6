import Diagnostics

extension YAMLFault {
    var id: Diagnostic.ID {
        switch self {
        case .tooLarge: "yaml.too-large"
        case .utf16, .notUTF8: "yaml.not-utf-8"
        case .binary: "yaml.not-text"
        case .controlCharacter, .escapedControlCharacter: "yaml.control-character"
        case .carriageReturn: "yaml.carriage-return"
        case .empty: "yaml.empty"
        case .severalDocuments: "yaml.several-documents"
        case .alias: "yaml.alias"
        case .anchor: "yaml.anchor"
        case .tag: "yaml.tag"
        case .tooDeep: "yaml.too-deep"
        case .tooManyValues, .tooManyDirectives: "yaml.too-many-values"
        case .keyNotText, .keyTooLong: "yaml.key-not-text"
        case .duplicateKey: "yaml.duplicate-key"
        case .tab: "yaml.tab"
        case .surrogate, .unknownEscape: "yaml.escape"
        case .textStartsWithSign: "yaml.text-starts-with-sign"
        case .colonInText: "yaml.colon-in-text"
        case .unclosedQuote: "yaml.unclosed-quote"
        case .unclosedBracket: "yaml.unclosed-bracket"
        case .textAfterQuote: "yaml.text-after-quote"
        case .indentation: "yaml.indentation"
        case .listBesideValue, .missingColon, .blockHeader, .syntax: "yaml.syntax"
        case .json: "json.syntax"
        }
    }

    var message: String {
        switch self {
        case .tooLarge(let bytes): "the file has \(bytes) bytes; more than \(YAMLFault.largestFile) are not read"
        case .utf16: "the file is written in UTF-16"
        case .notUTF8(let byte): "the byte 0x\(hex(UInt32(byte), 2)) here is not UTF-8"
        case .binary: "this is not a text: it holds bytes that no text has"
        case .controlCharacter(let scalar, let more):
            "there is an invisible control character (U+\(hex(scalar.value, 4))) here"
                + (more == 0 ? "" : ", and \(more) more in the file")
        case .carriageReturn: "there is a lone carriage return (U+000D) here, where no line ends"
        case .escapedControlCharacter(let scalar): "this text holds the control character U+\(hex(scalar.value, 4))"
        case .empty: "the file is empty"
        case .severalDocuments: "a second document begins here; a file holds one"
        case .alias(let name): "`*\(name)` repeats another place of the file, which is not supported"
        case .anchor: "`&` marks a place to repeat, which is not supported"
        case .tag: "`!` gives a value a type, which is not supported"
        case .tooDeep: "this is nested more than \(YAMLFault.greatestDepth) levels deep"
        case .tooManyValues: "the file has too many values"
        case .tooManyDirectives: "more than \(YAMLFault.mostDirectives) lines begin with `%`"
        case .keyTooLong: "a key cannot be longer than 1,000 characters"
        case .keyNotText: "a key must be a word, not a list, a group or nothing"
        case .duplicateKey(let key, _): "the key `\(key.shortened)` stands here a second time"
        case .tab: "there is a tab here where only spaces can stand"
        case .surrogate: "`\\u` with half a character (a surrogate) is not read"
        case .unknownEscape: "this backslash means nothing between double quotes"
        case .textStartsWithSign(let sign): "a text cannot begin with `\(sign)` unless it stands between quotes"
        case .colonInText: "a colon with a space after it makes a new key, in the middle of a text"
        case .unclosedQuote: "a text begins with a quote that is never closed"
        case .unclosedBracket(let bracket, _): "`\(bracket)` is not closed, or a comma is missing"
        case .textAfterQuote: "the text goes on after its closing quote"
        case .listBesideValue: "an item of a list (`-`) cannot stand here"
        case .missingColon: "there is no `:` after this key"
        case .indentation: "this line does not line up with the lines above it"
        case .blockHeader: "nothing but a line end can follow the `|` or `>`"
        case .syntax(let problem): "this is not YAML as a card uses it (\(problem))"
        case .json(let problem): "this is not JSON: \(problem)"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .tooLarge: [.init("a card is some 20,000 bytes; is this the right file?")]
        case .utf16, .notUTF8: [.init("save the file as UTF-8")]
        case .binary: [.init("is this the right file? A card is a text, saved as UTF-8")]
        case .carriageReturn: [.init("delete it, or end the line with the Enter key")]
        case .controlCharacter(let scalar, _): [.init(adviceOnControl(scalar))]
        case .escapedControlCharacter: [.init("take the `\\` with its letters or digits out")]
        case .empty: [.init("is this the right file? `koerskaart new FOLDER` makes a card to start from")]
        case .severalDocuments: [.init("leave out the line `---` or `...`, or make two files")]
        case .alias: [.init("for emphasis put the whole text between quotes; otherwise write the value out here")]
        case .anchor: [.init("put a text that begins with `&` between quotes; write repeated values out")]
        case .tag: [.init("put a text that begins with `!` between quotes")]
        case .tooDeep, .tooManyValues, .tooManyDirectives: [.init("is this the right file?")]
        case .keyTooLong: [.init("put a text with a colon in it between quotes, or below a `|`")]
        case .keyNotText: [.init("put a text that begins with `{` or `[` between quotes")]
        case .duplicateKey(_, let first):
            [.init("the first is in line \(first.start.line); keep one of them", at: first)]
        case .tab: [.init("indent with spaces; most editors can turn tabs into spaces")]
        case .surrogate: [.init("write the character itself, such as 😀, in place of its two `\\u` codes")]
        case .unknownEscape: [.init("double the backslash (`\\\\`), or put the text between single quotes")]
        case .textStartsWithSign, .colonInText:
            [.init("put the whole text between quotes (\"…\"), or below a `|` on lines of its own, indented")]
        case .unclosedQuote(let opened):
            [.init("close it with the same quote; or put the text below a `|` on lines of its own", at: opened)]
        case .unclosedBracket(let bracket, let opened):
            [.init("close it with `\(bracket == "[" ? "]" : "}")`, or put the text between quotes", at: opened)]
        case .textAfterQuote:
            [.init("put the whole text between quotes; write `\\\"` for a quote inside double quotes")]
        case .listBesideValue: [.init("put the list on lines of its own below its key")]
        case .missingColon: [.init("write `key: value`, or put the text below a `|` on lines of its own")]
        case .indentation: [.init("keys of one group and items of one list begin in the same column")]
        case .blockHeader: [.init("begin the text on the next line, indented")]
        case .json: [.init("look for a comma, a quote or a bracket that is missing just before this place")]
        case .syntax: [.init("look at the indentation, and put texts with signs in them between quotes")]
        }
    }

    private func adviceOnControl(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0: "is this a text file, saved as UTF-8?"
        case 0x85, 0x2028, 0x2029: "end the line with the Enter key; a blank line makes a paragraph"
        default: "delete it; it may have come along with a copied text"
        }
    }

    private func hex(_ value: UInt32, _ digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

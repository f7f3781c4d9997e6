import CardLoading
import CardModel
import Diagnostics

extension TranslationFault {
    var id: Diagnostic.ID {
        switch self {
        case .cannotRead, .tooLarge: "translation.unreadable"
        case .notUTF8, .charset: "translation.encoding"
        case .syntax: "translation.syntax"
        case .noHeader: "translation.header"
        case .language: "translation.language"
        case .pluralForms: "translation.plural-rule"
        case .missingLabel: "labels.missing"
        case .unknownLabel: "labels.unknown"
        case .untranslated: "translation.untranslated"
        case .fuzzy: "translation.fuzzy"
        case .formCount: "translation.plural-count"
        case .placeholders: "translation.placeholders"
        case .stale: "translation.stale"
        case .absent: "translation.missing"
        case .unused: "translation.unused"
        case .incomplete: "translation.incomplete"
        case .emphasis: "translation.emphasis"
        case .lostNumbers: "translation.numbers"
        case .lostLinks: "translation.links"
        case .variables: "translation.variables"
        case .tool: "translation.gettext"
        case .markup(let fault): fault.id
        }
    }

    var message: String {
        switch self {
        case .cannotRead(let reason): "the translation cannot be read: \(reason)"
        case .tooLarge(let bytes):
            "the translation has \(bytes) bytes; more than \(TranslationFault.largestFile) are not read"
        case .notUTF8: "the translation is not in UTF-8 here"
        case .charset(let found?): "the translation says that it is in \(found)"
        case .charset(nil): "the translation does not say that it is in UTF-8"
        case .syntax(let words): "this is not a PO file as gettext reads it (\(words))"
        case .noHeader(let field): "the header of the translation has no `\(field)`"
        case .language(let found, let wanted): "the translation is for `\(found)`, not for `\(wanted)`"
        case .pluralForms(let reason): "the rule for plural forms cannot be used: \(reason)"
        case .missingLabel(let label): "the label `\(label.rawValue)` is missing"
        case .unknownLabel(let name): "there is no label `\(name)`"
        case .untranslated(let name): "`\(name)` is not translated"
        case .fuzzy(let name): "the translation of `\(name)` is marked as uncertain (fuzzy)"
        case .formCount(let name, let found, let wanted):
            "`\(name)` has \(found) plural \(found == 1 ? "form" : "forms"), but the language has \(wanted)"
        case .placeholders(let name, let found, let wanted):
            "the translation of `\(name)` has \(list(Array(found.prefix(9)))), but the original has \(list(Array(wanted.prefix(9))))"
        case .stale(let name): "the card's text `\(name)` has changed since it was translated"
        case .absent(let name, _): "this text is not in the translation (`\(name)`)"
        case .unused(let name): "the card has no text `\(name)`"
        case .incomplete(let missing, let all):
            "\(missing) of the card's \(all) texts \(missing == 1 ? "is" : "are") not translated: the sheet is marked as a draft"
        case .emphasis(let name, let found, let wanted, let mark):
            "the translation of `\(name)` has \(TranslationFault.stretches(found)) in \(mark), but the original has \(wanted)"
        case .lostNumbers(let name, let numbers):
            "the translation of `\(name)` lacks the \(numbers.count == 1 ? "number" : "numbers") \(numbers.joined(separator: ", "))"
        case .lostLinks(let name, let links):
            "the translation of `\(name)` lacks the address \(links.joined(separator: ", "))"
        case .variables(let name, let found, let wanted):
            "the translation of `\(name)` has \(TranslationFault.braced(found)), but the original has \(TranslationFault.braced(wanted))"
        case .tool(let name, let reason): "gettext's \(name) cannot do its work: \(reason)"
        case .markup(let fault): fault.message
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .cannotRead, .tooLarge, .language: []
        case .notUTF8, .charset:
            [.init("save the file as UTF-8, with `Content-Type: text/plain; charset=UTF-8` in its header")]
        case .syntax: [.init("`msgfmt --check` says more")]
        case .noHeader(let field):
            [
                .init(
                    "add it to the first entry, such as `\(field): \(TranslationFault.headerExamples[field] ?? "…")\\n`"
                )
            ]
        case .pluralForms: [.init("copy the line for this language from gettext's manual, section 12.6")]
        case .missingLabel(let label): [.init("add an entry with `msgctxt \"\(label.rawValue)\"`")]
        case .unknownLabel(let name):
            if let near = nearestName(to: name, among: Label.allCases.map(\.rawValue)) {
                [.init("did you mean `\(near)`?")]
            } else {
                [.init("take the entry out")]
            }
        case .untranslated: [.init("fill in its `msgstr`")]
        case .fuzzy: [.init("check the words, then take `fuzzy` out of the line that begins with `#,`")]
        case .formCount(_, _, let wanted): [.init("write `msgstr[0]` to `msgstr[\(wanted - 1)]`")]
        case .placeholders: [.init("keep each of them; in another order they are written `%1$d` and `%2$d`")]
        case .stale: [.init("run `koerskaart strings update`, then look at what it marks as fuzzy")]
        case .absent(_, let file): [.init("run `koerskaart strings update`, then translate it in \(file)")]
        case .unused: [.init("`koerskaart strings update` keeps it at the end of the file, as obsolete")]
        case .incomplete: [.init("`koerskaart strings status` says which")]
        case .emphasis(_, _, _, let mark):
            [.init("put \(mark) round the words that carry the weight, as the original has it")]
        case .lostNumbers: [.init("write them in figures, as the original does")]
        case .lostLinks: [.init("keep it as it is: `[words](address)`")]
        case .variables: [.init("keep each of them as it is; the program fills them in")]
        case .tool: [.init("install gettext: `sudo apt install gettext`")]
        case .markup(let fault): fault.hints
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .emphasis, .lostNumbers, .incomplete: .warning
        case .unused: .note
        default: .error
        }
    }

    func diagnostic(at span: Span?) -> Diagnostic { Diagnostic(id, severity, message, at: span, hints: hints) }

    private static func stretches(_ count: Int) -> String {
        count == 0 ? "no stretch" : count == 1 ? "one stretch" : "\(count) stretches"
    }

    private static func braced(_ names: [String]) -> String {
        names.isEmpty ? "no variable" : names.map { "`{\($0)}`" }.joined(separator: " ")
    }

    private static let headerExamples = [
        "Language": "nl", "Plural-Forms": "nplurals=2; plural=(n != 1);",
        "Content-Type": "text/plain; charset=UTF-8",
    ]

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "no place-holder" : names.map { "`\($0)`" }.joined(separator: " ")
    }
}

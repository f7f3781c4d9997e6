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
        }
    }

    func diagnostic(at span: Span?) -> Diagnostic { Diagnostic(id, .error, message, at: span, hints: hints) }

    private static let headerExamples = [
        "Language": "nl", "Plural-Forms": "nplurals=2; plural=(n != 1);",
        "Content-Type": "text/plain; charset=UTF-8",
    ]

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "no place-holder" : names.map { "`\($0)`" }.joined(separator: " ")
    }
}

package import Diagnostics

/// What can be wrong with the keys and values of any file: a card, a template, a theme.
package enum ReadingFault: Fault {
    /// A key that its group does not have.
    case unknownKey(kind: String, String, in: String, known: [String])
    case missingKey(kind: String, String, in: String)
    /// A value of another kind than the key asks for: `expected` in the user's words, with an article.
    case wrongType(kind: String, what: String, expected: String, found: SourceNode)
    case outOfRange(kind: String, what: String, found: String, least: String, most: String)
    case unknownValue(kind: String, what: String, found: String, known: [String])
    case wrongCount(kind: String, what: String, found: Int, least: Int, most: Int)
    case emptyText(kind: String, what: String)

    package var id: Diagnostic.ID {
        switch self {
        case .unknownKey(let kind, _, _, _): Diagnostic.ID(rawValue: kind + ".unknown-key")
        case .missingKey(let kind, _, _): Diagnostic.ID(rawValue: kind + ".missing-key")
        case .wrongType(let kind, _, _, _): Diagnostic.ID(rawValue: kind + ".wrong-type")
        case .outOfRange(let kind, _, _, _, _): Diagnostic.ID(rawValue: kind + ".out-of-range")
        case .unknownValue(let kind, _, _, _): Diagnostic.ID(rawValue: kind + ".unknown-value")
        case .wrongCount(let kind, _, _, _, _): Diagnostic.ID(rawValue: kind + ".wrong-count")
        case .emptyText(let kind, _): Diagnostic.ID(rawValue: kind + ".empty-text")
        }
    }
}

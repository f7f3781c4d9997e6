import CardModel
import Diagnostics

/// What can be wrong with a PO file.
enum TranslationFault {
    case cannotRead(reason: String)
    case tooLarge(bytes: Int)
    case notUTF8
    case charset(found: String?)
    /// What libgettextpo says of the file.
    case syntax(String)
    case noHeader(field: String)
    case language(found: String, wanted: String)
    case pluralForms(String)
    case missingLabel(Label)
    case unknownLabel(String)
    case untranslated(String)
    case fuzzy(String)
    case formCount(String, found: Int, wanted: Int)
    case placeholders(String, found: [String], wanted: [String])

    /// The largest file that is read, in bytes.
    static let largestFile = 1_000_000
}

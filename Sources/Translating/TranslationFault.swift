import CardLoading
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

    /// The entry was made for another text than the card has now.
    case stale(String)
    /// The card has a text that the translation does not have.
    case absent(String, file: String)
    /// The translation has an entry that the card does not have.
    case unused(String)
    /// So many texts of the card are in its own language still.
    case incomplete(missing: Int, of: Int)
    case emphasis(String, found: Int, wanted: Int, mark: String)
    case lostNumbers(String, [String])
    case lostLinks(String, [String])
    case variables(String, found: [String], wanted: [String])
    /// A program of gettext could not do its work.
    case tool(String, reason: String)
    /// A mark in the translation is wrong.
    case markup(MarkupFault)

    /// The largest file that is read, in bytes.
    static let largestFile = 1_000_000
}

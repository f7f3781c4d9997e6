import Diagnostics

/// What can be wrong inside a text: with `**emphasis**`, `*second emphasis*`, `[words](link)` and `{variable}`.
package enum MarkupFault: Fault {
    /// A mark that is never closed in its paragraph.
    case unclosed(String)
    /// A mark after a word, that no mark before it opened.
    case closesNothing(String)
    /// Emphasis within emphasis.
    case nested(String, within: String)
    /// Three asterisks or more.
    case tooManyAsterisks(Int)
    /// Emphasis and a link that overlap in part.
    case crossing(String)
    case bracketWithoutLink
    case linkWithoutWords
    case linkInLink
    case noScheme(String)
    case noHost(String)
    case linkTooLong(Int)
    case strangeCharacter(Unicode.Scalar, suggestion: String?)
    case braceWithoutVariable
    case unknownVariable(String, known: [String])
    case controlCharacter(Unicode.Scalar)
    /// Nothing is left of the text once its variables are filled in.
    case empty

    /// The fault of a link's address.
    init(_ problem: LinkAddress.Problem, in address: String) {
        switch problem {
        case .noScheme: self = .noScheme(address)
        case .noHost: self = .noHost(address)
        case .tooLong: self = .linkTooLong(address.utf8.count)
        case .strangeCharacter(let scalar, let suggestion):
            self = .strangeCharacter(scalar, suggestion: suggestion)
        }
    }
}

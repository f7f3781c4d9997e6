import Diagnostics

/// What can be wrong with a file before its meaning is looked at.
enum YAMLFault: Fault {
    case tooLarge(bytes: Int)
    case utf16
    case notUTF8(byte: UInt8)
    case binary
    /// An invisible character, and how many more there are.
    case controlCharacter(Unicode.Scalar, more: Int)
    /// A carriage return in a file whose lines end otherwise.
    case carriageReturn
    case escapedControlCharacter(Unicode.Scalar)
    case empty
    case severalDocuments
    case alias(name: String)
    case anchor
    case tag
    case tooDeep
    case tooManyValues
    case tooManyDirectives
    case keyNotText
    case keyTooLong
    case duplicateKey(String, first: Span)
    case tab
    case surrogate
    case unknownEscape
    case textStartsWithSign(Character)
    case colonInText
    case unclosedQuote(opened: Span?)
    case unclosedBracket(Character, opened: Span?)
    case textAfterQuote
    case listBesideValue
    case missingColon
    case indentation
    case blockHeader
    case syntax(String)
    /// Whatever stops the reading of a file that should be JSON.
    case json(String)

    /// The largest file that is read, in bytes.
    static let largestFile = 1_000_000
    /// The deepest nesting.
    static let greatestDepth = 64
    /// The most values and keys in a file.
    static let mostNodes = 20_000
    /// The most values in a JSON file: a design tool writes out what it has.
    static let mostNodesInJSON = 100_000
    /// The most lines that begin with `%`.
    static let mostDirectives = 10
}

import Diagnostics

/// What can be wrong with a theme's tokens.
enum ThemeFault: Fault {
    case notAGroup(String)
    case unknownProperty(String, known: [String])
    case notSupported(String)
    case tokenName(String)
    case groupWithValue(String)
    case unknownToken(String, known: [String])
    case missingToken(String, theme: String)
    case noType(String, expected: TokenType)
    case unknownType(String)
    case otherType(String, expected: TokenType, found: String)
    case wrongValue(String, expected: String, found: SourceNode)
    case notHex(String)
    case colourSpace(String)
    case transparency
    case componentRange
    case outOfRange(String, found: String, range: String)
    case unit(String)
    case unknownAlias(String, known: [String])
    case aliasLoop([String])
    case aliasChain(String)
    case aliasToGroup(String)
    case aliasToList(String)
    case extendsLoop([String])
    case unknownTheme(String)
    case script(String)

    /// The types of tokens that a theme has (Design Tokens 2025.10, "Types").
    enum TokenType: String, CaseIterable {
        case color, dimension, fontFamily, fontWeight, number
    }
}

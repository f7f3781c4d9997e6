import Diagnostics

/// What can be wrong with a theme's tokens.
enum ThemeFault: Fault {
    /// Of what is ours, or of what a design tool may have put there for itself.
    case notAGroup(String, isOurs: Bool)
    case unknownProperty(String, known: [String], isOurs: Bool)
    case tokenName(String)
    case groupWithValue(String)
    case unknownToken(String, known: [String])
    case unusedToken(String)
    case noValue(String)
    case missingTokens(Int, theme: String)
    case missingToken(String, theme: String)
    case noType(String, expected: TokenType)
    case unknownType(String)
    case otherType(String, expected: TokenType, found: String)
    case wrongValue(String, expected: String, found: SourceNode)
    case notHex(String)
    case noPart(String, String, of: TokenType)
    case colourSpace(String)
    case transparency
    case components
    case componentRange(String, space: String, found: String, ranges: [ClosedRange<Double>])
    case outOfGamut(String, shown: String)
    case outOfRange(String, found: String, range: String)
    case unit(String)
    case unknownAlias(String, known: [String])
    case aliasLoop([String])
    case aliasChain(String)
    case aliasToGroup(String, root: String?)
    case unknownPointer(String)
    case unknownGroup(SourceNode)
    case groupLoop(String)
    case idleExtension(String)
    case aliasToList(String)
    case extendsLoop([String])
    case unknownTheme(String)
    case script(String)
    case picturePath(String)
}

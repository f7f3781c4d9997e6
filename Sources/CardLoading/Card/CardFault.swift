import CardModel
import Diagnostics

/// What can be wrong with what a card says, beside its keys and values.
enum CardFault: Fault {
    case noFormatVersion
    case formatVersion(found: String)
    case language(found: String, suggestion: String?)
    case participants(found: String)
    case participantsOrder(least: Int, most: Int)
    case minutesSum(panels: Int, card: Int)
    case unknownBlock(String)
    case blockWithoutKey
    case kindNotFirst(Block.Kind)
    case twoKinds(Block.Kind, in: Block.Kind)
    case calloutNotLast
    case severalCallouts
    case blockIDShape(String)
    case blockIDTwice(String)
    case sharesCount(shares: Int, columns: Int)
    case sharesSum(Double)
    case picturePath(String)
    case variableName(String)
    case variableControl(String)
    case unknownOverride(String, known: [String])
    case longPanel(minutes: Int)
    case logoNotDrawn

    /// The version of the format that is read.
    static let formatVersion = 1
    /// The longest panel without a warning, in minutes.
    static let longPanel = 25
}

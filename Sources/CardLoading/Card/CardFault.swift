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
    case panelCount(Int, range: ClosedRange<Int>)
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
    case rowsBeyondPeople(rows: Int, people: Int)
    case picturePath(String)
    case variableName(String)
    case variableControl(String)
    case unknownOverride(String, known: [String])
    case longPanel(minutes: Int)
    case longText(characters: Int)
    case fullPanel(characters: Int)
    /// A word that says where something stands, which is the template's to say.
    case namesAPlace(String)

    /// The version of the format that is read.
    static let formatVersion = 1
    /// The longest panel without a warning, in minutes.
    static let longPanel = 25
    /// The longest text, in characters: more than twice what the largest panel of an A0 has room for. A longer one is a
    /// mistake, and would only take time.
    static let longestText = 4000
    /// The most characters of a panel's texts together.
    static let fullestPanel = 8000
}

import CardModel
import Diagnostics
import Geometry
import SheetModel

/// Height that may grow: an answer box, or the rows of a table.
struct Slot: Hashable {
    /// The least height, in steps.
    var least: Double
    /// Its share of spare height beside others.
    var weight: Double
    /// Its height grows by multiples of this, in steps; nil where it takes what there is to the last quarter.
    var quantum: Double?
}

/// A block of a panel measured at its width: how high it must be, what may grow, and how it is placed then.
struct MeasuredBlock {
    var kind: Block.Kind
    var span: Span
    /// The height of all that doesn't grow, in steps.
    var rigid: Double
    var slots: [Slot]
    /// How many lines its texts have.
    var lineCount: Int
    /// Texts that have a word with no room on a line of its own.
    var cutTexts: [Span]
    /// The block as a frame with its upper left corner at the origin, its slots at these heights in steps.
    var place: ([Double]) -> Frame

    init(
        kind: Block.Kind, span: Span, rigid: Double, slots: [Slot] = [], texts: [TextSetter.SetText],
        cut: [Span] = [], place: @escaping ([Double]) -> Frame
    ) {
        self.kind = kind
        self.span = span
        self.rigid = rigid
        self.slots = slots
        lineCount = texts.reduce(0) { $0 + $1.lineCount }
        cutTexts = texts.compactMap { $0.isCut ? $0.span : nil } + cut
        self.place = place
    }

    /// The least height, in steps.
    var least: Double { slots.reduce(rigid) { $0 + $1.least } }
}

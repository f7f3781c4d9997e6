import CardModel
import DesignTokens
import Geometry
import SheetModel

/// Measures the blocks of one panel at a width. Each kind of block has a file of its own in `Blocks/`.
struct BlockSetter {
    let text: TextSetter
    let labels: Labels
    /// The panel's index in the route, from 0: colours may step with it.
    let panel: Int
    /// Whether a look's label and its question share a line, as they do side by side where there is room.
    let isInline: Bool
    /// Whether boxes for names grow: where nothing else does, and nothing stands above them.
    var stretchesNames = false
    /// Whether the question before this block has a cue.
    var followsCue = false
    /// The height that a look's question has at least, in steps: side by side, the boxes under them are level.
    var lookHeight = 0.0

    var metrics: Metrics { text.metrics }
    var plan: BlocksPlan { metrics.template.blocks }

    /// The block measured at a width.
    func measure(_ block: Block, width: Length) -> MeasuredBlock {
        switch block {
        case .intro(let intro): measure(intro, width: width)
        case .readAloud(let readAloud): measure(readAloud, width: width)
        case .question(let question): measure(question, width: width)
        case .table(let table): measure(table, width: width)
        case .principles(let principles): measure(principles, width: width)
        case .roles(let roles): measure(roles, width: width)
        case .lookBack(let look): measure(look, kind: .lookBack, width: width)
        case .lookAhead(let look): measure(look, kind: .lookAhead, width: width)
        case .callout(let callout): measure(callout, width: width)
        }
    }

    /// The gap between two blocks, in steps.
    func gap(after block: Block, before next: Block?) -> Double {
        guard let next else { return 0 }
        switch block {
        case .intro: return plan.intro.gap
        case .readAloud: return plan.readAloud.gap
        case .question(let question):
            if next.kind == .callout { return plan.question.gapBeforeCallout }
            return question.answer == nil ? plan.question.gapWithoutBox : plan.question.gap
        case .table: return plan.table.gap
        case .principles(let principles): return principles.hasAnswers ? plan.principles.gap : plan.principlesShort.gap
        case .roles: return plan.roles.gap
        case .lookBack, .lookAhead:
            return next.kind == .lookBack || next.kind == .lookAhead ? plan.look.gapBetween : plan.look.gap
        case .callout: return plan.question.gapBeforeCallout
        }
    }

    func paint(_ token: ColourToken) -> Paint { Paint(token, panel: panel) }
    func steps(_ count: Double) -> Length { metrics.steps(count) }
}

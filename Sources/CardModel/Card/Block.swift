public import Diagnostics

/// One element of a panel. The set is closed, and this file is its list: a new kind of block is a new case, and the
/// compiler names every place that must learn of it.
public enum Block: Hashable, Sendable {
    case intro(Intro)
    case readAloud(ReadAloud)
    case question(Question)
    case table(Table)
    case principles(Principles)
    case roles(Roles)
    case lookBack(Look)
    case lookAhead(Look)
    case callout(Callout)

    /// The kinds of block, by the key that names them in a card file.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case intro
        case readAloud = "read-aloud"
        case question
        case table
        case principles
        case roles
        case lookBack = "look-back"
        case lookAhead = "look-ahead"
        case callout
    }

    public var kind: Kind {
        switch self {
        case .intro: .intro
        case .readAloud: .readAloud
        case .question: .question
        case .table: .table
        case .principles: .principles
        case .roles: .roles
        case .lookBack: .lookBack
        case .lookAhead: .lookAhead
        case .callout: .callout
        }
    }

    /// The block as what all kinds have in common.
    private var content: any BlockContent {
        switch self {
        case .intro(let block): block
        case .readAloud(let block): block
        case .question(let block): block
        case .table(let block): block
        case .principles(let block): block
        case .roles(let block): block
        case .lookBack(let block), .lookAhead(let block): block
        case .callout(let block): block
        }
    }

    public var span: Span { content.span }
    /// All texts of the block, in reading order.
    public var texts: [Text] { content.texts }
    /// Changes each text of the block, in reading order.
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        func changed<Content: BlockContent>(_ block: Content) -> Content {
            var block = block
            block.changeTexts(change)
            return block
        }
        self =
            switch self {
            case .intro(let block): .intro(changed(block))
            case .readAloud(let block): .readAloud(changed(block))
            case .question(let block): .question(changed(block))
            case .table(let block): .table(changed(block))
            case .principles(let block): .principles(changed(block))
            case .roles(let block): .roles(changed(block))
            case .lookBack(let block): .lookBack(changed(block))
            case .lookAhead(let block): .lookAhead(changed(block))
            case .callout(let block): .callout(changed(block))
            }
    }
    /// The answer boxes of the block, in reading order.
    public var answerBoxes: [AnswerBox] { content.answerBoxes }

    /// A block from its value in a card file; nil where something that it needs is missing or wrong.
    public init?(_ kind: Kind, from value: any BlockValue) {
        let block: Block? =
            switch kind {
            case .intro: Intro(from: value).map(Block.intro)
            case .readAloud: ReadAloud(from: value).map(Block.readAloud)
            case .question: Question(from: value).map(Block.question)
            case .table: Table(from: value).map(Block.table)
            case .principles: Principles(from: value).map(Block.principles)
            case .roles: Roles(from: value).map(Block.roles)
            case .lookBack: Look(from: value, key: kind.rawValue).map(Block.lookBack)
            case .lookAhead: Look(from: value, key: kind.rawValue).map(Block.lookAhead)
            case .callout: Callout(from: value).map(Block.callout)
            }
        guard let block else { return nil }
        self = block
    }
}

/// What a template says of each kind of block, and of the parts that several have. Heights and gaps are in steps of the
/// baseline grid; gaps are below a block.
public struct BlocksPlan: Hashable, Sendable {
    public var intro: IntroPlan
    public var label: LabelPlan
    public var readAloud: ReadAloudPlan
    public var question: QuestionPlan
    public var cue: CuePlan
    public var look: LookPlan
    public var principlesShort: PrinciplesShortPlan
    public var principles: PrinciplesPlan
    public var roles: RolesPlan
    public var table: TablePlan
    public var callout: CalloutPlan
    public var box: BoxPlan

    /// The keys of `blocks` in a template.
    public static let keys = [
        "intro", "label", "question", "cue", "look", "principles", "roles", "table", "callout", "box", "read-aloud",
        "principles-short",
    ]

    /// The plan from the template's `blocks`.
    public init(from blocks: any PlanKeys) {
        intro = IntroPlan(from: blocks)
        label = LabelPlan(from: blocks)
        readAloud = ReadAloudPlan(from: blocks)
        question = QuestionPlan(from: blocks)
        cue = CuePlan(from: blocks)
        look = LookPlan(from: blocks)
        principlesShort = PrinciplesShortPlan(from: blocks)
        principles = PrinciplesPlan(from: blocks)
        roles = RolesPlan(from: blocks)
        table = TablePlan(from: blocks)
        callout = CalloutPlan(from: blocks)
        box = BoxPlan(from: blocks)
    }
}

extension Panel {
    /// All texts of the panel's blocks, in reading order.
    public var texts: [Text] { blocks.flatMap(\.texts) }

    /// All answer boxes of the panel's blocks, in reading order.
    public var answerBoxes: [AnswerBox] { blocks.flatMap(\.answerBoxes) }
}

extension Block {
    /// All texts of the block, in reading order.
    public var texts: [Text] {
        switch self {
        case .intro(let intro): [intro.text]
        case .readAloud(let readAloud): [readAloud.text]
        case .question(let question): [question.text] + (question.cue.map { [$0.label, $0.text] } ?? [])
        case .table(let table): table.columns
        case .principles(let principles): principles.items.map(\.text)
        case .roles(let roles): roles.roles.flatMap { [$0.name, $0.task] }
        case .lookBack(let look), .lookAhead(let look): [look.text]
        case .callout(let callout): [callout.text]
        }
    }

    /// The answer boxes of the block, in reading order.
    public var answerBoxes: [AnswerBox] {
        switch self {
        case .question(let question): [question.answer].compactMap { $0 }
        case .lookBack(let look), .lookAhead(let look): [look.answer].compactMap { $0 }
        case .principles(let principles): principles.items.compactMap(\.answer)
        case .intro, .readAloud, .table, .roles, .callout: []
        }
    }
}

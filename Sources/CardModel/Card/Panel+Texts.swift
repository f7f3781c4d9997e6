extension Panel {
    /// All texts of the panel's blocks, in reading order.
    public var texts: [Text] { blocks.flatMap(\.texts) }

    /// Changes the title and each text of the blocks, in reading order.
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        change(&title)
        for index in blocks.indices { blocks[index].changeTexts(change) }
    }

    /// All answer boxes of the panel's blocks, in reading order.
    public var answerBoxes: [AnswerBox] { blocks.flatMap(\.answerBoxes) }
}

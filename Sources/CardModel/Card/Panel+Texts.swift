extension Panel {
    /// All texts of the panel's blocks, in reading order.
    public var texts: [Text] { blocks.flatMap(\.texts) }

    /// All answer boxes of the panel's blocks, in reading order.
    public var answerBoxes: [AnswerBox] { blocks.flatMap(\.answerBoxes) }
}

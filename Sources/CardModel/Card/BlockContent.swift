public import Diagnostics

/// What every kind of block has.
public protocol BlockContent: Hashable, Sendable {
    /// Where it stands in the card file.
    var span: Span { get }
    /// All its texts, in reading order.
    var texts: [Text] { get }
    /// Changes each of its texts, in reading order.
    mutating func changeTexts(_ change: (inout Text) -> Void)
    /// Its answer boxes, in reading order; none unless it says so.
    var answerBoxes: [AnswerBox] { get }
}

extension BlockContent {
    public var answerBoxes: [AnswerBox] { [] }
}

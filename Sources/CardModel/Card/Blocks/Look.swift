public import Diagnostics

/// A question that looks back on the conversation (`look-back`) or ahead from it (`look-ahead`).
public struct Look: BlockContent {
    public var text: Text
    public var answer: AnswerBox?
    public var span: Span

    public init(text: Text, answer: AnswerBox? = nil, span: Span) {
        self.text = text
        self.answer = answer
        self.span = span
    }

    public var texts: [Text] { [text] }
    public mutating func changeTexts(_ change: (inout Text) -> Void) { change(&text) }
    public var answerBoxes: [AnswerBox] { [answer].compactMap { $0 } }

    /// The look that is named by `key`: two kinds of block are alike but for it.
    init?(from value: any BlockValue, key: String) {
        guard let keys = value.keys([key, "answer", "id"], as: "a " + key) else { return nil }
        let text = keys.text(key)
        let answer = keys.answerBox("answer")
        guard let text else { return nil }
        self.init(text: text, answer: answer, span: value.span)
    }
}

/// What a template says of a look back or ahead.
public struct LookPlan: Hashable, Sendable {
    public var boxGap: Double
    public var box: Double
    /// Below the block where another look follows, and otherwise.
    public var gapBetween: Double
    public var gap: Double
    /// In a hinge: between label and question on one line.
    public var inlineGap: Double
    /// In a hinge: from the block's top to the box, where the question has one line.
    public var inlineBox: Double
    /// Between the label and the question under it.
    public var labelGap: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "look", keys: ["box", "gap", "box-gap", "gap-between", "inline-gap", "inline-box", "label-gap"])
        boxGap = keys.number("box-gap")
        box = keys.number("box")
        gapBetween = keys.number("gap-between")
        gap = keys.number("gap")
        inlineGap = keys.number("inline-gap")
        inlineBox = keys.number("inline-box")
        labelGap = keys.has("label-gap") ? keys.number("label-gap") : 0
    }
}

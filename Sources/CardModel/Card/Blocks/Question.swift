public import Diagnostics

/// A question to talk over, with a cue that says how and a box for what comes of it, where the card gives them.
public struct Question: BlockContent {
    public var text: Text
    public var cue: Cue?
    public var answer: AnswerBox?
    public var span: Span

    public init(text: Text, cue: Cue? = nil, answer: AnswerBox? = nil, span: Span) {
        self.text = text
        self.cue = cue
        self.answer = answer
        self.span = span
    }

    public var texts: [Text] { [text] + (cue.map { [$0.label, $0.text] } ?? []) }
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        change(&text)
        if var cue {
            change(&cue.label)
            change(&cue.text)
            self.cue = cue
        }
    }
    public var answerBoxes: [AnswerBox] { [answer].compactMap { $0 } }

    init?(from value: any BlockValue) {
        guard let keys = value.keys(["question", "cue", "answer", "id"], as: "a question") else { return nil }
        let text = keys.text("question")
        let cue = keys.value("cue").flatMap { Cue(from: $0) }
        let answer = keys.answerBox("answer")
        guard let text else { return nil }
        self.init(text: text, cue: cue, answer: answer, span: value.span)
    }
}

/// What a template says of a question.
public struct QuestionPlan: Hashable, Sendable {
    /// Between question and box.
    public var boxGap: Double
    /// The least height of the box.
    public var box: Double
    public var gap: Double
    public var gapBeforeCallout: Double
    /// Below a question without a box, what answers it being a block of its own.
    public var gapWithoutBox: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("question", keys: ["box", "gap", "box-gap", "gap-before-callout", "gap-without-box"])
        boxGap = keys.number("box-gap")
        box = keys.number("box")
        gap = keys.number("gap")
        gapWithoutBox = keys.number("gap-without-box")
        gapBeforeCallout = keys.number("gap-before-callout")
    }
}

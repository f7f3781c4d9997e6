public import Diagnostics

/// A question to talk over, with a cue that says how and a box for what comes of it, where the card gives them.
public struct Question: Hashable, Sendable {
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
}

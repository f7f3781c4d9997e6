public import Diagnostics

/// A question that looks back on the conversation (`look-back`) or ahead from it (`look-ahead`).
public struct Look: Hashable, Sendable {
    public var text: Text
    public var answer: AnswerBox?
    public var span: Span

    public init(text: Text, answer: AnswerBox? = nil, span: Span) {
        self.text = text
        self.answer = answer
        self.span = span
    }
}

public import Diagnostics

/// A numbered list of principles: in short, or each with room for an answer.
public struct Principles: Hashable, Sendable {
    /// 1 to 12 of them.
    public var items: [Principle]
    public var span: Span

    public init(items: [Principle], span: Span) {
        self.items = items
        self.span = span
    }

    /// Whether one of them has room for an answer.
    public var hasAnswers: Bool { items.contains { $0.answer != nil } }
}

/// One principle of the list.
public struct Principle: Hashable, Sendable {
    public var text: Text
    public var answer: AnswerBox?

    public init(text: Text, answer: AnswerBox? = nil) {
        self.text = text
        self.answer = answer
    }
}

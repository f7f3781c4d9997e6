public import Diagnostics

/// How a question is to be taken on: a word for it, and a sentence.
public struct Cue: Hashable, Sendable {
    public var label: Text
    public var text: Text
    public var span: Span

    public init(label: Text, text: Text, span: Span) {
        self.label = label
        self.text = text
        self.span = span
    }
}

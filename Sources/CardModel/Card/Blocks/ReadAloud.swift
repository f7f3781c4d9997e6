public import Diagnostics

/// A text that one of the group reads aloud to the others.
public struct ReadAloud: Hashable, Sendable {
    public var text: Text
    public var span: Span

    public init(text: Text, span: Span) {
        self.text = text
        self.span = span
    }
}

public import Diagnostics

/// A text that leads into a panel.
public struct Intro: Hashable, Sendable {
    public var text: Text
    public var span: Span

    public init(text: Text, span: Span) {
        self.text = text
        self.span = span
    }
}

public import Diagnostics

/// A call to do something, that must not be missed; always last in its panel.
public struct Callout: Hashable, Sendable {
    public enum Icon: String, Hashable, Sendable, CaseIterable {
        case pen, tick, talk, cup, person, ahead, back, speaker, cue
    }

    public var text: Text
    public var icon: Icon?
    /// Whether there is room to write names.
    public var hasNames: Bool
    public var span: Span

    public init(text: Text, icon: Icon? = nil, hasNames: Bool = false, span: Span) {
        self.text = text
        self.icon = icon
        self.hasNames = hasNames
        self.span = span
    }
}

public import Diagnostics

/// A text that one of the group reads aloud to the others.
public struct ReadAloud: BlockContent {
    public var text: Text
    public var span: Span

    public init(text: Text, span: Span) {
        self.text = text
        self.span = span
    }

    public var texts: [Text] { [text] }
    public mutating func changeTexts(_ change: (inout Text) -> Void) { change(&text) }

    init?(from value: any BlockValue) {
        guard let text = value.keys(["read-aloud", "id"], as: "a read-aloud")?.text("read-aloud") else { return nil }
        self.init(text: text, span: value.span)
    }
}

/// What a template says of a text that is read aloud.
public struct ReadAloudPlan: Hashable, Sendable {
    /// Between label and text.
    public var labelGap: Double
    public var gap: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("read-aloud", keys: ["gap", "label-gap"])
        labelGap = keys.number("label-gap")
        gap = keys.number("gap")
    }
}

public import Diagnostics

/// A text that leads into a panel.
public struct Intro: BlockContent {
    public var text: Text
    public var span: Span

    public init(text: Text, span: Span) {
        self.text = text
        self.span = span
    }

    public var texts: [Text] { [text] }
    public mutating func changeTexts(_ change: (inout Text) -> Void) { change(&text) }

    init?(from value: any BlockValue) {
        guard let text = value.keys(["intro", "id"], as: "an intro")?.text("intro") else { return nil }
        self.init(text: text, span: value.span)
    }
}

/// What a template says of an intro.
public struct IntroPlan: Hashable, Sendable {
    /// Below the block.
    public var gap: Double
    /// Between the paragraphs of any text.
    public var paragraphGap: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("intro", keys: ["gap", "paragraph-gap"])
        gap = keys.number("gap")
        paragraphGap = keys.number("paragraph-gap")
    }
}

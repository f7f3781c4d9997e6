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

    init?(from value: any BlockValue) {
        guard let keys = value.keys(["label", "text"], as: "a cue") else { return nil }
        let label = keys.text("label", id: "cue.label")
        let text = keys.text("text", id: "cue.text")
        guard let label, let text else { return nil }
        self.init(label: label, text: text, span: value.span)
    }
}

/// What a template says of a cue.
public struct CuePlan: Hashable, Sendable {
    /// Between question and cue.
    public var gapAbove: Double
    public var form: Form

    /// What a cue's word looks like.
    public enum Form: Hashable, Sendable {
        /// On a chip of that height; its padding in its height; the icon in type sizes; between icon and word, and
        /// between chip and text, in paddings.
        case chip(height: Double, pad: Double, icon: Double, iconGap: Double, textGap: Double)
        /// A label like any other, the sentence so far after it.
        case label(textGap: Double)
    }

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("cue", keys: ["form", "chip", "pad", "icon", "gap-above", "icon-gap", "text-gap"])
        gapAbove = keys.number("gap-above")
        form =
            keys.word("form", of: ["chip", "label"]) == "label"
            ? .label(textGap: keys.number("text-gap"))
            : .chip(
                height: keys.number("chip"), pad: keys.number("pad"), icon: keys.number("icon"),
                iconGap: keys.number("icon-gap"), textGap: keys.number("text-gap"))
    }
}

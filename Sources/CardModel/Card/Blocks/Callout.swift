public import Diagnostics

/// A call to do something, that must not be missed; always last in its panel.
public struct Callout: BlockContent {
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

    public var texts: [Text] { [text] }
    public mutating func changeTexts(_ change: (inout Text) -> Void) { change(&text) }

    init?(from value: any BlockValue) {
        guard let keys = value.keys(["callout", "icon", "names", "id"], as: "a callout") else { return nil }
        let text = keys.text("callout")
        let icon = keys.choice("icon", of: Icon.self)
        let hasNames = keys.flag("names") ?? false
        guard let text else { return nil }
        self.init(text: text, icon: icon, hasNames: hasNames, span: value.span)
    }
}

/// What a template says of a callout.
public struct CalloutPlan: Hashable, Sendable {
    /// What the bar has beyond its lines, half above and half below them.
    public var pad: Double
    /// From its side to the icon, or to the text where it has none.
    public var indent: Double
    /// From there to the text, in type sizes.
    public var textIndent: Double
    /// The height of the box for names.
    public var names: Double
    public var form: Form

    /// What a callout looks like.
    public enum Form: Hashable, Sendable {
        /// A bar with corners of the theme's radius; the box for names in it, so far from its sides and bottom.
        case bar(namesInset: Double)
        /// A pennant with square corners, its end cut in to a point of that depth; the text ends so far before the end,
        /// and the box for names stands below it. All in steps.
        case pennant(notch: Double, end: Double, namesGap: Double)
    }

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "callout",
            keys: ["form", "pad", "indent", "names", "text-indent", "names-inset", "notch", "end", "names-gap"])
        pad = keys.number("pad")
        indent = keys.number("indent")
        textIndent = keys.number("text-indent")
        names = keys.number("names")
        form =
            keys.word("form", of: ["bar", "pennant"]) == "pennant"
            ? .pennant(
                notch: keys.number("notch"), end: keys.number("end"), namesGap: keys.number("names-gap"))
            : .bar(namesInset: keys.number("names-inset"))
    }
}

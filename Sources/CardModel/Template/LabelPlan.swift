/// An icon with a word: what kind of thing follows.
public struct LabelPlan: Hashable, Sendable {
    /// The icon's size, the rise of its top over the baseline and the place of the text, in type sizes.
    public var icon: Double
    public var iconRise: Double
    public var textIndent: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("label", keys: ["icon", "icon-rise", "text-indent"])
        icon = keys.number("icon")
        iconRise = keys.number("icon-rise")
        textIndent = keys.number("text-indent")
    }
}

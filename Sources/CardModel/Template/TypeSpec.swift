public import DesignTokens

/// What a text is for, on a sheet: a template gives each a size and a weight.
public enum TypeRole: String, Hashable, Sendable, CaseIterable {
    case sheetTitle = "sheet-title"
    case productLine = "product-line"
    case playingTime = "playing-time"
    case timeBarNumber = "time-bar-number"
    case numeral
    case numeralTotal = "numeral-total"
    case panelTitle = "panel-title"
    case minutes
    case minutesUnit = "minutes-unit"
    case question
    case readAloud = "read-aloud"
    case intro
    case principle
    case role
    case principleShort = "principle-short"
    case principleNumber = "principle-number"
    case tableHead = "table-head"
    case label
    case cueChip = "cue-chip"
    case callout
    case boxLabel = "box-label"
    case foot
    case partner
    case address
}

/// The size, weight and habits of a role of type.
public struct TypeSpec: Hashable, Sendable {
    /// Which of the theme's two typefaces.
    public enum Family: String, Hashable, Sendable, CaseIterable { case display, text }

    /// Where lines end.
    public enum Rag: Hashable, Sendable {
        /// As full as can be, with a last line of at least that share of the measure where it can be had.
        case paragraph(leastLastLine: Double)
        /// As even as can be: the narrowest measure that keeps the number of lines, and that share of what is left.
        case balanced(slack: Double)
    }

    public var size: Measure
    public var family: Family
    public var weight: Typeface.Weight
    /// The weight of `**strong**` words.
    public var strong: Typeface.Weight
    /// The weight of `*second*` words.
    public var second: Typeface.Weight
    /// Extra room after each letter, in type sizes.
    public var tracking: Double
    public var colour: ColourToken
    public var rag: Rag
    /// The least number of letters of a word that may be broken; nil where none may.
    public var hyphenates: Int?
    /// From line to line, in steps; nil for a line of the baseline grid, which is two.
    public var leading: Double?
    /// The longest measure, in type sizes: an eye that returns from a longer line loses its place. Nil for no limit.
    public var longest: Double?
    /// Whether its size follows the fitted step of the card.
    public var isFitted: Bool

    public init(
        size: Measure, family: Family, weight: Typeface.Weight, strong: Typeface.Weight, second: Typeface.Weight,
        tracking: Double, colour: ColourToken, rag: Rag, hyphenates: Int?, leading: Double? = nil,
        longest: Double? = nil,
        isFitted: Bool
    ) {
        self.size = size
        self.family = family
        self.weight = weight
        self.strong = strong
        self.second = second
        self.tracking = tracking
        self.colour = colour
        self.rag = rag
        self.hyphenates = hyphenates
        self.leading = leading
        self.longest = longest
        self.isFitted = isFitted
    }
}

/// Text to be shaped: one paragraph at no particular size, in as many styles as it has.
public struct ParagraphRequest: Hashable, Sendable {
    /// A stretch of text in one style.
    public struct Run: Hashable, Sendable {
        public var text: String
        public var style: TextStyle

        public init(text: String, style: TextStyle) {
            self.text = text
            self.style = style
        }
    }

    public var runs: [Run]
    /// The language as a BCP 47 tag: decides hyphenation and forms of letters.
    public var language: String
    /// Whether the paragraph is read from right to left.
    public var isRightToLeft: Bool
    /// Whether places to hyphenate are wanted.
    public var hyphenates: Bool

    public init(runs: [Run], language: String, isRightToLeft: Bool = false, hyphenates: Bool = false) {
        self.runs = runs
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.hyphenates = hyphenates
    }

    /// By its words and weights: of what else there is, requests of one card have nearly all the same.
    public func hash(into hasher: inout Hasher) {
        for run in runs {
            hasher.combine(run.text)
            hasher.combine(run.style.weight)
        }
    }
}

/// How text looks, but for its size and colour.
public struct TextStyle: Hashable, Sendable {
    /// Families in order of preference; each script takes the first that has its letters. No other family is allowed.
    public var families: [String]
    /// The weight, 100 to 900.
    public var weight: Int
    /// Extra room after each letter, in type sizes (em).
    public var tracking: Double

    public init(families: [String], weight: Int, tracking: Double = 0) {
        self.families = families
        self.weight = weight
        self.tracking = tracking
    }
}

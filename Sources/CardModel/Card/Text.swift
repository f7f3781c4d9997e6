public import Diagnostics

/// A stable name for a text of a card, from its place or from an explicit `id`: `panel-3.question-2`.
public struct TextID: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A text of the card: paragraphs with emphasis and links, and where it comes from.
public struct Text: Hashable, Sendable {
    public var id: TextID
    /// The text as it was written, with its marks: what a translator sees.
    public var source: String
    /// What it says, variables filled in; at least one paragraph, each with at least one run.
    public var paragraphs: [Paragraph]
    public var span: Span
    /// The language that it is in, where that is not the card's: a text that is not translated yet.
    public var language: String?
    /// How many characters it has in the card's own language, for a translation of it.
    public var originalLength: Int?

    public init(id: TextID, source: String, paragraphs: [Paragraph], span: Span) {
        self.id = id
        self.source = source
        self.paragraphs = paragraphs
        self.span = span
    }

    /// The words without marks; paragraphs are parted by a line feed.
    public var plain: String {
        paragraphs.map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
    }

    /// One paragraph of a text.
    public struct Paragraph: Hashable, Sendable {
        public var runs: [Run]
        public init(runs: [Run]) { self.runs = runs }
    }

    /// Words of one emphasis.
    public struct Run: Hashable, Sendable {
        public var text: String
        public var emphasis: Emphasis
        /// The address that the words lead to.
        public var link: String?

        public init(text: String, emphasis: Emphasis = .none, link: String? = nil) {
            self.text = text
            self.emphasis = emphasis
            self.link = link
        }
    }

    /// How much weight words have; how that looks is the theme's and the template's to say.
    public enum Emphasis: String, Hashable, Sendable {
        case none
        /// `**strong**`
        case strong
        /// `*second*`
        case second
    }
}

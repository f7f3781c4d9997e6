public import Diagnostics

/// What a batch file asks for: cards, templates, themes, languages, sheets and rows, each with each, and where the
/// results go. Names are as they are written; what there is to them is found when the batch is planned.
public struct BatchFile: Hashable, Sendable {
    /// A word of the file, and where it stands.
    public struct Entry: Hashable, Sendable {
        public var text: String
        public var span: Span

        public init(_ text: String, span: Span) {
            self.text = text
            self.span = span
        }
    }

    /// Names, or all that there are.
    public enum Names: Hashable, Sendable {
        case all
        case listed([Entry])
    }

    /// What one job differs from another in.
    public enum Dimension: String, Hashable, Sendable, CaseIterable {
        case card, template, theme, language, size
    }

    /// Some jobs: those that have one of the words in each of the dimensions.
    public struct Rule: Hashable, Sendable {
        public var words: [Dimension: [Entry]]
        public var span: Span

        public init(words: [Dimension: [Entry]], span: Span) {
            self.words = words
            self.span = span
        }
    }

    /// Folders or files of cards, with `*`, `?` and `[…]`, relative to the file's folder.
    public var cards: [Entry]
    public var templates: Names
    public var themes: Names
    public var languages: Names
    public var sizes: [Entry]
    /// A CSV file, relative to the file's folder: every card is made for each of its rows.
    public var rows: Entry?
    /// Where a job's result goes, such as `{card}/{theme}/{language}-{size}.pdf`.
    public var output: Entry
    /// Only jobs of one of these; all where there are none.
    public var include: [Rule]
    /// No jobs of any of these.
    public var exclude: [Rule]
    public var span: Span

    public init(
        cards: [Entry], templates: Names, themes: Names, languages: Names, sizes: [Entry], rows: Entry?, output: Entry,
        include: [Rule], exclude: [Rule], span: Span
    ) {
        self.cards = cards
        self.templates = templates
        self.themes = themes
        self.languages = languages
        self.sizes = sizes
        self.rows = rows
        self.output = output
        self.include = include
        self.exclude = exclude
        self.span = span
    }
}

/// Rows of a CSV file: values for the variables of cards.
public struct Rows: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// A value for each column.
        public var values: [String]
        /// The line of the file that it begins in, from 1.
        public var line: Int

        public init(values: [String], line: Int) {
            self.values = values
            self.line = line
        }
    }

    public var columns: [String]
    public var rows: [Row]

    public init(columns: [String], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}

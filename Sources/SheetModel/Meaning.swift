public import Geometry

/// What a frame is to a reader: the same meaning gives the tags of a PDF, its bookmarks and form fields, and the
/// screen edition.
public enum Meaning: Hashable, Sendable {
    /// The head or foot of the sheet.
    case section
    /// A panel of the route: its number from 1 and its title.
    case panel(number: Int, title: String)
    /// A heading; the card's title has level 1, a panel's 2.
    case heading(level: Int)
    case paragraph
    /// A short text that says what kind of thing follows.
    case label
    /// A question that is to be talked over.
    case question
    /// A call to do something.
    case callout
    case list
    case listItem
    case table
    case tableRow
    case tableHeader
    case tableCell(AnswerField)
    /// Room to write in.
    case answerBox(AnswerField)
    /// A picture, with the text that stands for it.
    case figure(alternative: String)
    /// Words or a picture that lead to an address.
    case link(address: String)
    /// Nothing to a reader.
    case decoration
}

extension Meaning {
    /// The meaning as one word, for dumps and formats.
    var word: String {
        switch self {
        case .section: "section"
        case .panel: "panel"
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .label: "label"
        case .question: "question"
        case .callout: "callout"
        case .list: "list"
        case .listItem: "item"
        case .table: "table"
        case .tableRow: "row"
        case .tableHeader: "header"
        case .tableCell: "cell"
        case .answerBox: "box"
        case .figure: "figure"
        case .link: "link"
        case .decoration: "decoration"
        }
    }
}

/// Room to write in, as a thing that can be filled.
public struct AnswerField: Hashable, Sendable {
    /// How the room is drawn, and so what it is for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A box of an answer: empty, with writing lines, or with a grid of dots.
        case blank, ruled, sketch
        /// A cell of a table.
        case cell
        /// Room for names.
        case names
    }

    /// A stable name within the card.
    public var name: String
    /// The question or column that the room belongs to, in the card's words.
    public var description: String
    public var kind: Kind
    /// The id of that question or column's text.
    public var textID: String?
    /// The height that the room never goes under on this sheet.
    public var floor: Length
    /// What a line of handwriting takes on this sheet.
    public var writingLine: Length

    public init(
        name: String, description: String, kind: Kind = .blank, textID: String? = nil, floor: Length = .zero,
        writingLine: Length = .zero
    ) {
        self.name = name
        self.description = description
        self.kind = kind
        self.textID = textID
        self.floor = floor
        self.writingLine = writingLine
    }
}

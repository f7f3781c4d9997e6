public import Geometry

/// A card placed on a sheet of paper: a tree of frames with every position decided, ready to be drawn.
///
/// A sheet is a value: it can be compared, dumped, mirrored, cached and drawn any number of times. Colours in
/// it are tokens; the palette is handed over when it is drawn.
public struct Sheet: Hashable, Sendable {
    /// The trimmed size of the paper.
    public var size: Size
    /// The language of the sheet, as a BCP 47 tag.
    public var language: String
    /// The direction in which the sheet is read.
    public var direction: Direction
    /// What the finished document says of itself.
    public var metadata: Metadata
    /// The frame of the whole sheet, at the origin.
    public var root: Frame

    public init(size: Size, language: String, direction: Direction, metadata: Metadata, root: Frame) {
        self.size = size
        self.language = language
        self.direction = direction
        self.metadata = metadata
        self.root = root
    }
}

/// What a document says of itself, in the words of the card. There is no date in it: the same input gives the same bytes.
public struct Metadata: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: [String]

    public init(title: String, author: String = "", subject: String = "", keywords: [String] = []) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
    }
}

public import Diagnostics
public import Geometry

/// A rectangle on the sheet with what stands in it, and what that means to a reader.
///
/// Reading order is the order of `items`, in depth; it is also the order of painting.
public struct Frame: Hashable, Sendable {
    /// Where the frame lies in the frame that holds it.
    public var bounds: Rect
    /// What the frame is to a reader; nil for a frame that only groups.
    public var meaning: Meaning?
    /// The card's name for the text that stands in it, such as `panel-3.question-2`.
    public var id: String?
    /// The words of that text in the order in which they are read, a paragraph each; empty where the glyph runs say all.
    public var paragraphs: [String]
    /// The language of what stands in it, where it differs from the sheet's.
    public var language: String?
    /// Where the card file says what stands in it.
    public var span: Span?
    /// What stands in it, at points relative to the frame's upper left corner.
    public var items: [FrameItem]

    public init(
        bounds: Rect, meaning: Meaning? = nil, id: String? = nil, paragraphs: [String] = [], language: String? = nil,
        span: Span? = nil, items: [FrameItem] = []
    ) {
        self.bounds = bounds
        self.meaning = meaning
        self.id = id
        self.paragraphs = paragraphs
        self.language = language
        self.span = span
        self.items = items
    }
}

/// One thing in a frame.
public enum FrameItem: Hashable, Sendable {
    case frame(Frame)
    /// Glyphs whose baseline starts at the point.
    case text(GlyphRun, at: Point)
    case shape(Shape)
    case picture(Picture)
}

public import Diagnostics

/// A picture that was read from a file and found sound: a drawing as it is, a photograph within a drawing.
public struct PictureFile: Hashable, Sendable {
    /// The file as the user would name it.
    public var path: String
    /// Where the card or the theme names it.
    public var span: Span?
    /// An SVG document.
    public var document: [UInt8]
    /// Its width, in heights.
    public var aspect: Double
    /// How much of its area has ink, from 0 to 1.
    public var coverage: Double
    /// How many pixels it is wide; nil for a drawing, which has none.
    public var pixelWidth: Int?

    public init(
        path: String, span: Span?, document: [UInt8], aspect: Double, coverage: Double, pixelWidth: Int? = nil
    ) {
        self.path = path
        self.span = span
        self.document = document
        self.aspect = aspect
        self.coverage = coverage
        self.pixelWidth = pixelWidth
    }
}

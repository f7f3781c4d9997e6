public import Geometry

/// One face of the private font set.
public struct FontID: Hashable, Sendable {
    /// The family's name, exactly as in the font set.
    public var family: String
    /// The weight, 100 to 900.
    public var weight: Int

    public init(family: String, weight: Int) {
        self.family = family
        self.weight = weight
    }
}

/// A glyph at its place.
public struct Glyph: Hashable, Sendable {
    /// The glyph's number in its font.
    public var id: UInt32
    /// Its origin from the run's origin, in type sizes (em): x to the right, y downwards.
    public var x: Double
    public var y: Double

    public init(id: UInt32, x: Double, y: Double) {
        self.id = id
        self.x = x
        self.y = y
    }
}

/// How many bytes of the run's text the next so many glyphs stand for.
public struct GlyphCluster: Hashable, Sendable {
    private let byteCount: Int32
    private let glyphCount: Int32

    public var bytes: Int { Int(byteCount) }
    public var glyphs: Int { Int(glyphCount) }

    public init(bytes: Int, glyphs: Int) {
        byteCount = Int32(clamping: bytes)
        glyphCount = Int32(clamping: glyphs)
    }
}

/// Text of one font and one size on one line, shaped and positioned.
///
/// Glyphs stand in visual order, from left to right; clusters follow the text. Where `isRightToLeft`, the first
/// cluster belongs to the last glyphs (cairo_show_text_glyphs with CAIRO_TEXT_CLUSTER_FLAG_BACKWARD).
public struct GlyphRun: Hashable, Sendable {
    public var font: FontID
    public var size: Length
    public var text: String
    public var glyphs: [Glyph]
    public var clusters: [GlyphCluster]
    public var isRightToLeft: Bool
    /// The distance from the run's origin to where the next run starts.
    public var advance: Length
    public var paint: Paint

    public init(
        font: FontID, size: Length, text: String, glyphs: [Glyph], clusters: [GlyphCluster], isRightToLeft: Bool,
        advance: Length, paint: Paint
    ) {
        self.font = font
        self.size = size
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
        self.isRightToLeft = isRightToLeft
        self.advance = advance
        self.paint = paint
    }
}

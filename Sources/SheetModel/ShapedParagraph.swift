/// A paragraph shaped once, on one endless line, at no particular size: all measures are in type sizes (em).
///
/// Lines are found afterwards by arithmetic on the clusters' advances, at any size and any measure, and nothing is
/// shaped again (facts/SWIFT.md §5: breaks depend on the measure ÷ size alone).
public struct ShapedParagraph: Hashable, Sendable {
    /// The text of the request, its runs joined.
    public var text: String
    /// Stretches of one font and one direction, in the order of the text.
    public var pieces: [Piece]
    /// The smallest units of text that have glyphs of their own, in the order of the text.
    public var clusters: [Cluster]
    /// The glyphs of all clusters, one cluster's after another's.
    public var glyphs: [Glyph]
    /// The ink of the whole paragraph on one line, from its origin.
    public var ink: InkBounds
    /// What the fonts could not do.
    public var problems: [TextProblem]

    public init(
        text: String, pieces: [Piece], clusters: [Cluster], glyphs: [Glyph], ink: InkBounds,
        problems: [TextProblem] = []
    ) {
        self.text = text
        self.pieces = pieces
        self.clusters = clusters
        self.glyphs = glyphs
        self.ink = ink
        self.problems = problems
    }

    /// The glyphs of a cluster in visual order, from the cluster's left edge.
    public func glyphs(of cluster: Cluster) -> ArraySlice<Glyph> { glyphs[cluster.glyphs] }

    /// A stretch of one font and one direction.
    public struct Piece: Hashable, Sendable {
        public var font: FontID
        /// The index of the request's run that it comes from.
        public var run: Int
        /// The embedding level (Unicode Standard Annex #9): odd where it is read from right to left.
        public var level: Int
        /// The hyphen of its font, for a line that breaks inside a word.
        public var hyphen: Hyphen

        public init(font: FontID, run: Int, level: Int, hyphen: Hyphen) {
            self.font = font
            self.run = run
            self.level = level
            self.hyphen = hyphen
        }
    }

    /// The glyph of a hyphen.
    public struct Hyphen: Hashable, Sendable {
        public var glyph: UInt32
        public var advance: Double

        public init(glyph: UInt32, advance: Double) {
            self.glyph = glyph
            self.advance = advance
        }
    }

    /// What may happen after a cluster.
    public enum Break: Hashable, Sendable {
        case none
        /// A line may end here.
        case line
        /// A line must end here (U+2028).
        case forced
        /// A line may end here with a hyphen; the word has so many letters.
        case hyphen(wordLetters: Int32)
    }

    /// A unit of text and its glyphs. There is one for each letter of a card, so its numbers are small.
    public struct Cluster: Hashable, Sendable {
        /// Its advance with tracking.
        public var advance: Double
        private let pieceNumber: Int32
        private let firstByte: Int32
        private let endByte: Int32
        private let firstGlyph: Int32
        private let endGlyph: Int32
        /// Whether it is white space that vanishes at a line's end.
        public var isSpace: Bool
        public var breakAfter: Break

        /// The index of its piece.
        public var piece: Int { Int(pieceNumber) }
        /// Its bytes in the text's UTF-8.
        public var bytes: Range<Int> { Int(firstByte)..<Int(endByte) }
        /// The places of its glyphs among those of the paragraph.
        public var glyphs: Range<Int> { Int(firstGlyph)..<Int(endGlyph) }

        /// A cluster of a text that is shorter than 2 GiB.
        public init(
            piece: Int, bytes: Range<Int>, glyphs: Range<Int>, advance: Double, isSpace: Bool, breakAfter: Break
        ) {
            self.advance = advance
            pieceNumber = Int32(piece)
            firstByte = Int32(bytes.lowerBound)
            endByte = Int32(bytes.upperBound)
            firstGlyph = Int32(glyphs.lowerBound)
            endGlyph = Int32(glyphs.upperBound)
            self.isSpace = isSpace
            self.breakAfter = breakAfter
        }
    }
}

/// Where ink lies, in type sizes from the origin of a line: x to the right, y downwards (the top is negative).
public struct InkBounds: Hashable, Sendable {
    public var left: Double
    public var right: Double
    public var top: Double
    public var bottom: Double

    public init(left: Double, right: Double, top: Double, bottom: Double) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
    }
}

/// Something that the font set could not do for a text. It is never mended in silence.
public enum TextProblem: Hashable, Sendable {
    /// No family of the request is in the font set under this name.
    case missingFamily(String, available: [String])
    /// The family is there, but not in this weight.
    case missingWeight(family: String, weight: Int, available: [Int])
    /// None of the families has this letter.
    case missingGlyph(scalar: UInt32, families: [String])
    /// The text was set in a face that was not asked for.
    case swappedFace(wanted: FontID, got: String)
}

/// How the blocks of a panel stand together.
public struct ArrangementsPlan: Hashable, Sendable {
    public var row: Arrangement
    public var hinge: Arrangement

    public init(row: Arrangement, hinge: Arrangement) {
        self.row = row
        self.hinge = hinge
    }
}

/// One way of arranging blocks.
public enum Arrangement: Hashable, Sendable {
    /// One below the other. Spare height goes above the first block of one of these kinds where nothing stretches.
    /// A look back and a look ahead in a row stand side by side, that far apart in steps; nil where they do not.
    case stack(spareAbove: [Block.Kind], pairGap: Double? = nil)
    /// Blocks of some kinds below one another in the first columns, the others side by side in what is left.
    case sideBySide(aside: [Block.Kind], gap: Double)
}

/// What nothing may go under.
public struct FloorsPlan: Hashable, Sendable {
    /// The height of one line of handwriting.
    public var writingLine: Measure
    /// How many writing lines an answer box has at least.
    public var answerLines: Int
    /// From writing line to writing line in a ruled box, and from dot to dot.
    public var pitch: Measure
    /// The smallest size of an intro.
    public var intro: Measure
    /// What all type of panels is multiplied by at each step of fitting; 0.9 to 0.995.
    public var step: Double

    public init(writingLine: Measure, answerLines: Int, pitch: Measure, intro: Measure, step: Double) {
        self.writingLine = writingLine
        self.answerLines = answerLines
        self.pitch = pitch
        self.intro = intro
        self.step = step
    }
}

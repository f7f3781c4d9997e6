public import Diagnostics

/// Room to write an answer by hand.
public struct AnswerBox: Hashable, Sendable {
    /// What the box looks like inside.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case blank
        /// Writing lines.
        case ruled
        /// A grid of dots, to draw on.
        case sketch
    }

    /// The kind that the card asks for; nil leaves it to the template.
    public var kind: Kind?
    /// The least number of writing lines; nil leaves it to the template's floor. 1 to 40.
    public var lines: Int?
    /// Its share of the spare height, beside other boxes. 0.1 to 10.
    public var weight: Double
    public var span: Span

    public init(kind: Kind? = nil, lines: Int? = nil, weight: Double = 1, span: Span) {
        self.kind = kind
        self.lines = lines
        self.weight = weight
        self.span = span
    }
}

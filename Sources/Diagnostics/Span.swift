/// A place in a text file: line and column from 1, a column being a Unicode scalar.
public struct Position: Hashable, Sendable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A stretch of a source file, from its first character to just after its last.
public struct Span: Hashable, Sendable {
    /// The file as the user named it.
    public let file: String
    public let start: Position
    public let end: Position

    public init(file: String, start: Position, end: Position) {
        self.file = file
        self.start = start
        self.end = end
    }
}

extension Span: CustomStringConvertible {
    /// `file:line:column`, the form that editors make clickable.
    public var description: String { "\(file):\(start.line):\(start.column)" }
}

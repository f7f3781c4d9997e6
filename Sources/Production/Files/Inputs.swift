public import Diagnostics

/// The one door by which files enter the program; it remembers what came in.
///
/// The record is the batch's ground for saying that nothing has changed, what `--deps` writes, and what `watch` looks
/// after.
public protocol Inputs: AnyObject, Sendable {
    /// The bytes of a file.
    ///
    /// - Parameters:
    ///   - path: As the user named it; `-` is standard input, which can be read again.
    ///   - limit: The most bytes that such a file may have.
    ///   - span: Where a file names this one, if one does.
    func read(_ path: String, limit: Int, at span: Span?) throws(DiagnosticList) -> [UInt8]

    /// The names in a folder, in the order of their bytes, without those that start with a full stop.
    func names(in folder: String, at span: Span?) throws(DiagnosticList) -> [String]

    /// What there is at a path, or nil. The answer is not recorded: what is then read is.
    func kind(of path: String) -> PathKind?

    /// Records a file that a library of C opens by itself: a font, the patterns of a language.
    func noteHandedOn(_ path: String)

    /// What was read since the record began, in the order of first reading.
    var record: [InputRecord] { get }

    /// Begins the record anew: what is read from now on is for another card, or for the same one after a save.
    func beginRecord()
}

extension Inputs {
    /// The bytes of a file that may have as many as any file of a card.
    public func read(_ path: String, at span: Span? = nil) throws(DiagnosticList) -> [UInt8] {
        try read(path, limit: InputRecord.usualLimit, at: span)
    }

    public func names(in folder: String) throws(DiagnosticList) -> [String] { try names(in: folder, at: nil) }
}

/// One thing that entered.
public struct InputRecord: Hashable, Sendable {
    /// What of it entered.
    public enum Content: Hashable, Sendable {
        /// The file's bytes: so many.
        case bytes(count: Int)
        /// The names in a folder.
        case names([String])
        /// A file that was handed on by its name.
        case handedOn
        /// Nothing: what was asked for could not be read.
        case nothing
    }

    /// The path as it was asked for.
    public var path: String
    public var content: Content

    public init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    /// The most bytes of a file where nothing else is said: 16 MiB, the largest font of the set many times over.
    public static let usualLimit = 16 << 20
}

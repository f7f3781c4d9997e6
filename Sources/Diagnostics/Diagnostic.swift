/// One thing that is wrong, or unwise, in the user's words, with its place and what would mend it.
public struct Diagnostic: Hashable, Sendable {
    /// A stable name for a kind of fault, such as `card.minutes-sum`; it never changes its meaning.
    public struct ID: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { self.init(rawValue: value) }
    }

    /// How bad it is, worst first.
    public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
        /// Nothing can be made until this is mended.
        case error
        /// A card can be made, but probably not the one that is meant.
        case warning
        /// Worth knowing.
        case note

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }

        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    }

    /// Whose fault it is: decides the exit status.
    public enum Blame: String, Hashable, Sendable {
        /// The input, the call or the place to write to: exit status 2.
        case user
        /// The program or its installation: exit status 1.
        case program
    }

    /// What would mend it, with a place of its own where that differs.
    public struct Hint: Hashable, Sendable {
        public let message: String
        public let span: Span?

        public init(_ message: String, at span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    public let id: ID
    public let severity: Severity
    public let blame: Blame
    /// One sentence without a full stop: what is wrong.
    public let message: String
    public let span: Span?
    public let hints: [Hint]

    public init(
        _ id: ID, _ severity: Severity = .error, blame: Blame = .user, _ message: String, at span: Span? = nil,
        hints: [Hint] = []
    ) {
        self.id = id
        self.severity = severity
        self.blame = blame
        self.message = message
        self.span = span
        self.hints = hints
    }

    /// An error.
    public init(_ id: ID, blame: Blame = .user, _ message: String, at span: Span? = nil, hints: [Hint] = []) {
        self.init(id, .error, blame: blame, message, at: span, hints: hints)
    }
}

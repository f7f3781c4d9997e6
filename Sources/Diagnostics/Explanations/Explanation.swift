/// What a diagnostic means, for who meets it: in the words of someone who writes a card.
///
/// All explanations are in `Explanation.families`, one file a family, and nothing reads them before somebody asks. They
/// are the source of `koerskaart check --explain` and of the article Faults.
public struct Explanation: Hashable, Sendable {
    public let id: Diagnostic.ID
    public let severity: Diagnostic.Severity
    public let blame: Diagnostic.Blame
    /// A few words without a full stop.
    public let title: String
    /// What it means and why it matters; code stands between backticks.
    public let meaning: String
    /// A small example that has the fault: lines of a file or of a shell.
    public let wrong: String?
    /// The same, mended.
    public let right: String?
    /// How it is mended.
    public let mend: String

    init(
        _ id: Diagnostic.ID, _ severity: Diagnostic.Severity, blame: Diagnostic.Blame = .user, _ title: String,
        _ meaning: String, wrong: String? = nil, right: String? = nil, mend: String
    ) {
        self.id = id
        self.severity = severity
        self.blame = blame
        self.title = title
        self.meaning = meaning
        self.wrong = wrong
        self.right = right
        self.mend = mend
    }

    /// The explanation of an error.
    init(
        _ id: Diagnostic.ID, blame: Diagnostic.Blame = .user, _ title: String, _ meaning: String, wrong: String? = nil,
        right: String? = nil, mend: String
    ) {
        self.init(id, .error, blame: blame, title, meaning, wrong: wrong, right: right, mend: mend)
    }
}

extension Explanation {
    /// The explanations of what begins with one word, such as `card`.
    public struct Family: Hashable, Sendable {
        /// A heading for the family.
        public let title: String
        public let explanations: [Explanation]

        init(_ title: String, _ explanations: [Explanation]) {
            self.title = title
            self.explanations = explanations
        }
    }

    /// All explanations, in the order in which someone meets them.
    public static var families: [Family] {
        [
            .card, .text, .yaml, .words, .usage, .input, .output, .layout, .font, .picture, .theme, .template, .labels,
            .batch,
            .program,
        ]
    }

    /// All explanations.
    public static var all: [Explanation] { families.flatMap(\.explanations) }

    /// The explanation of an id; nil where there is none.
    public static func of(_ id: String) -> Explanation? { all.first { $0.id.rawValue == id } }

    /// The id that was probably meant by words that are none: by their end alone (`minutes-sum`), or by a slip of the
    /// pen.
    public static func nearestID(to words: String) -> String? {
        let ids = all.map(\.id.rawValue)
        if let near = nearestName(to: words, among: ids) { return near }
        let ends = ids.map { String($0[($0.firstIndex(of: ".") ?? $0.startIndex)...].dropFirst()) }
        return nearestName(to: words, among: ends).flatMap(ends.firstIndex).map { ids[$0] }
    }
}

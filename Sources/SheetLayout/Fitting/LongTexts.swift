public import CardModel

/// The texts of a panel that are worth shortening, worst first: those of a translation by how much longer than their
/// originals they are, in characters; others by their length.
public struct LongTexts: Sendable {
    /// One of them.
    public struct Entry: Sendable {
        public var text: Text
        /// How many characters it has, and how many its original has, where it is a translation.
        public var length: Int
        public var original: Int?

        /// In words: “one of its longest texts: 120 characters, 31 more than the original”.
        public var words: String {
            let longest = "one of its longest texts: \(length) characters"
            guard let original, length > original else { return longest }
            return "\(longest), \(length - original) more than the original"
        }
    }

    public let worst: [Entry]

    /// Texts shorter than this are not worth shortening.
    private static let least = 40

    public init(in panel: Panel) {
        let all = panel.texts.map { Entry(text: $0, length: $0.plain.count, original: $0.originalLength) }
        let long = all.filter { $0.length >= LongTexts.least }
        // Where all are short, short ones will have to do.
        let entries = long.isEmpty ? all.filter { $0.length >= LongTexts.least / 2 } : long
        func growth(_ entry: Entry) -> Int { entry.length - (entry.original ?? entry.length) }
        let isTranslation = entries.contains { $0.original != nil }
        worst = entries.sorted { one, other in
            if isTranslation, growth(one) != growth(other) { return growth(one) > growth(other) }
            return one.length > other.length
        }
    }
}

/// One of Liang's patterns: letters, and between them how strongly a hyphen is wanted (odd) or forbidden (even).
public struct Pattern: Hashable, Sendable {
    /// The letters as Unicode scalar values; U+002E stands for the edge of a word.
    public let letters: [UInt32]

    /// One value for each place before, between and after the letters: `letters.count + 1` values from 0 to 9,
    /// with ``changesSpelling`` added where a hyphen there would change the word.
    public let values: [UInt8]

    /// Marks a value whose hyphen would need another spelling (`Schiffahrt`, `Schiff-fahrt`).
    public static let changesSpelling: UInt8 = 0x80

    public init(letters: [UInt32], values: [UInt8]) {
        self.letters = letters
        self.values = values
    }
}

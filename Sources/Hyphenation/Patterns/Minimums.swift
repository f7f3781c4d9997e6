/// How many letters stay together at the edges of a word and of the parts of a compound.
public struct Minimums: Hashable, Sendable {
    /// Letters before the first hyphen of a word.
    public var left: UInt8
    /// Letters after the last hyphen of a word.
    public var right: UInt8
    /// Letters between the edge of a compound's part and the first hyphen after it; 0 for no rule.
    public var compoundLeft: UInt8
    /// Letters between the last hyphen of a compound's part and the edge after it; 0 for no rule.
    public var compoundRight: UInt8

    public init(left: UInt8, right: UInt8, compoundLeft: UInt8, compoundRight: UInt8) {
        self.left = left
        self.right = right
        self.compoundLeft = compoundLeft
        self.compoundRight = compoundRight
    }
}

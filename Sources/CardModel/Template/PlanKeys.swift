/// The keys of a group of a template, which must all be there: a template is written once, and a forgotten gap would
/// only be seen on paper.
///
/// A plan makes itself from them, in the manner of `Decodable`. What is wrong or missing is reported by the reader
/// behind them and read as nothing; the template is refused at the end.
public protocol PlanKeys {
    /// A height or gap in steps of the baseline grid, or another number without a unit; 0 to 200.
    func number(_ key: String) -> Double
    /// A whole number in a range.
    func count(_ key: String, in range: ClosedRange<Int>) -> Int
    /// A length with its unit.
    func measure(_ key: String) -> Measure
    /// One of some words.
    func word(_ key: String, of words: [String]) -> String?
    /// Whether a key that may be left out is there.
    func has(_ key: String) -> Bool
    /// What the template says of a block or a part of one: a group of these keys, and no other.
    func plan(_ key: String, keys: [String]) -> any PlanKeys
}

/// The keys of a block, or of a part of one, in a card file. A key that is asked for must be among the names that the
/// group was made with.
public protocol BlockKeys {
    /// The value of a key that may be left out; nil where it is.
    func value(_ key: String) -> (any BlockValue)?
    /// The value of a key that must be there.
    func required(_ key: String) -> (any BlockValue)?
    /// A whole number in a range.
    func integer(_ key: String, in range: ClosedRange<Int>, required: Bool) -> Int?
    /// A number in a range; nil where it is left out.
    func number(_ key: String, in range: ClosedRange<Double>) -> Double?
    /// `true` or `false`; nil where it is left out.
    func flag(_ key: String) -> Bool?
    /// One of some words; nil where it is left out.
    func word(_ key: String, of words: [String]) -> String?
    /// The items of a list that must be there.
    func items(_ key: String, count: ClosedRange<Int>) -> [any BlockValue]?
    /// Parts of a whole, one for each of `count`, as parts that add up to 1; nil where they are left out.
    func shares(_ key: String, count: Int?) -> [Double]?
    /// The author's own id for an item, once in its list; nil where it is left out.
    func ownID(_ key: String, taken: inout Set<String>) -> String?
}

extension BlockKeys {
    /// A text that must be there. Its id is that of the block with `id` behind it, or the block's own.
    public func text(_ key: String, id: String = "") -> Text? { required(key)?.text(id: id) }

    /// A text that may be left out.
    public func optionalText(_ key: String, id: String) -> Text? { value(key)?.text(id: id) }

    /// One case of a closed set, by its word; nil where it is left out.
    public func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        word(key, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    /// An answer box; nil where it is left out.
    public func answerBox(_ key: String) -> AnswerBox? { value(key).flatMap { AnswerBox(from: $0) } }
}

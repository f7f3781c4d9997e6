public import Diagnostics

/// A value of a block in a card file: words, a list, or a group of keys.
///
/// A block makes itself from one, in the manner of `Decodable`. What is wrong or missing is reported by the reader
/// behind it and comes as nil. So a block asks for all its keys before it gives up, and all faults are found in one run.
public protocol BlockValue {
    /// Where it stands; the place of its key where nothing stands behind that.
    var span: Span { get }
    /// Whether nothing stands behind its key.
    var isNothing: Bool { get }
    /// Whether it is words, rather than a list or a group of keys.
    var isText: Bool { get }
    /// The value as a text of the card, not empty. Its id is that of the block with this behind it, or the block's own.
    func text(id: String) -> Text?
    /// The value as a group of these keys; any other is reported. `group` is what messages call it: `a question`.
    func keys(_ names: [String], as group: String) -> (any BlockKeys)?
}

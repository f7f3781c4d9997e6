import CardModel
import Diagnostics

/// A value in a card file, as a block reads it.
struct BlockValueReader: BlockValue {
    private let node: SourceNode
    /// What messages call it: the key, or the key of its list.
    private let what: String
    private let place: BlockPlace
    let span: Span

    /// `keySpan` is the place of its key, for a value that is nothing.
    init(_ node: SourceNode, what: String, place: BlockPlace, keySpan: Span? = nil) {
        self.node = node
        self.what = what
        self.place = place
        span = node.isNull ? keySpan ?? node.span : node.span
    }

    var isNothing: Bool { node.isNull }
    var isText: Bool { node.text != nil }

    func text(id: String) -> Text? {
        place.texts.text(node, what, id: id.isEmpty ? place.id : place.id + "." + id)
    }

    func keys(_ names: [String], as group: String) -> (any BlockKeys)? {
        KeyedReader(node, keys: names, as: group, log: place.log).map { BlockKeysReader(reader: $0, place: place) }
    }
}

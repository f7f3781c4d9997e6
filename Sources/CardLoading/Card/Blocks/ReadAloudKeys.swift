import CardModel

/// The keys of a text that is read aloud.
enum ReadAloudKeys: String, CaseIterable {
    case readAloud = "read-aloud"
    case id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> ReadAloud? {
        guard let reader = KeyedReader(node, of: ReadAloudKeys.self, as: "a read-aloud", log: place.log) else {
            return nil
        }
        return place.texts.required(reader, .readAloud, id: place.id).map { ReadAloud(text: $0, span: node.span) }
    }
}

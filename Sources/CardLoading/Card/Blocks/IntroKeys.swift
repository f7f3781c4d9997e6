import CardModel

/// The keys of a text that leads into a panel.
enum IntroKeys: String, CaseIterable {
    case intro, id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Intro? {
        guard let reader = KeyedReader(node, of: IntroKeys.self, as: "an intro", log: place.log) else { return nil }
        return place.texts.required(reader, .intro, id: place.id).map { Intro(text: $0, span: node.span) }
    }
}

import CardModel

/// The keys of a callout.
enum CalloutKeys: String, CaseIterable {
    case callout, icon
    /// Whether there is room to write names; `false` where it is left out.
    case names
    case id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Callout? {
        guard let reader = KeyedReader(node, of: CalloutKeys.self, as: "a callout", log: place.log) else { return nil }
        let text = place.texts.required(reader, .callout, id: place.id)
        let icon = reader.choice(.icon, of: Callout.Icon.self)
        let hasNames = reader.bool(.names) ?? false
        return text.map { Callout(text: $0, icon: icon, hasNames: hasNames, span: node.span) }
    }
}

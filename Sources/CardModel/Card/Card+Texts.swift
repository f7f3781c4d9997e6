extension Card {
    /// All texts of the card, head and foot included, in reading order.
    public var texts: [Text] {
        var texts = [title]
        texts += [product].compactMap { $0 }
        for panel in panels { texts += [panel.title] + panel.texts }
        texts += [about].compactMap { $0 } + partners.map(\.name)
        if let client { texts += [client.name] + [client.contact].compactMap { $0 } }
        texts += [publisher].compactMap { $0 }
        return texts
    }
}

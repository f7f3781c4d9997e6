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

    /// Changes each text of the card, in reading order.
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        func changeOptional(_ text: inout Text?) {
            guard var given = text else { return }
            change(&given)
            text = given
        }
        change(&title)
        changeOptional(&product)
        for index in panels.indices { panels[index].changeTexts(change) }
        changeOptional(&about)
        for index in partners.indices { change(&partners[index].name) }
        if var client {
            change(&client.name)
            changeOptional(&client.contact)
            self.client = client
        }
        changeOptional(&publisher)
    }
}

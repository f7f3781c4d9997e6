import CardModel
import Diagnostics

/// Reads the keys of a card, each on its own, so that a fault in one does not hide those in another.
struct CardReading {
    private let reader: KeyedReader
    private let texts: TextReading
    private let log: FaultLog

    /// A reading of the value of a card file; nil where it is not a group of keys, which is reported.
    init?(_ root: SourceNode, overrides: [String: String], log: FaultLog) {
        guard let reader = KeyedReader(root, keys: CardKeys.card, as: "a card", log: log) else { return nil }
        self.reader = reader
        self.log = log
        let variables = VariableReading(log: log).variables(reader.node("variables"), overrides: overrides)
        texts = TextReading(log: log, variables: variables)
    }

    /// The card; nil where something that it needs is missing or wrong, which is reported.
    ///
    /// - Parameter placeWords: the words of a language that say where something stands.
    func card(placeWords: (String) throws(DiagnosticList) -> PlaceWords?) throws(DiagnosticList) -> Card? {
        checkFormatVersion()
        let title = texts.required(reader, "title", id: "title")
        let language = language()
        let minutes = reader.integer("minutes", in: CardKeys.minutesRange, required: true)
        let version = reader.string("version")
        let participants = participants()
        let product = texts.text(reader, "product", id: "product")
        let publisher = texts.text(reader, "publisher", id: "publisher")
        let link = link()
        let about = texts.text(reader, "about", id: "about")
        let partners = partners()
        let client = client()
        // The panels alone: these are what a template puts where it sees fit.
        var panelTexts = texts
        if let language { panelTexts.placeWords = try placeWords(language) }
        let panels = PanelsReading(texts: panelTexts, participants: participants).panels(panelNodes())
        checkSum(of: panels, minutes: minutes)
        let complete = panels.compactMap(\.panel)
        guard let title, let language, let minutes, complete.count == panels.count else { return nil }
        return Card(
            title: title, language: language, languageSpan: reader.node("language")?.span, minutes: minutes,
            version: version, participants: participants, product: product, publisher: publisher, link: link,
            about: about, partners: partners, client: client, variables: texts.variables,
            panels: complete, span: reader.node.span)
    }

    /// The panels as they stand in the file; too few or too many are reported.
    private func panelNodes() -> [SourceNode] {
        guard let nodes = reader.list("panels", count: 0...Int.max, required: true) else { return [] }
        let range = CardKeys.panelsRange
        if !range.contains(nodes.count) {
            let place = nodes.count > range.upperBound ? nodes[range.upperBound].span : reader.entry("panels")?.keySpan
            log.report(CardFault.panelCount(nodes.count, range: range), at: place)
        }
        return nodes
    }

    private func checkFormatVersion() {
        guard let node = reader.node("koerskaart") else {
            log.report(CardFault.noFormatVersion, at: log.source.span(at: reader.node.span.start))
            return
        }
        if node.isFaulty { return }
        if node.text == String(CardFault.formatVersion), node.plainText == nil {
            log.report(ValueReading(log: log).wrong(node, "koerskaart", "a number"), at: node.span)
        } else if node.plainText != String(CardFault.formatVersion) {
            log.report(CardFault.formatVersion(found: node.text ?? node.kindInWords), at: node.span)
        }
    }

    private func language() -> String? {
        guard let tag = reader.string("language", required: true) else { return nil }
        guard LanguageTagShape.isWellFormed(tag) else {
            log.report(
                CardFault.language(found: tag, suggestion: LanguageTagShape.suggestion(for: tag)),
                at: reader.node("language")?.span)
            return nil
        }
        return tag
    }

    private func participants() -> Participants? {
        guard let words = reader.string("participants") else { return nil }
        let span = reader.node("participants")?.span
        let parts = words.split(separator: words.contains("–") ? "–" : "-", omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
        guard numbers.count == parts.count, (1...2).contains(parts.count), let least = numbers.first,
            let most = numbers.last
        else {
            log.report(CardFault.participants(found: words), at: span)
            return nil
        }
        guard least <= most, CardKeys.participantsRange.contains(least), CardKeys.participantsRange.contains(most)
        else {
            log.report(CardFault.participantsOrder(least: least, most: most), at: span)
            return nil
        }
        return Participants(least: least, most: most)
    }

    private func link() -> Link? {
        guard let word = reader.string("link"), let node = reader.node("link") else { return nil }
        let address = texts.filled(word, at: node.span)
        if let problem = LinkAddress.problem(in: address) {
            log.report(MarkupFault(problem, in: address), at: node.span)
            return nil
        }
        return Link(address: address, span: node.span)
    }

    private func partners() -> [Partner] {
        guard let items = reader.list("partners", count: CardKeys.partnersRange) else { return [] }
        return items.enumerated().compactMap { index, item in
            let id = "partner-\(index + 1)"
            if item.text != nil { return texts.text(item, "partners", id: id).map { Partner(name: $0) } }
            guard let reader = KeyedReader(item, keys: CardKeys.partner, as: "a partner", log: log) else { return nil }
            let logo = texts.picture(reader, "logo")
            return texts.required(reader, "name", id: id).map { Partner(name: $0, logo: logo) }
        }
    }

    private func client() -> Client? {
        guard let reader = reader.group("client", keys: CardKeys.client, as: "a client") else { return nil }
        let logo = texts.picture(reader, "logo")
        let contact = texts.text(reader, "contact", id: "client.contact")
        return texts.required(reader, "name", id: "client.name").map { Client(name: $0, logo: logo, contact: contact) }
    }

    private func checkSum(of panels: [PanelsReading.Reading], minutes: Int?) {
        let read = panels.compactMap(\.minutes)
        // A card without all its panels, or with too many, has a greater fault.
        guard CardKeys.panelsRange.contains(panels.count) else { return }
        guard let minutes, !read.isEmpty, read.count == panels.count else { return }
        let sum = read.reduce(0, +)
        if sum != minutes {
            log.report(CardFault.minutesSum(panels: sum, card: minutes), at: reader.node("minutes")?.span)
        }
    }
}

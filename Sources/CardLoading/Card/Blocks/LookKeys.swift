import CardModel

/// The keys of a question that looks back.
enum LookBackKeys: String, CaseIterable {
    case lookBack = "look-back"
    case answer, id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Look? {
        guard let reader = KeyedReader(node, of: LookBackKeys.self, as: "a look-back", log: place.log) else {
            return nil
        }
        let text = place.texts.required(reader, .lookBack, id: place.id)
        let answer = AnswerBoxKeys.read(reader.entry(.answer), log: place.log)
        return text.map { Look(text: $0, answer: answer, span: node.span) }
    }
}

/// The keys of a question that looks ahead.
enum LookAheadKeys: String, CaseIterable {
    case lookAhead = "look-ahead"
    case answer, id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Look? {
        guard let reader = KeyedReader(node, of: LookAheadKeys.self, as: "a look-ahead", log: place.log) else {
            return nil
        }
        let text = place.texts.required(reader, .lookAhead, id: place.id)
        let answer = AnswerBoxKeys.read(reader.entry(.answer), log: place.log)
        return text.map { Look(text: $0, answer: answer, span: node.span) }
    }
}

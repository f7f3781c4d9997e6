import CardModel

/// The keys of a question.
enum QuestionKeys: String, CaseIterable {
    case question, cue, answer, id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Question? {
        guard let reader = KeyedReader(node, of: QuestionKeys.self, as: "a question", log: place.log) else {
            return nil
        }
        let text = place.texts.required(reader, .question, id: place.id)
        let cue = CueKeys.read(reader.node(.cue), place)
        let answer = AnswerBoxKeys.read(reader.entry(.answer), log: place.log)
        return text.map { Question(text: $0, cue: cue, answer: answer, span: node.span) }
    }
}

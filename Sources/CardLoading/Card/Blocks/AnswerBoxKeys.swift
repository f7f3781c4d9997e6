import CardModel

/// The keys of an answer box; all may be left out, and `answer:` with nothing behind it is a box as the template has
/// it.
enum AnswerBoxKeys: String, CaseIterable {
    case kind, lines, weight

    static let linesRange = 1...40
    static let weightRange = 0.1...10.0
    static let usualWeight = 1.0

    /// The box of an `answer` key; nil where the key does not stand there.
    static func read(_ entry: SourceNode.Entry?, log: FaultLog) -> AnswerBox? {
        guard let entry else { return nil }
        if entry.value.isNull { return AnswerBox(weight: usualWeight, span: entry.keySpan) }
        guard let reader = KeyedReader(entry.value, of: AnswerBoxKeys.self, as: "an answer", log: log) else {
            return nil
        }
        return AnswerBox(
            kind: reader.choice(.kind), lines: reader.integer(.lines, in: linesRange),
            weight: reader.number(.weight, in: weightRange) ?? usualWeight, span: entry.value.span)
    }
}

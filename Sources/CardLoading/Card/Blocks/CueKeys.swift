import CardModel

/// The keys of a question's cue; both are needed.
enum CueKeys: String, CaseIterable {
    case label, text

    static func read(_ node: SourceNode?, _ place: BlockPlace) -> Cue? {
        guard let node, let reader = KeyedReader(node, of: CueKeys.self, as: "a cue", log: place.log) else {
            return nil
        }
        let label = place.texts.required(reader, .label, id: place.id + ".cue.label")
        let text = place.texts.required(reader, .text, id: place.id + ".cue.text")
        guard let label, let text else { return nil }
        return Cue(label: label, text: text, span: node.span)
    }
}

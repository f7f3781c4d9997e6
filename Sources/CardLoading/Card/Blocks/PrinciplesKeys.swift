import CardModel
import Diagnostics

/// The keys of a block of principles.
enum PrinciplesKeys: String, CaseIterable {
    case principles, id

    static let count = 1...12

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Principles? {
        guard let reader = KeyedReader(node, of: PrinciplesKeys.self, as: "a block of principles", log: place.log),
            let items = reader.list(.principles, count: count, required: true)
        else { return nil }
        var takenIDs: Set<String> = []
        let principles = items.enumerated().compactMap { index, item in
            PrincipleKeys.read(item, place, number: index + 1, takenIDs: &takenIDs)
        }
        return Principles(items: principles, span: node.span)
    }
}

/// The keys of a principle that is more than a text.
enum PrincipleKeys: String, CaseIterable {
    case text, answer, id

    static func read(_ node: SourceNode, _ place: BlockPlace, number: Int, takenIDs: inout Set<String>) -> Principle? {
        var id = "item-\(number)"
        if node.text != nil {
            return place.texts.text(node, "principles", id: "\(place.id).\(id)").map { Principle(text: $0) }
        }
        guard let reader = KeyedReader(node, of: PrincipleKeys.self, as: "a principle", log: place.log) else {
            return nil
        }
        if let own = reader.string(.id) {
            if !BlockPlace.isID(own) {
                place.log.report(CardFault.blockIDShape(own), at: reader.node(.id)?.span)
            } else if !takenIDs.insert(own).inserted {
                place.log.report(CardFault.blockIDTwice(own), at: reader.node(.id)?.span)
            } else {
                id = own
            }
        }
        let text = place.texts.required(reader, .text, id: "\(place.id).\(id)")
        let answer = AnswerBoxKeys.read(reader.entry(.answer), log: place.log)
        return text.map { Principle(text: $0, answer: answer) }
    }
}

public import Diagnostics

/// A numbered list of principles: in short, or each with room for an answer.
public struct Principles: BlockContent {
    /// 1 to 12 of them.
    public var items: [Principle]
    public var span: Span

    public init(items: [Principle], span: Span) {
        self.items = items
        self.span = span
    }

    /// Whether one of them has room for an answer.
    public var hasAnswers: Bool { items.contains { $0.answer != nil } }

    public var texts: [Text] { items.map(\.text) }
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        for index in items.indices { change(&items[index].text) }
    }
    public var answerBoxes: [AnswerBox] { items.compactMap(\.answer) }

    init?(from value: any BlockValue) {
        guard let keys = value.keys(["principles", "id"], as: "a block of principles"),
            let items = keys.items("principles", count: 1...12)
        else { return nil }
        var takenIDs: Set<String> = []
        var principles: [Principle] = []
        for (index, item) in items.enumerated() {
            if let principle = Principle(from: item, number: index + 1, takenIDs: &takenIDs) {
                principles.append(principle)
            }
        }
        self.init(items: principles, span: value.span)
    }
}

/// One principle of the list.
public struct Principle: Hashable, Sendable {
    public var text: Text
    public var answer: AnswerBox?

    public init(text: Text, answer: AnswerBox? = nil) {
        self.text = text
        self.answer = answer
    }

    /// A principle from an item of the list: a text, or a group of keys. `number` gives it its id where it has none.
    init?(from value: any BlockValue, number: Int, takenIDs: inout Set<String>) {
        let place = "item-\(number)"
        if value.isText {
            guard let text = value.text(id: place) else { return nil }
            self.init(text: text)
            return
        }
        guard let keys = value.keys(["text", "answer", "id"], as: "a principle") else { return nil }
        let id = keys.ownID("id", taken: &takenIDs) ?? place
        let text = keys.text("text", id: id)
        let answer = keys.answerBox("answer")
        guard let text else { return nil }
        self.init(text: text, answer: answer)
    }
}

/// What a template says of principles in short.
public struct PrinciplesShortPlan: Hashable, Sendable {
    /// What an item has beyond its lines, half above and half below them.
    public var itemPad: Double
    /// From the number to the text.
    public var indent: Double
    public var gap: Double
    /// The radius of the disc that a number stands in, in steps; nil where it stands by itself, with a line over each item.
    public var bullet: Double?

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan("principles-short", keys: ["indent", "gap", "item-pad", "bullet"])
        bullet = keys.has("bullet") ? keys.number("bullet") : nil
        itemPad = keys.number("item-pad")
        indent = keys.number("indent")
        gap = keys.number("gap")
    }
}

/// What a template says of principles with room for answers.
public struct PrinciplesPlan: Hashable, Sendable {
    public var form: Form
    /// The radius of the disc that a number stands in, in steps; nil where it stands by itself.
    public var bullet: Double?
    public var columnGap: Double
    public var rowGap: Double
    public var indent: Double
    public var boxGap: Double
    public var box: Double
    public var gap: Double

    /// How principles and their boxes stand together.
    public enum Form: Hashable, Sendable {
        /// Side by side in so many columns, each over its box.
        case cells(columns: Int)
        /// Below one another, each in that share of the width, its box in the rest.
        case rows(textShare: Double)
    }

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "principles",
            keys: [
                "form", "text-share", "bullet", "columns", "indent", "box", "gap", "column-gap", "row-gap", "box-gap",
            ])
        form =
            keys.word("form", of: ["cells", "rows"]) == "rows"
            ? .rows(textShare: keys.number("text-share")) : .cells(columns: keys.count("columns", in: 1...12))
        bullet = keys.has("bullet") ? keys.number("bullet") : nil
        columnGap = keys.number("column-gap")
        rowGap = keys.number("row-gap")
        indent = keys.number("indent")
        boxGap = keys.number("box-gap")
        box = keys.number("box")
        gap = keys.number("gap")
    }
}

public import CardModel

/// The texts of a card as a translator meets them: each with what it is and where it stands.
public struct CardStrings: Sendable {
    /// One text.
    public struct Entry: Sendable {
        public var text: Text
        /// What it is, in English: “Panel 3, “Principes”: question 2”.
        public var description: String
    }

    /// How much room a text has on the sheet: what fits on the lines that it takes.
    public struct Room: Hashable, Sendable {
        public var lines: Int
        public var characters: Int

        public init(lines: Int, characters: Int) {
            self.lines = lines
            self.characters = characters
        }
    }

    public let entries: [Entry]

    /// All texts of the card, in reading order.
    public init(_ card: Card) {
        var entries = [Entry(text: card.title, description: "The title of the card, in large type on one line")]
        func add(_ text: Text?, _ description: String) {
            if let text { entries.append(Entry(text: text, description: description)) }
        }
        add(card.product, "The product line beside the title; a brand is not translated")
        for (index, panel) in card.panels.enumerated() {
            let place = "Panel \(index + 1)"
            add(panel.title, "\(place): its title, one or two words on one line")
            for block in panel.blocks {
                for text in block.texts {
                    add(text, "\(place), “\(panel.title.plain)”: \(CardStrings.words(for: text, of: block))")
                }
            }
        }
        add(card.about, "In the foot of the sheet, in small type: what the card is")
        for partner in card.partners { add(partner.name, "In the foot: the name of a partner") }
        add(card.client?.name, "In the foot: the name of the body whose card this is")
        add(card.client?.contact, "In the foot: where that body can be reached")
        add(card.publisher, "In the foot, after “issued by”: the name of the publisher")
        self.entries = entries
    }

    /// What a text of a block is; the last parts of its id say which of the block's texts.
    private static func words(for text: Text, of block: Block) -> String {
        let parts = text.id.rawValue.split(separator: ".").dropFirst(2).map(String.init)
        let number = parts.first?.split(separator: "-").last.flatMap { Int($0) }
        switch block {
        case .intro: return "the text that leads in"
        case .readAloud: return "a text that somebody reads out; short sentences, as one speaks"
        case .question:
            switch parts.last {
            case "label": return "one word for how the question is taken on, beside a lamp"
            case "text": return "how the question is taken on, in one short sentence"
            default: return "a question to talk over"
            }
        case .table: return "the head of column \(number ?? 1) of a table"
        case .principles(let principles):
            let which = number.map { "principle \($0)" } ?? "a principle"
            return principles.hasAnswers ? "\(which), with a box beside it" : "\(which), in short"
        case .roles:
            return parts.last == "name" ? "the name of a role" : "what the one with that role does"
        case .lookBack: return "a question that looks back"
        case .lookAhead: return "a question that looks ahead"
        case .callout: return "a call that must not be missed"
        }
    }

    /// What a translator should know of an entry, as lines of a comment.
    static func comment(on entry: Entry, room: Room?) -> String {
        var lines = [entry.description + "."]
        if let room {
            lines.append(
                room.lines == 1
                    ? "About \(room.characters) characters fit on its line."
                    : "About \(room.characters) characters fit on the \(room.lines) lines that it takes.")
        }
        let runs = entry.text.paragraphs.flatMap(\.runs)
        if runs.contains(where: { $0.emphasis == .strong }) {
            lines.append("**…** stands round the key words: keep it, round the words that carry the weight.")
        }
        if runs.contains(where: { $0.emphasis == .second }) {
            lines.append("*…* is a second, lighter emphasis: keep it.")
        }
        if runs.contains(where: { $0.link != nil }) {
            lines.append("[words](address): translate the words, keep the address.")
        }
        if !VariableNames.all(in: entry.text.source).isEmpty {
            lines.append("{…} is filled in by the program: keep it as it is.")
        }
        return lines.joined(separator: "\n")
    }
}

/// The names of variables in a text with marks.
enum VariableNames {
    static func all(in source: String) -> [String] {
        var names: [String] = []
        var rest = source[...]
        while let open = rest.firstIndex(of: "{") {
            let isEscaped = open > source.startIndex && source[source.index(before: open)] == "\\"
            rest = rest[rest.index(after: open)...]
            guard !isEscaped, let close = rest.firstIndex(of: "}") else { continue }
            names.append(String(rest[..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return names.sorted()
    }
}

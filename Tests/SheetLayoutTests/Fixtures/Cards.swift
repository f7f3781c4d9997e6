import CardModel
import Diagnostics

/// Small ways to write a card down.
enum Cards {
    static func span(_ line: Int = 1) -> Span {
        Span(file: "card.yaml", start: Position(line: line, column: 1), end: Position(line: line, column: 9))
    }

    /// A text; `**…**` is not read. Paragraphs are parted by a line feed.
    static func text(_ words: String, line: Int = 1) -> Text {
        Text(
            id: TextID("text"), source: words,
            paragraphs: words.split(separator: "\n").map { .init(runs: [.init(text: String($0))]) }, span: span(line))
    }

    /// So many words of five letters.
    static func words(_ count: Int) -> String { Array(repeating: "woord", count: count).joined(separator: " ") }

    static func answer(_ weight: Double = 1, kind: AnswerBox.Kind? = nil, lines: Int? = nil) -> AnswerBox {
        AnswerBox(kind: kind, lines: lines, weight: weight, span: span())
    }

    static func intro(_ words: String) -> Block { .intro(Intro(text: text(words), span: span())) }
    static func readAloud(_ words: String) -> Block { .readAloud(ReadAloud(text: text(words), span: span())) }
    static func question(
        _ words: String, cue: (String, String)? = nil, answer box: AnswerBox? = answer()
    ) -> Block {
        .question(
            Question(
                text: text(words), cue: cue.map { Cue(label: text($0.0), text: text($0.1), span: span()) },
                answer: box, span: span()))
    }
    static func table(_ columns: [String], rows: Int, shares: [Double]? = nil) -> Block {
        .table(Table(columns: columns.map { text($0) }, rows: rows, shares: shares, span: span()))
    }
    static func principles(_ items: [String], answers: Bool) -> Block {
        .principles(
            Principles(
                items: items.map { Principle(text: text($0), answer: answers ? answer() : nil) }, span: span()))
    }
    static func roles(_ roles: [(String, String)]) -> Block {
        .roles(Roles(roles: roles.map { Role(name: text($0.0), task: text($0.1)) }, span: span()))
    }
    static func lookBack(_ words: String, answer box: AnswerBox? = answer()) -> Block {
        .lookBack(Look(text: text(words), answer: box, span: span()))
    }
    static func lookAhead(_ words: String, answer box: AnswerBox? = answer()) -> Block {
        .lookAhead(Look(text: text(words), answer: box, span: span()))
    }
    static func callout(_ words: String, icon: Callout.Icon? = nil, names: Bool = false) -> Block {
        .callout(Callout(text: text(words), icon: icon, hasNames: names, span: span()))
    }

    static func panel(
        _ title: String = "Paneel", minutes: Int = 10, isBreak: Bool = false, line: Int = 1, _ blocks: [Block]
    ) -> Panel {
        Panel(title: text(title, line: line), minutes: minutes, hasBreak: isBreak, blocks: blocks, span: span(line))
    }

    static func card(_ panels: [Panel], title: String = "Een kaart") -> Card {
        Card(
            title: text(title), language: "nl", minutes: panels.reduce(0) { $0 + $1.minutes }, version: "2026-1",
            product: text("Kaart"), publisher: text("De Koers"),
            link: Link(address: "https://koerskaart.com/check", span: span()),
            about: text("Deze kaart leidt jullie gesprek, zonder begeleider en zonder handleiding."),
            partners: (1...8).map { Partner(name: text("Partner nummer \($0)")) }, panels: panels, span: span())
    }

    /// A card of so many panels, each with a question and its box.
    static func plain(_ count: Int, breakAt: Int? = nil) -> Card {
        card(
            (0..<count).map { index in
                panel("Titel \(index + 1)", isBreak: index == breakAt, line: index + 10, [question(words(8))])
            })
    }

    /// A card with every kind of block, on the lanes of nine panels.
    static var full: Card {
        card([
            panel("Start", [
                intro(words(24)), roles([("Voorlezer", words(9)), ("Tijdbewaker", words(14))]),
            ]),
            panel("Kennis", minutes: 15, [
                readAloud(words(20)),
                table(["Wie ben je", "Wat breng je mee", "Wat heb je nodig"], rows: 6, shares: [0.21, 0.43, 0.36]),
            ]),
            panel("Basis", [
                intro(words(12)), principles([words(8), words(11), words(9), words(7)], answers: false),
                question(words(6)),
            ]),
            panel("Beeld", minutes: 20, [
                readAloud(words(14)), question(words(10), answer: answer(1, kind: .sketch)),
                question(words(12), cue: ("Tip", words(9))), callout(words(8), icon: .pen),
            ]),
            panel("Keerpunt", isBreak: true, [
                intro(words(14)), callout(words(4), icon: .cup), lookBack(words(6)), lookAhead(words(7)),
            ]),
            panel("Diepte", minutes: 15, [
                principles([words(10), words(14), words(9), words(12)], answers: true),
            ]),
            panel("Oogst", [question(words(9)), question(words(14), answer: answer(2)), question(words(6))]),
            panel("Af", minutes: 15, [
                intro(words(11)), table(["Wat", "Wie en wanneer", "Hoe weten we het"], rows: 5),
            ]),
            panel("Eind", [
                question(words(7), answer: answer(1, kind: .ruled)), callout(words(5), icon: .tick, names: true),
            ]),
        ])
    }
}

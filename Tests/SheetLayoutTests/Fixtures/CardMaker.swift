import CardModel

/// Makes cards at random, the same for the same seed: any number of panels, all kinds of blocks, terse and wordy.
struct CardMaker {
    private var random: SeededRandom
    /// How wordy a card is: terse ones fit anywhere, wordy ones nearly nowhere.
    private let wordiness: Int
    private var line = 1

    init(seed: Int) {
        random = SeededRandom(UInt64(truncatingIfNeeded: seed))
        wordiness = random.number(0...3)
    }

    mutating func card(panels count: Int) -> Card {
        let rest = random.happens(60) ? random.number(0...count - 1) : nil
        var panels: [Panel] = []
        for index in 0..<count {
            line += 10
            let blocks = (0..<random.number(1...blockLimit)).map { _ in block() }
            panels.append(
                Cards.panel(
                    title(), minutes: random.number(1...60), isBreak: index == rest || random.happens(3), line: line,
                    blocks))
        }
        var card = Cards.card(panels, title: words(random.number(1...4)))
        card.partners = Array(card.partners.prefix(random.number(0...8)))
        if random.happens(20) { card.about = nil }
        return card
    }

    private var blockLimit: Int { [2, 3, 3, 5][wordiness] }

    // MARK: Words

    /// One word to 120, mostly few.
    private mutating func length(_ usual: ClosedRange<Int>) -> Int {
        if random.happens(6) { return 1 }
        if random.happens(wordiness) { return random.number(60...120) }
        let most = usual.lowerBound + (usual.upperBound - usual.lowerBound) * (wordiness + 1) / 4
        return random.number(usual.lowerBound...max(usual.lowerBound, most))
    }

    private mutating func words(_ count: Int) -> String {
        (0..<max(1, count)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        let syllables = ["de", "ver", "ling", "o", "koers", "men", "aan", "ge", "sta", "il", "Mun", "wij", "taf", "e"]
        let count = random.happens(60) ? 1 : random.number(1...4)
        // A soft hyphen between syllables: every word may be broken, as in a language with patterns.
        return (0..<count).map { _ in random.pick(syllables, else: "a") }.joined(separator: "\u{AD}")
    }

    private mutating func title() -> String {
        random.happens(85) ? words(random.number(1...2)) : words(random.number(3...6))
    }

    /// A text of one paragraph or two, some words of it strong.
    private mutating func text(_ usual: ClosedRange<Int>, paragraphs: Bool = false) -> Text {
        line += 1
        let count = length(usual)
        var text = Cards.text(words(count), line: line)
        if paragraphs, count > 12, random.happens(25) {
            text = Cards.text("\(words(count / 2))\n\(words(count - count / 2))", line: line)
        }
        text.id = TextID("text-\(line)")
        if random.happens(30) {
            text.paragraphs[0].runs.append(.init(text: " " + words(random.number(1...3)), emphasis: .strong))
        }
        return text
    }

    // MARK: Blocks

    private mutating func box() -> AnswerBox {
        Cards.answer(
            random.happens(20) ? Double(random.number(1...40)) / 10 : 1,
            kind: random.happens(40) ? random.pick(AnswerBox.Kind.allCases, else: .blank) : nil,
            lines: random.happens(15) ? random.number(1...8) : nil)
    }

    private mutating func optionalBox() -> AnswerBox? { random.happens(85) ? box() : nil }

    private mutating func block() -> Block {
        let span = Cards.span(line)
        switch random.number(0...9) {
        case 0: return .intro(Intro(text: text(3...60, paragraphs: true), span: span))
        case 1: return .readAloud(ReadAloud(text: text(6...70, paragraphs: true), span: span))
        case 2, 3, 4:
            let cue = random.happens(30) ? Cue(label: text(1...2), text: text(2...20), span: span) : nil
            return .question(Question(text: text(2...24), cue: cue, answer: optionalBox(), span: span))
        case 5:
            return .table(
                Table(
                    columns: (0..<random.number(1...random.number(2...6))).map { _ in text(1...6) },
                    rows: random.number(1...random.number(3...(random.happens(10) ? 30 : 9))), shares: nil, span: span))
        case 6:
            let count = random.number(1...random.number(2...(random.happens(20) ? 12 : 5)))
            let hasAnswers = random.happens(50)
            return .principles(
                Principles(
                    items: (0..<count).map { _ in
                        Principle(text: text(3...20), answer: hasAnswers && random.happens(95) ? box() : nil)
                    }, span: span))
        case 7:
            return .roles(
                Roles(
                    roles: (0..<random.number(1...random.number(2...6))).map { _ in
                        Role(name: text(1...2), task: text(3...20))
                    }, span: span))
        case 8:
            let look = Look(text: text(2...14), answer: optionalBox(), span: span)
            return random.happens(50) ? .lookBack(look) : .lookAhead(look)
        default:
            return .callout(
                Callout(
                    text: text(2...14), icon: random.happens(60) ? .pen : nil, hasNames: random.happens(30), span: span)
            )
        }
    }
}

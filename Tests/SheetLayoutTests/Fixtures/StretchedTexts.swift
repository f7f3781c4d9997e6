import CardModel

extension Card {
    /// The card with the texts of its panels longer or shorter by a factor, the same every time, their marks kept.
    func stretched(by factor: Double) -> Card {
        var card = self
        for index in card.panels.indices {
            card.panels[index].title = card.panels[index].title.stretched(by: factor)
            card.panels[index].blocks = card.panels[index].blocks.map { $0.stretched(by: factor) }
        }
        return card
    }
}

extension Block {
    func stretched(by factor: Double) -> Block {
        func stretch(_ text: inout Text) { text = text.stretched(by: factor) }
        switch self {
        case .intro(var block):
            stretch(&block.text)
            return .intro(block)
        case .readAloud(var block):
            stretch(&block.text)
            return .readAloud(block)
        case .question(var block):
            stretch(&block.text)
            block.cue = block.cue.map { cue in
                Cue(label: cue.label, text: cue.text.stretched(by: factor), span: cue.span)
            }
            return .question(block)
        case .table(var block):
            block.columns = block.columns.map { $0.stretched(by: factor) }
            return .table(block)
        case .principles(var block):
            for index in block.items.indices { stretch(&block.items[index].text) }
            return .principles(block)
        case .roles(var block):
            for index in block.roles.indices { stretch(&block.roles[index].task) }
            return .roles(block)
        case .lookBack(var block):
            stretch(&block.text)
            return .lookBack(block)
        case .lookAhead(var block):
            stretch(&block.text)
            return .lookAhead(block)
        case .callout(var block):
            stretch(&block.text)
            return .callout(block)
        }
    }
}

extension Text {
    /// Longer by words of its own, from its start; shorter by its last ones. A single word gets or loses letters.
    func stretched(by factor: Double) -> Text {
        let words = plain.split { $0 == " " || $0 == "\n" }.map(String.init)
        var text = self
        if words.count == 1 {
            let letters = Array(words[0])
            let count = max(2, Int((Double(letters.count) * factor).rounded()))
            text.paragraphs = [
                .init(runs: [.init(text: String((0..<count).map { letters[$0 % letters.count] }))])
            ]
            return text
        }
        let count = max(1, Int((Double(words.count) * factor).rounded()))
        if count > words.count {
            let more = (words.count..<count).map { words[$0 % words.count] }.joined(separator: " ")
            text.paragraphs[text.paragraphs.count - 1].runs.append(.init(text: " " + more))
        } else {
            var left = words.count - count
            while left > 0 {
                let last = text.paragraphs.count - 1
                guard let run = text.paragraphs[last].runs.popLast() else {
                    text.paragraphs.removeLast()
                    continue
                }
                let own = run.text.split(separator: " ")
                if own.count > left {
                    var kept = run
                    kept.text =
                        (run.text.hasPrefix(" ") ? " " : "") + own.dropLast(left).joined(separator: " ")
                    text.paragraphs[last].runs.append(kept)
                }
                left -= min(left, own.count)
            }
            text.paragraphs.removeAll(where: \.runs.isEmpty)
        }
        return text
    }
}

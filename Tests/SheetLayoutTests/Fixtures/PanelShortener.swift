import CardModel
import Geometry

@testable import SheetLayout

/// Takes words, rows and blocks out of a panel until it is so many millimetres lower, as a reader of a refusal would.
struct PanelShortener {
    let fitting: Fitting
    let trial: Fitting.Trial
    let index: Int

    private var span: Int { trial.stations[index].span }

    private func height(_ panel: Panel) -> Length {
        let text = TextSetter(metrics: trial.metrics, language: fitting.language, cache: fitting.cache)
        let body = PanelArranger(text: text, labels: fitting.labels).body(
            of: panel, index: index, width: trial.metrics.columnSpan(span),
            asideWidth: trial.metrics.columnSpan(trial.metrics.template.waysBack.panelHead.hingeColumns),
            isHinge: trial.stations[index].isHinge)
        return trial.metrics.steps(body.least)
    }

    func shortened(by lack: Length) -> Panel {
        var panel = fitting.card.panels[index]
        let goal = height(panel) - lack
        var turns = 0
        while !height(panel).fits(in: goal), turns < 2000 {
            turns += 1
            guard let longest = panel.blocks.indices.max(by: { length(panel.blocks[$0]) < length(panel.blocks[$1]) })
            else { break }
            if length(panel.blocks[longest]) > 3 {
                panel.blocks[longest] = shorter(panel.blocks[longest])
            } else if panel.blocks.count > 1 {
                panel.blocks.removeLast()
            } else {
                panel.blocks = [Cards.intro("woord")]
                break
            }
        }
        return panel
    }

    private func words(_ text: Text) -> Int { text.plain.split { $0 == " " || $0 == "\n" }.count }

    private func length(_ block: Block) -> Int {
        (block.texts.map(words).max() ?? 0) + (tableRows(block) - 1) * 2
    }

    private func tableRows(_ block: Block) -> Int { if case .table(let table) = block { table.rows } else { 1 } }

    /// The block without a few words of its longest text, or without a row.
    private func shorter(_ block: Block) -> Block {
        func cut(_ text: Text) -> Text {
            let all = text.plain.split { $0 == " " || $0 == "\n" }
            var cut = text
            cut.paragraphs = [
                .init(runs: [.init(text: all.prefix(max(1, all.count - 1 - all.count / 8)).joined(separator: " "))])
            ]
            return cut
        }
        switch block {
        case .intro(var block):
            block.text = cut(block.text)
            return .intro(block)
        case .readAloud(var block):
            block.text = cut(block.text)
            return .readAloud(block)
        case .question(var block):
            if let cue = block.cue, words(cue.label) > 2 {
                block.cue?.label = cut(cue.label)
            } else if let cue = block.cue, words(cue.text) > words(block.text) {
                block.cue?.text = cut(cue.text)
            } else {
                block.text = cut(block.text)
            }
            return .question(block)
        case .table(var block):
            if block.rows > 1 { block.rows -= 1 } else { block.columns = block.columns.map(cut) }
            return .table(block)
        case .principles(var block):
            let longest = block.items.indices.max { words(block.items[$0].text) < words(block.items[$1].text) }
            if let longest { block.items[longest].text = cut(block.items[longest].text) }
            return .principles(block)
        case .roles(var block):
            let longest = block.roles.indices.max { words(block.roles[$0].task) < words(block.roles[$1].task) }
            if let longest { block.roles[longest].task = cut(block.roles[longest].task) }
            for index in block.roles.indices where words(block.roles[index].name) > 2 {
                block.roles[index].name = cut(block.roles[index].name)
            }
            return .roles(block)
        case .lookBack(var block):
            block.text = cut(block.text)
            return .lookBack(block)
        case .lookAhead(var block):
            block.text = cut(block.text)
            return .lookAhead(block)
        case .callout(var block):
            block.text = cut(block.text)
            return .callout(block)
        }
    }
}

import CardModel
import Diagnostics

/// Reads the panels of a card.
struct PanelsReading {
    let texts: TextReading

    /// What could be read of a panel: its minutes count towards the card's even where the rest is wrong.
    struct Reading {
        let minutes: Int?
        let panel: Panel?
    }

    func panels(_ nodes: [SourceNode]) -> [Reading] {
        var takenIDs: Set<String> = []
        return nodes.enumerated().map { index, node in
            panel(node, id: "panel-\(index + 1)", takenIDs: &takenIDs)
        }
    }

    private func panel(_ node: SourceNode, id: String, takenIDs: inout Set<String>) -> Reading {
        let log = texts.log
        guard let reader = KeyedReader(node, keys: PanelKeys.panel, as: "a panel", log: log) else {
            return Reading(minutes: nil, panel: nil)
        }
        let title = texts.required(reader, "title", id: id + ".title")
        let minutes = reader.integer("minutes", in: PanelKeys.minutesRange, required: true)
        if let minutes, minutes > CardFault.longPanel {
            log.report(CardFault.longPanel(minutes: minutes), at: reader.node("minutes")?.span)
        }
        let hasBreak = reader.bool("break") ?? false
        let nodes = reader.list("blocks", count: PanelKeys.blocksRange, required: true)
        let blocks = BlocksReading(texts: texts, panelID: id).blocks(nodes ?? [], takenIDs: &takenIDs)
        checkCallouts(blocks)
        let characters = blocks.flatMap(\.texts).reduce(0) { $0 + $1.plain.unicodeScalars.count }
        if characters > CardFault.fullestPanel {
            log.report(CardFault.fullPanel(characters: characters), at: node.span)
        }
        guard let title, let minutes, nodes != nil else { return Reading(minutes: minutes, panel: nil) }
        return Reading(
            minutes: minutes,
            panel: Panel(title: title, minutes: minutes, hasBreak: hasBreak, blocks: blocks, span: node.span))
    }

    /// A callout must not be missed: it is the last of its panel, and the only one.
    private func checkCallouts(_ blocks: [Block]) {
        let lastOther = blocks.lastIndex { $0.kind != .callout } ?? -1
        let callouts = blocks.indices.filter { blocks[$0].kind == .callout }
        for index in callouts where index < lastOther {
            texts.log.report(CardFault.calloutNotLast, at: blocks[index].span)
        }
        for index in callouts.dropFirst() { texts.log.report(CardFault.severalCallouts, at: blocks[index].span) }
    }
}

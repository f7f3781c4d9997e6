import CardModel
import Geometry
import SheetModel

/// Arranges the blocks of a panel as the template says for its lane.
struct PanelArranger {
    let text: TextSetter
    let labels: Labels

    private var metrics: Metrics { text.metrics }

    /// The body of a panel in a width; `asideWidth` is that of the panel's head, for a way back.
    func body(of panel: Panel, index: Int, width: Length, asideWidth: Length, isHinge: Bool) -> PanelBody {
        let arrangement = isHinge ? metrics.template.arrangements.hinge : metrics.template.arrangements.row
        let pad = metrics.pad
        var stacks: [PanelBody.Stack] = []
        switch arrangement {
        case .stack(let spareAbove, let pairGap):
            stacks = [
                stack(
                    panel.blocks, of: panel, index: index, x: pad, width: width - pad * 2, spareAbove: spareAbove,
                    isInline: false, pairGap: pairGap)
            ]
        case .sideBySide(let kinds, let gap):
            stacks = sideBySide(
                panel, index: index, width: width, asideWidth: asideWidth, aside: kinds, gap: metrics.steps(gap))
        }
        return PanelBody(stacks: stacks, padSteps: metrics.template.page.padSteps)
    }

    /// The body of a part of a panel: some of its blocks, below one another.
    func body(of blocks: [Block], in panel: Panel, index: Int, width: Length) -> PanelBody {
        let pad = metrics.pad
        let (spareAbove, pairGap): ([Block.Kind], Double?) =
            switch metrics.template.arrangements.row {
            case .stack(let kinds, let pairGap): (kinds, pairGap)
            case .sideBySide: ([], nil)
            }
        let stack = stack(
            blocks, of: panel, index: index, x: pad, width: width - pad * 2, spareAbove: spareAbove, isInline: false,
            pairGap: pairGap)
        return PanelBody(stacks: [stack], padSteps: metrics.template.page.padSteps)
    }

    private func sideBySide(
        _ panel: Panel, index: Int, width: Length, asideWidth: Length, aside: [Block.Kind], gap: Length
    ) -> [PanelBody.Stack] {
        let pad = metrics.pad
        var first = panel.blocks.filter { aside.contains($0.kind) }
        var others = panel.blocks.filter { !aside.contains($0.kind) }
        if others.isEmpty {
            // Nothing to stand beside: the call stays under the last text, the others share the width.
            others = first
            first = []
        }
        var stacks: [PanelBody.Stack] = []
        var start = pad
        if !first.isEmpty {
            stacks.append(
                stack(
                    first, of: panel, index: index, x: pad, width: asideWidth - pad * 2, spareAbove: [.callout],
                    isInline: true))
            start = asideWidth + metrics.gap + pad
        }
        let columns = columnsOfBlocks(others)
        let room = width - pad - start
        let each = (room - gap * Double(max(0, columns.count - 1))) / Double(max(1, columns.count))
        let isInline = looksShareLines(others, index: index, width: each)
        let lookHeight = isInline ? 0 : highestLook(others, width: each)
        for (position, blocks) in columns.enumerated() {
            stacks.append(
                stack(
                    blocks, of: panel, index: index, x: start + (each + gap) * Double(position), width: each,
                    spareAbove: [.callout], isInline: isInline, lookHeight: lookHeight))
        }
        return stacks
    }

    /// Whether all looks have room for their question beside its label: peers are set alike, or their boxes would not
    /// be level.
    private func looksShareLines(_ blocks: [Block], index: Int, width: Length) -> Bool {
        let setter = setter(index: index, isInline: true)
        return blocks.allSatisfy { block in
            switch block {
            case .lookBack(let look), .lookAhead(let look): setter.sharesLine(look, kind: block.kind, width: width)
            default: true
            }
        }
    }

    /// The height of the longest question of looks that have a box, in steps.
    private func highestLook(_ blocks: [Block], width: Length) -> Double {
        blocks.compactMap { block -> Double? in
            switch block {
            case .lookBack(let look), .lookAhead(let look):
                look.answer.map { _ in text.set(look.text, as: .question, measure: width).height }
            default: nil
            }
        }.max() ?? 0
    }

    private func setter(index: Int, isInline: Bool) -> BlockSetter {
        BlockSetter(text: text, labels: labels, panel: index, isInline: isInline)
    }

    /// Blocks that each start a column; a callout stands under what it belongs to.
    private func columnsOfBlocks(_ blocks: [Block]) -> [[Block]] {
        var columns: [[Block]] = []
        for block in blocks {
            if block.kind == .callout, !columns.isEmpty {
                columns[columns.count - 1].append(block)
            } else {
                columns.append([block])
            }
        }
        return columns
    }

    private func stack(
        _ blocks: [Block], of panel: Panel, index: Int, x: Length, width: Length, spareAbove: [Block.Kind],
        isInline: Bool, lookHeight: Double = 0, pairGap: Double? = nil
    ) -> PanelBody.Stack {
        var setter = setter(index: index, isInline: isInline)
        setter.lookHeight = lookHeight
        var blocks = blocks
        var measured: [MeasuredBlock] = []
        var next = 0
        // A question right after one with a cue may weigh less.
        while next < blocks.count {
            if let pairGap, next + 1 < blocks.count,
                let pair = setter.measurePair(blocks[next], blocks[next + 1], width: width, gap: metrics.steps(pairGap))
            {
                measured.append(pair)
                // From here on the pair counts as its second look.
                blocks.remove(at: next)
            } else {
                measured.append(setter.measure(blocks[next], width: width))
            }
            setter.followsCue = if case .question(let question) = blocks[next] { question.cue != nil } else { false }
            next += 1
        }
        let holdsCallout = blocks.contains { $0.kind == .callout }
        if let first = blocks.first, first.kind == .roles, !holdsCallout, measured.allSatisfy(\.slots.isEmpty) {
            // Nothing else takes what height there is: it goes to the boxes for names.
            setter.stretchesNames = true
            measured[0] = setter.measure(first, width: width)
        }
        let gaps = blocks.indices.dropLast().map { setter.gap(after: blocks[$0], before: blocks[$0 + 1]) }
        // What follows a call that stands first ends at the foot in its place.
        let spareBlock =
            blocks.indices.first { $0 > 0 && spareAbove.contains(blocks[$0].kind) }
            ?? blocks.indices.first { $0 > 0 && blocks[$0].kind == .callout }
            ?? (blocks.first?.kind == .callout ? blocks.indices.last : nil)
        var wishes: [Int: Double] = [:]
        for index in gaps.indices where blocks[index].kind == .principles && blocks[index + 1].kind == .question {
            wishes[index] = metrics.template.blocks.question.gap
        }
        return PanelBody.Stack(
            x: x, width: width, blocks: measured, gaps: gaps,
            spareGap: spareBlock.flatMap { $0 > 0 ? $0 - 1 : nil }, wishes: wishes)
    }
}

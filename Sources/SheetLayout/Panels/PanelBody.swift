import CardModel
import Diagnostics
import Geometry
import SheetModel

/// What stands in a panel below its head: columns of blocks, each measured and ready to be placed.
struct PanelBody {
    /// Blocks below one another.
    struct Stack {
        var x: Length
        var width: Length
        var blocks: [MeasuredBlock]
        /// Below each block but the last, in steps.
        var gaps: [Double]
        /// The gap that takes spare height where nothing stretches.
        var spareGap: Int?
        /// What some of the gaps would rather be, in steps, where all of them have room for it.
        var wishes: [Int: Double] = [:]

        /// The gaps in that height.
        private func gaps(_ available: Double) -> [Double] {
            let wished = gaps.indices.map { max(gaps[$0], wishes[$0] ?? 0) }
            let least = blocks.reduce(wished.reduce(0, +)) { $0 + $1.least }
            return SpareHeight.roundedUp(least) <= available ? wished : gaps
        }

        func spare(_ available: Double) -> SpareHeight {
            // Heights that end off the grid are rounded up to it, so that what fills a panel ends where its neighbours do.
            let gaps = gaps(available)
            let gapSum = gaps.reduce(0, +)
            let fixed = blocks.reduce(gapSum) { $0 + $1.rigid }
            let onGrid = SpareHeight.roundedUp(fixed) - gapSum
            return SpareHeight(
                slots: blocks.flatMap(\.slots), gaps: gaps, rigid: onGrid,
                available: available, openGaps: openGaps(gaps),
                spareGap: spareGap)
        }

        /// The gaps below what stretches; that of a call, which belongs to what it stands under, only where it is alone.
        private func openGaps(_ gaps: [Double]) -> [Int] {
            let open = gaps.indices.filter { !blocks[$0].slots.isEmpty && gaps[$0] >= 1 }
            let others = open.filter { blocks[$0 + 1].kind != .callout }
            return others.isEmpty ? open : others
        }

        /// The least height, in steps.
        var least: Double { spare(0).least }
    }

    var stacks: [Stack]
    /// From the sides of the body to its stacks, from its top to the first block, in steps.
    let padSteps: Double

    /// The least height of the whole body with its padding, in steps.
    var least: Double { (stacks.map(\.least).max() ?? 0) + 2 * padSteps }

    /// Texts that have a word with no room on a line of its own.
    var cutTexts: [Span] { stacks.flatMap(\.blocks).flatMap(\.cutTexts) }

    /// Places all blocks in a body of that height.
    func frames(height: Length, step: Length) -> [FrameItem] {
        let inner = height / step - 2 * padSteps
        let available = (inner / SpareHeight.quarter + 1e-6).rounded(.down) * SpareHeight.quarter
        return stacks.flatMap { stack -> [FrameItem] in
            let shares = stack.spare(available).shares()
            var heights = shares.slots[...]
            // A call that stands alone stands at the foot, as it does under other blocks.
            let isCallAlone = stack.blocks.count == 1 && stack.blocks.first?.kind == .callout
            var top = padSteps + (isCallAlone ? max(0, available - stack.least) : 0)
            var items: [FrameItem] = []
            for (index, block) in stack.blocks.enumerated() {
                let own = Array(heights.prefix(block.slots.count))
                heights = heights.dropFirst(block.slots.count)
                var frame = block.place(own)
                frame.bounds = frame.bounds.moved(by: Point(x: stack.x, y: step * top))
                items.append(.frame(frame))
                top += block.rigid + own.reduce(0, +) + (shares.gaps.indices.contains(index) ? shares.gaps[index] : 0)
            }
            return items
        }
    }
}

/// Shares the height of a panel out over its boxes. A pure function of numbers in steps of the baseline grid.
struct SpareHeight {
    /// The finest place on the grid: a quarter of a step.
    static let quarter = 0.25
    private static let slack = 1e-6

    var slots: [Slot]
    /// The gaps below the blocks but the last, in steps.
    var gaps: [Double]
    /// All that neither stretches nor is a gap between blocks, in steps.
    var rigid: Double
    /// The height there is, in steps.
    var available: Double
    /// The gaps that take what flooring leaves: those below what stretches.
    var openGaps: [Int] = []
    /// The gap that takes what is left where nothing stretches.
    var spareGap: Int?
    /// How far that gap grows before the others grow with it.
    static let mostSpareGap = 3.0

    struct Shares: Hashable {
        var slots: [Double]
        var gaps: [Double]
    }

    /// A height up to the next multiple of `quantum`, in steps.
    static func roundedUp(_ steps: Double, to quantum: Double = quarter) -> Double {
        ((steps - slack) / quantum).rounded(.up) * quantum
    }

    /// What all of it needs at least, in steps.
    var least: Double { rigid + gaps.reduce(0, +) + slots.reduce(0) { $0 + $1.least } }

    /// The heights of slots and gaps: together with what is rigid they fill the panel to the last quarter of a step.
    ///
    /// Slots get height by weight but never less than their least; then they are floored to their quantum, so that
    /// peers stay equal, and what that leaves goes to the open gaps, or to the slots where there are none.
    func shares() -> Shares {
        guard !slots.isEmpty else { return Shares(slots: [], gaps: gapsTakingSpare()) }
        var heights = filled(available - rigid - gaps.reduce(0, +))
        for index in heights.indices {
            let quantum = slots[index].quantum ?? SpareHeight.quarter
            heights[index] = max(
                slots[index].least, ((heights[index] + SpareHeight.slack) / quantum).rounded(.down) * quantum)
        }
        var left = max(0, quarters(available - rigid - gaps.reduce(0, +) - heights.reduce(0, +)))
        if let table = slots.indices.first(where: { slots[$0].quantum == nil }) {
            heights[table] += Double(left) * SpareHeight.quarter
            left = 0
        }
        var gaps = gaps
        let open = openGaps.isEmpty ? gaps.indices.filter { gaps[$0] >= 1 } : openGaps
        if open.isEmpty {
            if let last = heights.indices.last { heights[last] += Double(max(0, left)) * SpareHeight.quarter }
        } else {
            for (position, gap) in open.enumerated() {
                // The last gap takes what does not go round evenly.
                let share = left / open.count + (position == open.count - 1 ? left % open.count : 0)
                gaps[gap] += Double(max(0, share)) * SpareHeight.quarter
            }
        }
        return Shares(slots: heights, gaps: gaps)
    }

    /// Heights by weight over their least ones: those that would get less than their least keep it, and the others share
    /// what remains.
    private func filled(_ total: Double) -> [Double] {
        var heights = slots.map(\.least)
        var open = Set(slots.indices)
        while !open.isEmpty {
            let kept = slots.indices.filter { !open.contains($0) }.reduce(0) { $0 + slots[$1].least }
            let weights = open.reduce(0) { $0 + slots[$1].weight }
            guard weights > 0 else { break }
            let each = (total - kept) / weights
            let short = open.filter { slots[$0].weight * each < slots[$0].least - SpareHeight.slack }
            if short.isEmpty {
                for index in open { heights[index] = slots[index].weight * each }
                break
            }
            open.subtract(short)
        }
        return heights
    }

    private func gapsTakingSpare() -> [Double] {
        var gaps = gaps
        guard let spareGap, gaps.indices.contains(spareGap) else {
            // Nothing asks for the foot of the panel: the blocks breathe a little, and the rest stays below them.
            let each = gaps.isEmpty ? 0 : min(Double(quarters(available - least) / gaps.count) * SpareHeight.quarter, 2)
            return gaps.map { $0 + max(0, each) }
        }
        var left = max(0, quarters(available - least))
        let own = min(left, max(0, quarters(SpareHeight.mostSpareGap - gaps[spareGap])))
        left -= own
        for index in gaps.indices { gaps[index] += Double(left / gaps.count) * SpareHeight.quarter }
        gaps[spareGap] += Double(own + left % gaps.count) * SpareHeight.quarter
        return gaps
    }

    private func quarters(_ steps: Double) -> Int {
        Int(((steps + SpareHeight.slack) / SpareHeight.quarter).rounded(.down))
    }
}

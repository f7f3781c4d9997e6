import Testing

@testable import SheetLayout

/// Heights in steps of the baseline grid; bodies of A1 have 47, of which 44 are between their pads.
@Suite struct SpareHeightTests {
    private func shares(
        _ slots: [Slot], gaps: [Double] = [], rigid: Double, available: Double = 44, spareGap: Int? = nil
    ) -> SpareHeight.Shares {
        SpareHeight(slots: slots, gaps: gaps, rigid: rigid, available: available, spareGap: spareGap).shares()
    }

    private func box(_ least: Double = 5, weight: Double = 1) -> Slot {
        Slot(least: least, weight: weight, quantum: 0.5)
    }

    private func total(_ shares: SpareHeight.Shares, rigid: Double) -> Double {
        rigid + shares.slots.reduce(0, +) + shares.gaps.reduce(0, +)
    }

    @Test func twoBoxesOfPanelThreeGetSixAndAHalfStepsEach() {
        // SPEC §7: boxes of panel 3 are 25.4 mm on A1, 6.5 steps; the quarter that is left goes to the last gap.
        let shares = shares([box(), box()], gaps: [1, 0.75, 1.5], rigid: 27.5)
        #expect(shares.slots == [6.5, 6.5])
        #expect(shares.gaps == [1, 0.75, 1.75])
    }

    @Test func theTableOfPanelTwoTakesAllToTheLastQuarter() {
        // SPEC §7: six rows of 13.5 mm on A1, 20.75 steps together. What is rigid ends off the grid.
        let shares = shares([Slot(least: 17.5, weight: 6, quantum: nil)], gaps: [1.15], rigid: 22.1)
        #expect(shares.slots == [20.75])
        #expect(shares.gaps == [1.15])
    }

    @Test func peersStayEqual() {
        for spare in stride(from: 0.0, to: 6, by: 0.25) {
            let shares = shares([box(), box(), box()], gaps: [1.5, 1.5], rigid: 26 - spare)
            #expect(Set(shares.slots).count == 1, "\(spare)")
            #expect(total(shares, rigid: 26 - spare) == 44)
        }
    }

    @Test func heightIsSharedByWeight() {
        #expect(shares([box(weight: 1), box(weight: 2)], rigid: 20).slots == [8, 16])
        #expect(shares([box(weight: 3), box(weight: 1)], gaps: [1.5], rigid: 20.5).slots == [16.5, 5.5])
    }

    @Test func noBoxGoesUnderItsLeast() {
        // By weight the first would have 2 of 20.
        #expect(shares([box(weight: 0.1), box(weight: 0.9)], rigid: 24).slots == [5, 15])
        #expect(shares([box(8), box(weight: 1)], rigid: 30).slots == [8, 6])
    }

    @Test func twoThatAreShortLeaveTheRestToTheThird() {
        #expect(shares([box(6, weight: 0.1), box(7, weight: 0.1), box()], rigid: 20).slots == [6, 7, 11])
    }

    @Test func aLeastOffTheHalfStepIsKept() {
        // 2 lines of 5 mm are 5.25 steps of A3.
        let shares = shares([box(5.25), box(5.25)], gaps: [1.5], rigid: 32)
        #expect(shares.slots == [5.25, 5.25])
        #expect(shares.gaps == [1.5])
    }

    @Test func whatIsLeftGoesToTheGapsOfAStepOrMore() {
        let shares = shares([box(), box(), box()], gaps: [1.5, 1, 0.5], rigid: 24.75)
        // 16.25 for three boxes: 5 each; 1.25, five quarters, for two gaps.
        #expect(shares.slots == [5, 5, 5])
        #expect(shares.gaps == [1.5 + 0.5, 1 + 0.75, 0.5])
    }

    @Test func whereNoGapIsOpenTheLastBoxTakesIt() {
        #expect(shares([box(), box()], gaps: [0.5], rigid: 32.75).slots == [5, 5.75])
        #expect(shares([box()], rigid: 30.25).slots == [13.75])
    }

    @Test func whereNothingStretchesOneGapGrowsToThreeStepsAndThenAllDo() {
        #expect(shares([], gaps: [1, 1.5], rigid: 40, spareGap: 0).gaps == [2.5, 1.5])
        // 21.5 to share: 2 for the first gap, then 9.75 each.
        #expect(shares([], gaps: [1, 1.5], rigid: 20, spareGap: 0).gaps == [12.75, 11.25])
        // Without an anchor at the foot gaps grow by two steps at most, and the rest stays below.
        #expect(shares([], gaps: [1, 1.5], rigid: 20).gaps == [3, 3.5])
        #expect(shares([], gaps: [1, 1.5], rigid: 40.5).gaps == [1.5, 2])
        #expect(shares([], gaps: [1], rigid: 50, spareGap: 0).gaps == [1])
    }

    @Test func whereNothingAsksForTheFootGapsGrowByTwoStepsAtMost() {
        #expect(shares([], gaps: [1, 1.5], rigid: 20).gaps == [3, 3.5])
        #expect(shares([], gaps: [1, 1.5], rigid: 40).gaps == [1.75, 2.25])
        #expect(shares([], gaps: [1, 1.5], rigid: 60).gaps == [1, 1.5])
        #expect(shares([], rigid: 20).gaps == [])
    }

    @Test func aFullPanelHasNothingToShare() {
        let shares = shares([box(), box()], gaps: [1.5], rigid: 32.5)
        #expect(shares == .init(slots: [5, 5], gaps: [1.5]))
    }

    @Test func anOverfullPanelKeepsWhatIsLeast() {
        let shares = shares([box(), box(7)], gaps: [1.5], rigid: 60)
        #expect(shares == .init(slots: [5, 7], gaps: [1.5]))
    }

    @Test func nothingIsNegativeAndNothingIsLost() {
        for rigid in stride(from: 0.0, through: 44, by: 0.35) {
            let shares = shares([box(weight: 2), box(), box(6)], gaps: [1, 0.5], rigid: rigid)
            #expect(zip(shares.slots, [5.0, 5, 6]).allSatisfy { $0 >= $1 })
            #expect(zip(shares.gaps, [1, 0.5]).allSatisfy { $0 >= $1 })
            let least = rigid + 17.5
            if least <= 44 { #expect((0..<0.25 + 1e-9).contains(44 - total(shares, rigid: rigid) + 1e-9), "\(rigid)") }
        }
    }

    @Test func onlyGapsThatAreOpenTakeWhatIsLeft() {
        let spare = SpareHeight(
            slots: [box(), box()], gaps: [1, 1.5, 1], rigid: 29.75, available: 44, openGaps: [1], spareGap: nil)
        #expect(spare.shares() == .init(slots: [5, 5], gaps: [1, 2.25, 1]))
    }
}

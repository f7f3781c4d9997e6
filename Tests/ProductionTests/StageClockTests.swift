import Testing

@testable import Production

/// What the stages are said to have taken.
@Suite struct StageClockTests {
    /// A clock whose time the test sets.
    final class Hands {
        var time = 100.0
        lazy var clock = StageClock(now: { self.time }, start: 2)
    }

    @Test func stagesFollowOneAnother() {
        let hands = Hands()
        hands.clock.begin(.load)
        hands.time += 3
        hands.clock.begin(.fonts)
        hands.time += 5
        let timings = hands.clock.take()
        #expect(timings[.load] == 3)
        #expect(timings[.fonts] == 5)
        #expect(timings[.draw] == 0)
        #expect(timings.total == 8)
    }

    @Test func aStageWithinAnotherIsNotCountedTwice() {
        let hands = Hands()
        hands.clock.begin(.fit)
        for _ in 0..<3 {
            hands.time += 1
            let outer = hands.clock.begin(.shape)
            hands.time += 10
            hands.clock.begin(outer)
        }
        hands.time += 4
        let timings = hands.clock.take()
        #expect(timings[.fit] == 7)
        #expect(timings[.shape] == 30)
    }

    @Test func timeBetweenStagesIsNoStages() {
        let hands = Hands()
        hands.clock.begin(.load)
        hands.time += 1
        hands.clock.begin(nil)
        hands.time += 50
        #expect(hands.clock.take().total == 1)
    }

    @Test func takingBeginsAnew() {
        let hands = Hands()
        hands.clock.begin(.load)
        hands.time += 1
        _ = hands.clock.take()
        hands.time += 50
        hands.clock.begin(.write)
        hands.time += 2
        let second = hands.clock.take()
        #expect(second[.load] == 0)
        #expect(second[.write] == 2)
    }

    @Test func aStageALine() {
        #expect(
            Timings(start: 1, spent: [.load: 0.5, .finish: 6.25, .write: 2.25]).description == """
                start          1.00 ms   10 %
                load           0.50 ms    5 %
                finish         6.25 ms   63 %
                write          2.25 ms   23 %
                all           10.00 ms  100 %
                """)
    }

    @Test(
        arguments: [
            (0, 2, "0.00"), (0.004, 2, "0.00"), (0.006, 2, "0.01"), (-0.006, 2, "-0.01"), (12.345, 1, "12.3"),
            (99.96, 1, "100.0"), (7.5, 0, "8"), (.infinity, 1, "-"), (.nan, 1, "-"),
        ] as [(Double, Int, String)])
    func numbersHaveTheirPlaces(_ value: Double, _ places: Int, _ text: String) {
        #expect(Timings.decimal(value, places: places) == text)
    }
}

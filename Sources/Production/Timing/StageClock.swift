import Glibc

/// Tells how long each stage of a job takes: the one clock in the program, and nothing that is written depends on it.
///
/// At any moment one stage runs; a stage within another stops the outer one's time. A clock belongs to one thread.
public final class StageClock {
    private let now: () -> Double
    private var current: Stage?
    private var since: Double
    private var spent: [Stage: Double] = [:]
    private let start: Double

    /// A clock that has seen no stage yet.
    public convenience init() {
        self.init(
            now: { StageClock.milliseconds(CLOCK_MONOTONIC) }, start: StageClock.milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    }

    /// A clock that takes the time, in milliseconds, from elsewhere.
    init(now: @escaping () -> Double, start: Double) {
        self.now = now
        self.start = start
        since = now()
    }

    /// Begins a stage, or none, and so ends the one that ran.
    ///
    /// - Returns: the stage that ran, to be begun again after one that stood within it.
    @discardableResult
    func begin(_ stage: Stage?) -> Stage? {
        let time = now()
        if let current { spent[current, default: 0] += time - since }
        since = time
        defer { current = stage }
        return current
    }

    /// What was measured since the clock was made or last asked; from here it counts anew.
    public func take() -> Timings {
        begin(nil)
        defer { spent = [:] }
        return Timings(start: start, spent: spent)
    }

    private static func milliseconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}

import Glibc

/// Inputs in a row, in this process, which is to be lost when one goes wrong.
public struct Run: Sendable {
    /// Bytes by which one input may raise the most memory that was ever in use.
    static let mostMemory = 200 << 20
    /// Bytes that the process may have at all.
    static let memoryLimit: UInt = 1 << 30
    /// The status of a process that ended itself because of a breach.
    public static let breachStatus: Int32 = 3

    public var target: FuzzTarget
    public var seed: UInt64
    public var count: Int
    /// The second, on the clock that never goes back, at which to stop.
    public var deadline: Double?
    /// Seconds of the processor that one input may take.
    public var mostSeconds = 2.0

    public init(_ target: FuzzTarget, seed: UInt64, count: Int, deadline: Double? = nil) {
        self.target = target
        self.seed = seed
        self.count = count
        self.deadline = deadline
    }

    /// Seconds on a clock that never goes back.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Reads one input after another; ends the process at the first that goes wrong.
    public func go(notes path: String) {
        guard let notes = Notebook(path) else { return }
        var limit = rlimit(rlim_cur: rlim_t(Run.memoryLimit), rlim_max: rlim_t(Run.memoryLimit))
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        notes.words = ""
        var most = Run.mostMemoryUsed
        for index in 0..<count {
            if let deadline, Run.now > deadline { break }
            let seed = seed &+ UInt64(index)
            notes.seed = seed
            let input = target.mutator.input(seed: seed)
            Run.setTimer(mostSeconds)
            do throws(Breach) {
                try target.check(input, seed)
                let used = Run.mostMemoryUsed
                if used - most > Run.mostMemory { throw Breach("\((used - most) >> 20) MiB more in use") }
                most = used
            } catch {
                notes.words = error.words
                exit(Run.breachStatus)
            }
            notes.count += 1
        }
        Run.setTimer(0)
    }

    /// Reads one input in this process.
    public static func once(_ target: FuzzTarget, _ input: [UInt8], seed: UInt64) throws(Breach) {
        try target.check(input, seed)
    }

    /// Has the system end the process by SIGPROF after so many seconds of the processor; 0 takes that back.
    private static func setTimer(_ seconds: Double) {
        let whole = Int(seconds)
        let rest = Int((seconds - Double(whole)) * 1e6)
        var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: whole, tv_usec: rest))
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    }

    /// Bytes of memory, the most that were in use at one time.
    private static var mostMemoryUsed: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss << 10
    }
}

import Glibc
import Goldens

/// Runs of a target until a count or a time is reached, each in a process of its own that starts after the last finding.
public struct Campaign {
    public var target: FuzzTarget
    public var seed: UInt64
    public var count: Int
    public var deadline: Double?
    /// Seconds of the processor that one input may take.
    public var mostSeconds = 2.0
    /// Where findings are left.
    public var folder: String
    /// After so many findings there is enough to do.
    public var mostFindings = 20

    public init(_ target: FuzzTarget, seed: UInt64, count: Int, deadline: Double?, folder: String) {
        self.target = target
        self.seed = seed
        self.count = count
        self.deadline = deadline
        self.folder = folder
    }

    public struct Failure: Error {
        public let words: String
    }

    /// What was found, and how many inputs were read.
    public func findings() throws(Failure) -> (findings: [Finding], count: Int) {
        do { try Files.makeFolder(folder) } catch { throw Failure(words: "\(folder) cannot be made") }
        let path = "\(folder)/.notes-\(target.name)-\(getpid())"
        defer { unlink(path) }
        guard let notes = Notebook(path) else { throw Failure(words: "\(path) cannot be written") }
        notes.count = 0
        var findings: [Finding] = []
        var next = seed
        var left = count
        while left > 0, findings.count < mostFindings, deadline.map({ Run.now < $0 }) ?? true {
            notes.seed = next
            notes.words = ""
            let status = try run(seed: next, count: left, notes: path)
            guard let words = words(of: status, saying: notes.words) else { break }
            findings.append(Finding(target, seed: notes.seed, words: words, folder: folder))
            left -= Int(notes.seed &- next) + 1
            next = notes.seed &+ 1
        }
        return (findings, Int(notes.count) + findings.count)
    }

    /// Starts this program again for a run, and gives what `waitpid` says of it.
    private func run(seed: UInt64, count: Int, notes: String) throws(Failure) -> Int32 {
        var arguments = [
            target.name, "--seed", String(seed), "--count", String(count), "--notes", notes, "--seconds",
            String(mostSeconds),
        ]
        if let deadline { arguments += ["--deadline", String(deadline)] }
        let words = (["koerskaart-fuzz"] + arguments).map { strdup($0) } + [nil]
        // Walking back through a stack takes longer than a hundred inputs, and here nobody reads it.
        setenv("SWIFT_BACKTRACE", "enable=no", 1)
        defer { for pointer in words { free(pointer) } }
        var process = pid_t()
        let error = posix_spawn(&process, "/proc/self/exe", nil, nil, words, environ)
        guard error == 0 else { throw Failure(words: "a run does not start: \(String(cString: strerror(error)))") }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private func words(of status: Int32, saying said: String) -> String? {
        let signal = status & 0x7F
        if signal == SIGPROF { return "took more than \(mostSeconds) s of the processor" }
        if signal != 0 { return "crashed, by signal \(signal)" }
        let code = status >> 8 & 0xFF
        if code == 0 { return nil }
        return code == Run.breachStatus && !said.isEmpty ? said : "ended with status \(code)"
    }
}

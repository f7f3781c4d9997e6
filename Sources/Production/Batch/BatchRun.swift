public import Diagnostics
import Glibc

/// Makes the jobs of a batch, by as many workers as there are processors, and remembers what was made.
public struct BatchRun {
    /// What happened, in the order in which it did.
    public enum Event: Sendable {
        /// Nothing had changed.
        case upToDate(BatchJob)
        case made(BatchJob, Made)
        case failed(BatchJob, Failure)
    }

    /// What came of a job.
    public struct Made: Sendable {
        public var byteCount: Int
        public var digest: String
        public var step: Int
        /// Warnings as a terminal shows them; empty where there are none.
        public var warnings: String
    }

    /// Why a job came to nothing.
    public struct Failure: Sendable {
        /// 1 where the program is at fault, 2 where the card or the batch is.
        public var status: Int
        /// The diagnostics as a terminal shows them.
        public var words: String
    }

    private let plan: BatchPlan
    private let isForced: Bool
    private let workerCount: Int
    private var memory: BatchMemory
    private var digests = FileDigests()

    /// - Parameters:
    ///   - workers: how many processes; nil for one a processor.
    ///   - force: whether all is made anew.
    public init(_ plan: BatchPlan, workers: Int? = nil, force: Bool = false) {
        self.plan = plan
        isForced = force
        workerCount = max(1, workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        memory = BatchMemory(of: plan.folder, version: version)
    }

    /// Where a job's result is.
    private func file(_ job: BatchJob) -> String { FilePath(plan.folder).appending(job.output) }

    /// The jobs that must be made, each with the reason; the others are up to date.
    public mutating func due() -> [(job: BatchJob, reason: String?)] {
        var checked: [String: String?] = [:]
        return plan.jobs.map { job in
            if isForced { return (job, "all is made anew") }
            return (job, memory.reason(job, file: file(job), digests: &digests, checked: &checked))
        }
    }

    /// Makes all that is due.
    ///
    /// - Parameter report: is told of each job when it is done.
    /// - Throws: where no worker can be started.
    public mutating func run(report: (Event) -> Void) throws(DiagnosticList) {
        var waiting: [BatchJob] = []
        for (job, reason) in due() {
            if reason == nil { report(.upToDate(job)) } else { waiting.append(job) }
        }
        guard !waiting.isEmpty else { return }
        var pool: [WorkerProcess] = []
        var next = 0
        for _ in 0..<min(workerCount, waiting.count) { pool.append(try WorkerProcess()) }
        for index in pool.indices where next < waiting.count {
            pool[index].give(next, waiting[next], file: file(waiting[next]))
            next += 1
        }
        while pool.contains(where: { $0.job != nil }) {
            for index in WorkerProcess.ready(pool) {
                guard let lines = pool[index].lines() else {
                    // It died: its job has failed, and another takes its place.
                    if let job = pool[index].job {
                        report(
                            .failed(
                                waiting[job],
                                Failure(status: 1, words: "the worker that made it has died (\(pool[index].end()))\n")))
                    }
                    pool[index] = try WorkerProcess()
                    if next < waiting.count {
                        pool[index].give(next, waiting[next], file: file(waiting[next]))
                        next += 1
                    }
                    continue
                }
                for line in lines {
                    let words = WorkerLine.words(line)
                    if words.first == "inputs", words.count > 1 {
                        pool[index].sets[words[1]] = Array(words.dropFirst(2))
                        continue
                    }
                    guard let job = pool[index].job else { continue }
                    pool[index].job = nil
                    finish(waiting[job], words, sets: pool[index].sets, report)
                    if next < waiting.count {
                        pool[index].give(next, waiting[next], file: file(waiting[next]))
                        next += 1
                    }
                }
            }
        }
        for index in pool.indices { pool[index].dismiss() }
    }

    private mutating func finish(
        _ job: BatchJob, _ words: [String], sets: [String: [String]], _ report: (Event) -> Void
    ) {
        guard words.first == "made", words.count == 8, let count = Int(words[2]), let step = Int(words[4]) else {
            let status = words.count > 2 ? Int(words[2]) ?? 1 : 1
            return report(
                .failed(
                    job, Failure(status: status, words: words.count > 3 ? words[3] : "the worker's answer is garbled\n")
                ))
        }
        memory.remember(
            job, file: file(job), byteCount: count, digest: words[3], step: step, inputs: sets[words[5]] ?? [])
        report(.made(job, Made(byteCount: count, digest: words[3], step: step, warnings: words[7])))
    }
}

/// A worker, and the pipes to it.
private struct WorkerProcess {
    private var process = pid_t()
    private let input: Int32
    private let output: Int32
    private var pending: [UInt8] = []
    /// The job in hand.
    var job: Int?
    /// The inputs that it has told of, by its own numbers.
    var sets: [String: [String]] = [:]

    init() throws(DiagnosticList) {
        var jobs: [Int32] = [0, 0]
        var answers: [Int32] = [0, 0]
        guard pipe(&jobs) == 0, pipe(&answers) == 0 else { throw WorkerProcess.fault(errno) }
        for end in jobs + answers { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        input = jobs[1]
        output = answers[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, jobs[0], 0)
        posix_spawn_file_actions_adddup2(&actions, answers[1], 1)
        let words = [strdup("koerskaart"), strdup("batch-worker"), nil]
        defer { for word in words { free(word) } }
        let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, words, environ)
        close(jobs[0])
        close(answers[1])
        guard code == 0 else { throw WorkerProcess.fault(code) }
    }

    private static func fault(_ code: Int32) -> DiagnosticList {
        DiagnosticList([
            Diagnostic(
                "batch.worker", blame: .program, "no worker can be started: \(SystemFault(code).words)",
                hints: [.init("ask for fewer with --jobs")])
        ])
    }

    mutating func give(_ number: Int, _ job: BatchJob, file: String) {
        self.job = number
        let variables = job.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let words = [String(number), job.card, job.template, job.theme, job.language ?? "", job.size, file] + variables
        let bytes = Array((WorkerLine.line(words) + "\n").utf8)
        // A worker that is gone is noticed where its answer is awaited.
        try? FileDescriptor(borrowing: input).write(bytes)
    }

    /// The workers that have said something, or have gone.
    static func ready(_ pool: [WorkerProcess]) -> [Int] {
        let busy = pool.indices.filter { pool[$0].job != nil }
        var polls = busy.map { pollfd(fd: pool[$0].output, events: Int16(POLLIN), revents: 0) }
        while poll(&polls, nfds_t(polls.count), -1) < 0, errno == EINTR {}
        return zip(busy, polls).filter { $0.1.revents != 0 }.map(\.0)
    }

    /// The whole lines that it has said; nil where it has gone.
    mutating func lines() -> [String]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(output, &buffer, buffer.count)
        guard count > 0 else { return count < 0 && errno == EINTR ? [] : nil }
        pending += buffer[..<count]
        guard let end = pending.lastIndex(of: 0x0A) else { return [] }
        let lines = pending[..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        pending.removeSubrange(...end)
        return lines
    }

    /// How it ended, in words.
    mutating func end() -> String {
        close(input)
        close(output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? "status \((status >> 8) & 0xFF)" : "signal \(status & 0x7F)"
    }

    mutating func dismiss() { _ = end() }
}

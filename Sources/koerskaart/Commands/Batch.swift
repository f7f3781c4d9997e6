import ArgumentParser
import Diagnostics
import Glibc
import Production

struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Render many cards in one run: cards, themes, languages, sheets and rows, each with each.",
        usage: "koerskaart batch <batch.yaml> [-o <folder>] [--jobs <n>] [--force] [--dry-run] [<options>]",
        discussion: """
            A second run makes only what has changed since. A card that fails does not
            stop the others; what failed is told at the end.

            Examples:
              koerskaart batch batch.yaml -o out
              koerskaart batch batch.yaml --dry-run       what would be made, and why
              koerskaart batch batch.yaml --shard 3/16    one of sixteen machines' shares
            """)

    @Argument(help: "The batch file.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    @Option(
        name: .shortAndLong, help: "The folder of the results; without it, that of the batch file.",
        completion: .directory)
    var output: String?

    @Option(name: .long, help: "How many cards are made at once; without it, one a processor.")
    var jobs: Int?

    @Flag(name: .long, help: "Make all anew, changed or not.")
    var force = false

    @Flag(name: .long, help: "Say what would be made and why, and make nothing.")
    var dryRun = false

    @Option(name: .long, help: "Make one share of several: 3/16 is the third of sixteen.")
    var shard: String?

    @OptionGroup var reporting: OutputArguments

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
        if let shard, share(shard) == nil { throw ValidationError("--shard takes a share such as 3/16") }
    }

    private func share(_ words: String) -> (number: Int, count: Int)? {
        let parts = words.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, (1...count).contains(number)
        else { return nil }
        return (number, count)
    }

    func run() throws {
        let workshop = Workshop()
        let terminal = reporting.terminal
        var plan = try terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.plan(file, into: output)
        }
        if let share = shard.flatMap(share) { plan = plan.shard(share.number, of: share.count) }
        var run = BatchRun(plan, workers: jobs, force: force)
        if dryRun {
            let due = run.due()
            try Terminal.answer(
                due.compactMap { job, reason in reason.map { "\(job.output): \($0)\n" } }.joined())
            terminal.say("\(due.count { $0.reason != nil }) of \(due.count) would be made")
            return
        }
        var progress = BatchProgress(of: plan.jobs.count, terminal: terminal)
        try terminal.reporting(workshop) { () throws(DiagnosticList) in try run.run { progress.take($0) } }
        let status = progress.end()
        if status != .success { throw status }
    }
}

/// Tells how far a batch is: on a terminal by a line that changes, in a log by a line for each result.
struct BatchProgress {
    private let total: Int
    private let terminal: Terminal
    private let isInteractive = isatty(STDERR_FILENO) == 1
    private let start = BatchProgress.now
    private var made = 0
    private var upToDate = 0
    private var warned = 0
    private var failures: [(output: String, failure: BatchRun.Failure)] = []

    init(of total: Int, terminal: Terminal) {
        self.total = total
        self.terminal = terminal
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    mutating func take(_ event: BatchRun.Event) {
        switch event {
        case .upToDate: upToDate += 1
        case .made(let job, let result):
            made += 1
            if !result.warnings.isEmpty { warned += 1 }
            if !isInteractive { terminal.say(job.output) }
        case .failed(let job, let failure):
            failures.append((job.output, failure))
            if !isInteractive { terminal.say("\(job.output): failed") }
        }
        if isInteractive, !terminal.isQuiet { draw() }
    }

    private func draw() {
        let done = made + failures.count
        let seconds = max(BatchProgress.now - start, 0.001)
        let rate = Double(done) / seconds
        let left = total - upToDate - done
        let words =
            "\(done + upToDate)/\(total)  \(Int(rate.rounded())) a second"
            + (rate > 0 && left > 0 ? ", \(Int((Double(left) / rate).rounded(.up))) s left" : "")
            + (failures.isEmpty ? "" : ", \(failures.count) failed")
        Terminal.write("\r\u{1B}[K\(words)")
    }

    /// Tells of what failed, and all in all.
    func end() -> ExitStatus {
        if isInteractive, !terminal.isQuiet { Terminal.write("\r\u{1B}[K") }
        // The same fault in many results is told once.
        var told: [(words: String, outputs: [String])] = []
        for (output, failure) in failures {
            if let index = told.firstIndex(where: { $0.words == failure.words }) {
                told[index].outputs.append(output)
            } else {
                told.append((failure.words, [output]))
            }
        }
        for (words, outputs) in told {
            let shown = outputs.prefix(3).joined(separator: ", ")
            let more = outputs.count > 3 ? " and \(outputs.count - 3) more" : ""
            Terminal.write("\n\(shown)\(more):\n\(words)")
        }
        if !told.isEmpty { Terminal.write("\n") }
        terminal.say(
            "\(made) made, \(upToDate) as they were, \(failures.count) failed"
                + (warned > 0 ? "; \(warned) with warnings" : ""))
        if failures.isEmpty { return .success }
        return failures.contains { $0.failure.status == 1 } ? .programFault : .userFault
    }
}

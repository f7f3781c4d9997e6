import Fuzzing
import Glibc
import Goldens

/// Gives readers nonsense and looks whether they crash, hang, fill memory or break a promise: `make fuzz`.
@main
enum KoerskaartFuzz {
    static func main() {
        do {
            exit(try run(Arguments(CommandLine.arguments.dropFirst())) ? 0 : 1)
        } catch {
            say(error.words)
            exit(2)
        }
    }

    /// Whether all went well.
    private static func run(_ arguments: Arguments) throws(Arguments.Fault) -> Bool {
        if let notes = arguments.notes, let target = arguments.targets.first {
            let count = arguments.count ?? .max
            var run = Run(target, seed: arguments.seed, count: count, deadline: arguments.deadline)
            run.mostSeconds = arguments.seconds
            run.go(notes: notes)
            return true
        }
        if let file = arguments.file { return try readOnce(file, arguments) }
        var isSound = true
        for target in arguments.targets {
            let start = Run.now
            let deadline = arguments.minutes.map { start + $0 * 60 }
            let count = arguments.count ?? (deadline == nil ? Arguments.usualCount : .max)
            var campaign = Campaign(
                target, seed: arguments.seed, count: count, deadline: deadline, folder: arguments.folder)
            campaign.mostSeconds = arguments.seconds
            do throws(Campaign.Failure) {
                let (findings, count) = try campaign.findings()
                for finding in findings { say(finding.description) }
                let seconds = ((Run.now - start) * 10).rounded() / 10
                say("\(target.name): \(target.summary): \(count) inputs, \(findings.count) findings, \(seconds) s")
                if !findings.isEmpty { isSound = false }
            } catch {
                throw Arguments.Fault(words: error.words)
            }
        }
        return isSound
    }

    /// Reads a file that was left by a finding, in this process, so that a crash shows its place.
    private static func readOnce(_ file: String, _ arguments: Arguments) throws(Arguments.Fault) -> Bool {
        guard let input = Files.bytes(at: file) else { throw Arguments.Fault(words: "\(file) cannot be read") }
        guard let target = arguments.targets.first, arguments.targets.count == 1 else {
            throw Arguments.Fault(words: "name the target that is to read the file")
        }
        let start = Run.now
        do throws(Breach) {
            try Run.once(target, input, seed: Arguments.seed(in: file) ?? arguments.seed)
            say("\(target.name): nothing wrong in \(Int((Run.now - start) * 1000)) ms")
            return true
        } catch {
            say("\(target.name): \(error.words)")
            return false
        }
    }

    private static func say(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

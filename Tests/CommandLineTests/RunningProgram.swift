import Glibc
import Goldens

/// A program that runs beside a test until it is ended.
final class RunningProgram {
    struct NotStarted: Error {
        let name: String
        let code: Int32
    }

    private let process: pid_t
    private let errorFile: String
    private var isOver = false

    /// Starts a program of this build in a folder; what it says goes to the file `errors` there.
    init(_ arguments: [String], in folder: String) throws {
        errorFile = "\(folder)/errors"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words =
            (["env", "-C", folder, "\(Programs.folder)/\(arguments[0])"] + arguments.dropFirst())
            .map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let error = posix_spawnp(&process, "env", &actions, nil, words, environ)
        guard error == 0 else { throw NotStarted(name: arguments[0], code: error) }
        self.process = process
    }

    deinit { if !isOver { kill(process, SIGKILL) } }

    /// What it has said so far.
    var errors: String { Files.text(at: errorFile) ?? "" }

    /// Its resident memory in kilobytes.
    var memory: Int {
        let lines = (Files.text(at: "/proc/\(process)/status") ?? "").split(separator: "\n")
        let line = lines.first { $0.hasPrefix("VmRSS:") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }

    /// Sends a signal and waits for the end.
    ///
    /// - Returns: the exit status; 128 and the signal's number where a signal ended it; nil where it did not end.
    func end(by signal: Int32) -> Int? {
        kill(process, signal)
        var status: Int32 = 0
        for _ in 0..<5000 {
            if waitpid(process, &status, WNOHANG) == process {
                isOver = true
                return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(status & 0x7F)
            }
            usleep(2000)
        }
        return nil
    }

    /// Waits until something is so, for half a minute at most: other tests may be running.
    func until(_ isSo: () -> Bool) -> Bool {
        for _ in 0..<15_000 {
            if isSo() { return true }
            usleep(2000)
        }
        return false
    }
}

import Glibc

/// A program to be run, with its arguments and what is added to its environment.
struct ChildProcess {
    var path: String
    var arguments: [String]
    var environment: [String: String] = [:]

    /// What running it took.
    struct Run {
        /// Milliseconds from before the start to after the end.
        var wall: Double
        /// Milliseconds of all its threads, in the program and in the system.
        var processor: Double
        /// The most memory that it held at once, in MiB.
        var peak: Double
    }

    /// Runs it to its end under the stopwatch.
    ///
    /// - Returns: what it took; nil where it could not be run, or did not end well. What it said is then in `words`.
    func run(_ programs: Programs) -> Run? {
        let result = programs.folder + "/run.txt"
        unlink(result)
        let stopwatch = ChildProcess(
            path: programs.stopwatch, arguments: [result, programs.words, path] + arguments, environment: environment)
        guard let process = stopwatch.start(words: programs.words) else { return nil }
        while waitpid(process, nil, 0) < 0 { guard errno == EINTR else { return nil } }
        let took = StageTimes(TextFile(result).text)
        guard took["status"] == 0, let wall = took["wall"], let processor = took["processor"], let peak = took["peak"]
        else { return nil }
        return Run(wall: wall, processor: processor, peak: peak)
    }

    /// Starts it, and does not wait for it; what it says goes to the file `words`.
    func start(words: String) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, words, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        let line = strings([path] + arguments)
        let variables = strings(Self.inherited + environment.map { "\($0)=\($1)" })
        defer { for string in line + variables { free(string) } }
        var process = pid_t()
        return posix_spawn(&process, path, &actions, nil, line, variables) == 0 ? process : nil
    }

    private func strings(_ values: [String]) -> [UnsafeMutablePointer<CChar>?] { values.map { strdup($0) } + [nil] }

    private static let inherited: [String] = {
        var all: [String] = []
        var at = environ
        while let entry = at.pointee {
            all.append(String(cString: entry))
            at += 1
        }
        return all
    }()
}

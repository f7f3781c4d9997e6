import Diagnostics
import Glibc

/// Runs a program of GNU gettext: what is in no library of it.
enum GettextTool: String {
    case merge = "msgmerge"
    case initialise = "msginit"

    /// What the program writes to its output file, over files in memory.
    ///
    /// - Parameter arguments: the words of the call, from files that are in memory and to one; without the output.
    /// - Throws: where the program is not there, or what it says.
    func output(_ arguments: [String], about file: String) throws(DiagnosticList) -> [UInt8] {
        let output = try MemoryFile(for: file)
        let errors = try MemoryFile(for: file)
        let status = run(arguments + ["--output-file=" + output.path], errors: errors)
        switch status {
        case .ended(0): return try output.contents()
        case .ended(let code):
            let words = String(decoding: try errors.contents(), as: UTF8.self).split(separator: "\n").map(String.init)
            throw fault(words.first ?? "it ended with status \(code)", file)
        case .notStarted(let code):
            let reason = code == ENOENT ? "it is not installed" : String(cString: strerror(code))
            throw fault(reason, file)
        }
    }

    private func fault(_ reason: String, _ file: String) -> DiagnosticList {
        let start = Position(line: 1, column: 1)
        return DiagnosticList([
            TranslationFault.tool(rawValue, reason: reason).diagnostic(
                at: Span(file: file, start: start, end: start))
        ])
    }

    private enum Status {
        case ended(Int32)
        case notStarted(Int32)
    }

    private func run(_ arguments: [String], errors: MemoryFile) -> Status {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY, 0)
        // Its messages in English, its files in UTF-8, whatever the user's language is.
        let surroundings =
            ["LC_ALL=C.UTF-8", "LANGUAGE="] + (getenv("PATH").map { ["PATH=" + String(cString: $0)] } ?? [])
        let words = ([rawValue] + arguments).map { strdup($0) } + [nil]
        let environment = surroundings.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var process = pid_t()
        let code = posix_spawnp(&process, rawValue, &actions, nil, words, environment)
        guard code == 0 else { return .notStarted(code) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // As WIFEXITED and WEXITSTATUS of wait(2) have it.
        return .ended(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
    }
}

import Glibc

/// What a program did: a run of an outside tool, or of our own, by a test.
public struct ProgramRun: Sendable {
    /// The exit status; 128 and the signal's number where a signal ended it.
    public let status: Int
    public let output: [UInt8]
    public let errors: [UInt8]

    /// The standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// The standard error as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Runs a program that is found along PATH, and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: The program's name, then its arguments.
    ///   - input: Its standard input.
    ///   - directory: The folder that it runs in.
    ///   - environment: Variables added to this process's own, or taken out of it where nil.
    ///   - limit: Seconds after which it is killed, which throws.
    public init(
        _ arguments: [String], input: [UInt8] = [], directory: String? = nil, environment: [String: String?] = [:],
        limit: Double = 60
    ) throws {
        let folder = try ScratchFolder()
        try Files.write(input, to: folder.path("in"))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, folder.path("in"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder.path("out"), O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder.path("err"), O_WRONLY | O_CREAT, 0o600)

        var pid = pid_t()
        let words = ((directory.map { ["env", "-C", $0] } ?? []) + arguments).map { strdup($0) } + [nil]
        let variables = Self.variables(changed: environment).map { strdup($0) } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        let error = posix_spawnp(&pid, directory == nil ? arguments[0] : "env", &actions, nil, words, variables)
        guard error == 0 else {
            throw Failure(description: "\(arguments[0]) does not start: \(String(cString: strerror(error)))")
        }
        status = try Self.wait(for: pid, limit: limit, name: arguments.joined(separator: " "))
        output = Files.bytes(at: folder.path("out")) ?? []
        errors = Files.bytes(at: folder.path("err")) ?? []
    }

    /// Whether a program is found along PATH.
    public static func isInstalled(_ name: String) -> Bool {
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }

    /// This process's environment with changes, as `NAME=value`.
    private static func variables(changed changes: [String: String?]) -> [String] {
        var variables: [String] = []
        var place = environ
        while let entry = place.pointee {
            let variable = String(cString: entry)
            let name = String(variable.prefix { $0 != "=" })
            if !changes.keys.contains(name) { variables.append(variable) }
            place += 1
        }
        for (name, value) in changes { if let value { variables.append("\(name)=\(value)") } }
        return variables
    }

    private static func wait(for pid: pid_t, limit: Double, name: String) throws -> Int {
        var waited = 0.0
        var status: Int32 = 0
        while waitpid(pid, &status, WNOHANG) == 0 {
            if waited >= limit {
                kill(pid, SIGKILL)
                waitpid(pid, &status, 0)
                throw Failure(description: "\(name) was still running after \(limit) s")
            }
            usleep(2000)
            waited += 0.002
        }
        let signal = Int(status & 0x7F)
        return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal
    }
}

import Glibc

/// The program `koerskaart-patterns`: compiles the dictionaries of a folder to tries.
public struct PatternCommand {
    /// Takes what the program has to say on standard output.
    private let output: (String) -> Void
    /// Takes notes and errors, for standard error.
    private let notes: (String) -> Void

    private static let usage = """
        usage: koerskaart-patterns OUTFOLDER [DICFOLDER]

        Compiles the hyphenation dictionaries in DICFOLDER (/usr/share/hyphen when not given) to one
        OUTFOLDER/<language>.trie each. Languages without a dictionary are skipped with a note.

        """

    /// A command that speaks to the standard streams.
    public init() {
        self.init(output: { Self.say($0, to: STDOUT_FILENO) }, notes: { Self.say($0, to: STDERR_FILENO) })
    }

    init(output: @escaping (String) -> Void, notes: @escaping (String) -> Void) {
        self.output = output
        self.notes = notes
    }

    /// Runs the program.
    /// - Parameter arguments: the words after the program's name.
    /// - Returns: the exit status: 0 when every dictionary that is there was compiled; 1 for a damaged dictionary or
    ///   when there is none at all; 2 for a wrong call or a folder that can't be written to.
    public func run(_ arguments: [String]) -> Int32 {
        if arguments == ["--help"] || arguments == ["-h"] {
            output(Self.usage)
            return 0
        }
        guard (1...2).contains(arguments.count), arguments.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") }) else {
            notes(Self.usage)
            return 2
        }
        let folder = arguments[0]
        if mkdir(folder, 0o755) != 0, errno != EEXIST {
            notes("koerskaart-patterns: \(folder) cannot be made (\(reason(errno)))\n")
            return 2
        }
        return compile(from: arguments.count == 2 ? arguments[1] : "/usr/share/hyphen", into: folder)
    }

    private func compile(from dictionaries: String, into folder: String) -> Int32 {
        var status: Int32 = 0
        var compiled = 0
        var absent: [String] = []
        for language in PatternLanguage.all {
            let source = "\(dictionaries)/\(language.dictionary)"
            let bytes: [UInt8]
            do {
                bytes = try PatternDictionary(contentsOf: source).compiled()
            } catch DictionaryError.unreadable(_, ENOENT) {
                absent.append(language.tag)
                continue
            } catch {
                notes("koerskaart-patterns: \(source): \(error.message)\n")
                status = 1
                continue
            }
            let target = "\(folder)/\(language.tag).trie"
            let failure = WholeFile.write(bytes, to: target)
            guard failure == 0 else {
                notes("koerskaart-patterns: \(target) cannot be written (\(reason(failure)))\n")
                return 2
            }
            output("\(language.tag): \(bytes.count) bytes\n")
            compiled += 1
        }
        if !absent.isEmpty { notes("no dictionary installed for: \(absent.joined(separator: " "))\n") }
        if compiled == 0, status == 0 {
            notes("koerskaart-patterns: no dictionary in \(dictionaries)\n")
            return 1
        }
        return status
    }

    private func reason(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }

    private static func say(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            // Nobody is listening: the work itself goes on.
            if written <= 0 { return }
            done += written
        }
    }
}

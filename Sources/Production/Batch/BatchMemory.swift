import Glibc

/// What was made before, and of what: a file beside the results that grows by a line for each job, so that a run that is
/// killed has lost nothing but the job in hand. Of two lines for one result the later counts; a line cut short is passed over.
struct BatchMemory {
    /// What is known of a result.
    struct Result: Hashable {
        var key: String
        var byteCount: Int
        /// When the file was written, by its own time.
        var time: String
        var digest: String
        var step: Int
        /// The fingerprint of what it was made of.
        var set: String
    }

    private let path: String
    private var results: [String: Result] = [:]
    /// Paths and fingerprints in turn, by the fingerprint of all of them.
    private(set) var sets: [String: [String]] = [:]
    private static let head = "koerskaart-batch-memory 1"

    static let fileName = ".koerskaart-batch"

    /// The memory of an output folder; empty where there is none.
    init(of folder: String, version: String) {
        path = FilePath(folder).appending(BatchMemory.fileName)
        self.version = version
        let bytes = (try? DiskInputs().read(path, limit: 1 << 30, at: nil)) ?? []
        let lines = bytes.split(separator: 0x0A)
        guard lines.first.map({ String(decoding: $0, as: UTF8.self) }) == BatchMemory.head else { return }
        isNew = false
        for line in lines.dropFirst() { take(WorkerLine.words(String(decoding: line, as: UTF8.self))) }
    }

    private let version: String
    private var isNew = true

    private mutating func take(_ words: [String]) {
        switch words.first {
        case "set" where words.count > 1: sets[words[1]] = Array(words.dropFirst(2))
        case "made" where words.count == 8:
            guard let count = Int(words[3]), let step = Int(words[6]), sets[words[7]] != nil else { return }
            results[words[1]] = Result(
                key: words[2], byteCount: count, time: words[4], digest: words[5], step: step, set: words[7])
        default: break
        }
    }

    /// What is known of a result.
    func result(of output: String) -> Result? { results[output] }

    /// Remembers a result, at once and on the disk.
    mutating func remember(_ job: BatchJob, file: String, byteCount: Int, digest: String, step: Int, inputs: [String]) {
        let set = Digest.of(Array(WorkerLine.line(inputs).utf8))
        let isNewSet = sets.updateValue(inputs, forKey: set) == nil
        let key = BatchMemory.key(job, version)
        let time = BatchMemory.time(of: file)
        results[job.output] = Result(
            key: key, byteCount: byteCount, time: time, digest: digest, step: step, set: set)
        var lines = isNew ? [BatchMemory.head] : []
        isNew = false
        if isNewSet { lines.append(WorkerLine.line(["set", set] + inputs)) }
        lines.append(
            WorkerLine.line([
                "made", job.output, key, String(byteCount), time, digest, String(step), set,
            ]))
        append(lines.joined(separator: "\n") + "\n")
    }

    private func append(_ text: String) {
        // One write for a line: those of two runs in one folder do not mix. What cannot be remembered is made again.
        guard let file = try? FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_APPEND, mode: 0o666) else { return }
        try? file.write(Array(text.utf8))
    }

    /// Why a job must be made, in words; nil where its result is what it would be.
    func reason(_ job: BatchJob, file: String, digests: inout FileDigests, checked: inout [String: String?]) -> String?
    {
        guard let result = results[job.output] else { return "not made yet" }
        guard result.key == BatchMemory.key(job, version) else { return "asked for otherwise, or by another version" }
        guard BatchMemory.time(of: file) == result.time else { return "the result is gone, or was changed" }
        if let known = checked[result.set] { return known }
        var found: String?
        let inputs = sets[result.set] ?? []
        for index in stride(from: 0, to: inputs.count - 1, by: 2)
        where digests.digest(of: inputs[index]) != inputs[index + 1] {
            found = "\(inputs[index]) has changed"
            break
        }
        checked[result.set] = .some(found)
        return found
    }

    private static func key(_ job: BatchJob, _ version: String) -> String { Digest.of(Array((version + job.key).utf8)) }

    /// The size and time of a file; empty where there is none.
    static func time(of file: String) -> String {
        var status = stat()
        guard stat(file, &status) == 0 else { return "" }
        return "\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)"
    }
}

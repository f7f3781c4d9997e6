public import Diagnostics
import Glibc

/// A process that makes jobs of a batch, one after the other: a line of standard input is a job, a line of standard output
/// what came of it.
///
/// Workers are processes rather than threads: each has fonts and caches of its own, and one that dies takes no other with it.
public struct BatchWorker {
    private let workshop = Workshop()
    private var digests = FileDigests()
    /// The inputs of jobs, by what they are: most jobs have those of others.
    private var sets: [String: Int] = [:]

    public init() {}

    /// Makes jobs until there are no more.
    ///
    /// - Parameter render: diagnostics as a terminal shows them.
    public mutating func run(render: (DiagnosticList, Workshop) -> String) throws(DiagnosticList) {
        while let line = readLine(strippingNewline: true) {
            let words = WorkerLine.words(line)
            guard words.count >= 7, let number = Int(words[0]) else { continue }
            for line in answer(number, words, render) { try say(line) }
        }
    }

    private func say(_ line: String) throws(DiagnosticList) { try WholeFile("-").write(Array((line + "\n").utf8)) }

    private mutating func answer(
        _ number: Int, _ words: [String], _ render: (DiagnosticList, Workshop) -> String
    ) -> [String] {
        func refused(_ list: DiagnosticList) -> [String] {
            let isOurs = list.diagnostics.contains { $0.severity == .error && $0.blame == .program }
            return [WorkerLine.line(["failed", String(number), isOurs ? "1" : "2", render(list, workshop)])]
        }
        do throws(DiagnosticList) {
            let job = try Job(
                card: words[1], template: words[2], theme: words[3], size: words[5], output: words[6],
                settings: Array(words[7...]), language: words[4].isEmpty ? nil : words[4])
            try makeFolders(for: words[6])
            let made = try workshop.render(job)
            var lines: [String] = []
            let inputs = inputs()
            let key = WorkerLine.line(inputs)
            if sets[key] == nil {
                sets[key] = sets.count
                lines.append(WorkerLine.line(["inputs", String(sets.count - 1)] + inputs))
            }
            let bytes = (try? DiskInputs().read(words[6])) ?? []
            let warnings = made.warnings.diagnostics.filter { $0.severity == .warning }
            lines.append(
                WorkerLine.line([
                    "made", String(number), String(bytes.count), Digest.of(bytes), String(made.step),
                    String(sets[key] ?? 0), String(warnings.count),
                    warnings.isEmpty ? "" : render(DiagnosticList(warnings), workshop),
                ]))
            return lines
        } catch {
            return refused(error)
        }
    }

    /// What the last card was made of: paths and fingerprints in turn.
    private mutating func inputs() -> [String] {
        workshop.inputs.record.sorted { $0.path < $1.path }.flatMap { [$0.path, digests.digest(of: $0.path)] }
    }

    private func makeFolders(for path: String) throws(DiagnosticList) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var folder = ""
        for part in parts {
            folder += folder.isEmpty && !part.isEmpty ? String(part) : "/" + part
            guard !part.isEmpty else { continue }
            if mkdir(folder, 0o777) != 0, errno != EEXIST {
                throw DiagnosticList([OutputFault(path: folder, fault: SystemFault(errno)).diagnostic])
            }
        }
    }
}

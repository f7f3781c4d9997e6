import Diagnostics
import Glibc
import Production

/// All that the program says goes through here: answers to standard output, everything else to standard error.
struct Terminal {
    var isQuiet: Bool
    var isVerbose: Bool
    /// Whether warnings are shown even where the user wants quiet.
    var showsWarnings = false

    init(isQuiet: Bool, isVerbose: Bool) {
        self.isQuiet = isQuiet
        self.isVerbose = isVerbose
    }

    /// Colour where a person reads along, unless they asked for none (https://no-color.org).
    private var hasColour: Bool {
        guard isatty(STDERR_FILENO) == 1 else { return false }
        return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    }

    /// Shows diagnostics, worst first; quietly, errors alone.
    func show(_ list: DiagnosticList, of workshop: Workshop) {
        let shown = DiagnosticList(list.diagnostics.filter { !isQuiet || showsWarnings || $0.severity == .error })
        guard !shown.isEmpty else { return }
        let renderer =
            isVerbose
            ? TerminalRenderer(isColoured: hasColour, limit: .max, source: workshop.source)
            : TerminalRenderer(isColoured: hasColour, source: workshop.source)
        Terminal.write(renderer.render(shown), to: STDERR_FILENO)
    }

    /// Does something; where it fails, shows why and ends with the status that this calls for.
    func reporting<Answer>(
        _ workshop: Workshop, _ work: () throws(DiagnosticList) -> Answer
    ) throws(ExitStatus) -> Answer {
        do {
            return try work()
        } catch {
            show(error, of: workshop)
            throw ExitStatus(error)
        }
    }

    /// Says what was done, unless the user wants quiet.
    func say(_ message: String) {
        if !isQuiet { Terminal.write(message + "\n", to: STDERR_FILENO) }
    }

    /// Says how it was done, where the user wants to know.
    func explain(_ message: @autoclosure () -> String) {
        if isVerbose, !isQuiet { Terminal.write(message() + "\n", to: STDERR_FILENO) }
    }

    /// Shows what a clock has measured: whoever asked for it wants it, quiet or not.
    func show(_ clock: StageClock?) {
        if let clock { Terminal.write("\(clock.take())\n", to: STDERR_FILENO) }
    }

    /// An answer to a question, on standard output.
    static func answer(_ message: String) { write(message + "\n", to: STDOUT_FILENO) }

    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

import Diagnostics
import Glibc
import Production

/// All that the program says goes through here: answers to standard output, everything else to standard error.
struct Terminal {
    var isQuiet: Bool
    var isVerbose: Bool
    /// Whether warnings are shown even where the user wants quiet.
    var showsWarnings = false
    /// Whether what is only worth knowing is shown.
    var showsNotes = false

    init(isQuiet: Bool, isVerbose: Bool) {
        self.isQuiet = isQuiet
        self.isVerbose = isVerbose
    }

    /// How many lines of faults are a screenful: the terminal's own, less what was typed and what is said after them.
    private static var screenful: Int {
        var size = winsize()
        guard isatty(STDERR_FILENO) == 1, ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
            return usualScreenful
        }
        return max(20, Int(size.ws_row) - 6)
    }

    /// Where there is no terminal: enough for eight faults or so.
    private static let usualScreenful = 56

    /// Colour where a person reads along, unless they asked for none (https://no-color.org).
    private var hasColour: Bool {
        guard isatty(STDERR_FILENO) == 1 else { return false }
        return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    }

    /// Shows diagnostics, worst first, and how to have one explained; quietly, errors alone.
    func show(_ list: DiagnosticList, of workshop: Workshop, explains: Bool = true) {
        let shown = DiagnosticList(list.diagnostics.filter(shows))
        guard !shown.isEmpty else { return }
        let renderer = TerminalRenderer(
            isColoured: hasColour, limit: isVerbose ? .max : Terminal.screenful, allHint: "--verbose shows all",
            source: workshop.source)
        var text = renderer.render(shown)
        if explains, !isQuiet, let first = shown.sorted.first {
            text += "\nwhat a fault means: koerskaart check --explain \(first.id.rawValue)\n"
        }
        Terminal.write(text, to: STDERR_FILENO)
    }

    /// Errors always; warnings unless the user wants quiet; what is only worth knowing where one asks for it.
    private func shows(_ diagnostic: Diagnostic) -> Bool {
        switch diagnostic.severity {
        case .error: true
        case .warning: !isQuiet || showsWarnings
        case .note: !isQuiet && (isVerbose || showsNotes)
        }
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

    /// An answer to a question, on standard output. Who has read enough of it may close it; an answer that is lost for
    /// any other reason is a fault.
    static func answer(_ text: String) throws(ExitStatus) {
        do {
            try WholeFile("-").write(Array(text.utf8))
        } catch {
            if error.diagnostics.allSatisfy({ $0.id == "output.closed" }) { return }
            Terminal(isQuiet: false, isVerbose: false).show(error, of: Workshop())
            throw ExitStatus(error)
        }
    }

    /// Writes to standard error, or where it is said.
    static func write(_ text: String, to descriptor: Int32 = STDERR_FILENO) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

public import Diagnostics
import Glibc

/// One job, done again at each save of any file that its card is made of.
///
/// The workshop stays open in between, so that a card is made in a fraction of the time that a fresh start takes.
public struct CardWatch {
    /// What came of a save.
    public enum Report: Sendable {
        /// The card was made, in so many milliseconds from the save.
        case made(Workshop.Result, milliseconds: Int)
        /// It was not; what was made before stays where it is.
        case refused(DiagnosticList)
    }

    private let job: Job
    private let workshop: Workshop
    private let location: CardLocation

    /// A fault that lasts this long (in milliseconds) is told. A save may come in steps: for a moment, the file is
    /// gone, or empty.
    private static let patience = 100
    /// Saves that follow one another without a pause are told of once in so many milliseconds.
    private static let longestSilence = 1000

    /// - Throws: where the job cannot be done again: its card comes from a pipe, or goes into one.
    public init(_ job: Job, by workshop: Workshop) throws(DiagnosticList) {
        self.job = job
        self.workshop = workshop
        location = try CardLocation(job.card, through: workshop.inputs)
        if workshop.inputs.kind(of: location.file) != .file {
            throw DiagnosticList([
                Diagnostic(
                    "watch.no-file", "only a card that is a file can be watched",
                    hints: [.init("write the card to a file, and name that; or render it once: koerskaart render")])
            ])
        }
        if job.output == "-" || job.dependencies == "-" {
            throw DiagnosticList([
                Diagnostic(
                    "watch.no-output", "a card that is watched is written again and again, so not to standard output",
                    hints: [.init("name a file with -o")])
            ])
        }
    }

    /// Makes the card now, and at each save, until the user ends it (Ctrl-C).
    ///
    /// - Throws: at the start, what no save can mend: a fault of the call, of the place to write to, of the program.
    public func run(_ report: (Report) -> Void) throws(DiagnosticList) {
        let ending = try EndSignals()
        let events = try FolderEvents()
        let card = InputRecord(path: location.file, content: .nothing)
        _ = try events.follow(WatchPlaces([card], kind: workshop.inputs.kind))
        var isStart = true
        while true {
            let attempt = try makeUntilAtRest(events, ending)
            if case .refused(let list) = attempt.outcome, isStart, list.diagnostics.contains(where: \.outlastsEverySave)
            {
                throw list
            }
            isStart = false
            report(attempt.outcome)
            if attempt.isAtRest, try !isSaved(after: attempt, events, ending) { return }
        }
    }

    /// What came of the card when work on it began.
    private struct Attempt {
        let began: FileStamp.Moment
        let outcome: Report
        /// Whether nothing has been saved since.
        var isAtRest = true
    }

    /// Makes the card, and again for as long as its files are being saved.
    private func makeUntilAtRest(
        _ events: FolderEvents, _ ending: borrowing EndSignals
    ) throws(DiagnosticList) -> Attempt {
        let saved = MonotonicTime.milliseconds
        while true {
            var attempt = Attempt(began: .now, outcome: make(since: saved))
            attempt.isAtRest = try !hasMissedASave(since: attempt.began, events)
            if attempt.isAtRest {
                let wait = if case .refused = attempt.outcome { Self.patience } else { 0 }
                attempt.isAtRest = try !isSaved(within: wait, after: attempt, events, ending)
            }
            let passed = MonotonicTime.milliseconds - saved
            if attempt.isAtRest || passed > Self.longestSilence { return attempt }
        }
    }

    private func make(since saved: Int) -> Report {
        do {
            let result = try workshop.render(job)
            return .made(result, milliseconds: MonotonicTime.milliseconds - saved)
        } catch {
            return .refused(error)
        }
    }

    /// Waits for a save.
    ///
    /// - Parameter limit: milliseconds; nil for as long as it takes.
    /// - Returns: false where there was none within the time, or the user wants no more.
    private func isSaved(
        within limit: Int? = nil, after attempt: Attempt, _ events: FolderEvents, _ ending: borrowing EndSignals
    ) throws(DiagnosticList) -> Bool {
        while true {
            switch events.news(within: limit, until: ending) {
            case .saved: return true
            case .gone: if try hasMissedASave(since: attempt.began, events) { return true }
            case .nothing, .end: return false
            }
        }
    }

    /// Looks after all that was read, wherever it is by now.
    ///
    /// - Returns: whether something in a folder that was not looked after yet has changed since then: of that, nothing
    ///   is told.
    private func hasMissedASave(
        since began: FileStamp.Moment, _ events: FolderEvents
    ) throws(DiagnosticList) -> Bool {
        let places = WatchPlaces(workshop.inputs.record, kind: workshop.inputs.kind)
        guard try events.follow(places) else { return false }
        return places.files.contains { path in FileStamp(of: path).map { $0.changed >= began } ?? false }
    }
}

extension Diagnostic {
    /// Whether it stays, whatever file is saved: only another call of the program mends it.
    fileprivate var outlastsEverySave: Bool {
        blame == .program || ["usage.", "output.", "deps."].contains { id.rawValue.hasPrefix($0) }
    }
}

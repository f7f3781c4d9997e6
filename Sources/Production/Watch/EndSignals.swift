import Diagnostics
import Glibc
import Synchronization

/// The signals by which a user ends a program that would go on for ever: Ctrl-C, kill, a terminal that closes.
///
/// They are noted, not obeyed: the card that is being made is finished first, and no file is left half done.
struct EndSignals: ~Copyable {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]
    /// Where a handler writes that a signal has come: a pipe wakes who waits, whenever the signal comes.
    private static let writingEnd = Atomic<Int32>(-1)

    private let readingEnd: FileDescriptor
    private let writingEnd: FileDescriptor

    /// Notes the signals from now on.
    init() throws(DiagnosticList) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw FolderEvents.refused(SystemFault.last) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        readingEnd = FileDescriptor(owning: ends[0])
        writingEnd = FileDescriptor(owning: ends[1])
        Self.writingEnd.store(ends[1], ordering: .relaxed)
        var noted = sigset_t()
        sigemptyset(&noted)
        for number in Self.numbers {
            sigaddset(&noted, number)
            let former = signal(number) { _ in
                let code = errno
                var byte: UInt8 = 0
                _ = Glibc.write(EndSignals.writingEnd.load(ordering: .relaxed), &byte, 1)
                errno = code
            }
            // nohup(1) wants a program to outlive its terminal.
            if number == SIGHUP, unsafeBitCast(former, to: Int.self) == 1 { signal(number, SIG_IGN) }
        }
        // Who started the program may have held them back, as the threads of a dispatch queue do.
        sigprocmask(SIG_UNBLOCK, &noted, nil)
    }

    deinit { for number in Self.numbers { signal(number, SIG_DFL) } }

    /// Whether one of them has come.
    var wasSent: Bool {
        var entry = pollfd(fd: readingEnd.number, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) == 1
    }

    /// Waits until there is something to read, one of the signals comes, or the time is over.
    ///
    /// - Parameter milliseconds: nil for no limit.
    func wait(for descriptor: Int32, milliseconds: Int?) {
        var entries = [descriptor, readingEnd.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&entries, 2, milliseconds.map { Int32($0) } ?? -1)
    }
}

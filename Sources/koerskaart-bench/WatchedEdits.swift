import Glibc

/// Edits of a card under `koerskaart watch`: how long after a save the new sheet stands in its place.
struct WatchedEdits {
    let contest: Contest

    /// Saves the card so many times, each time with another title.
    ///
    /// - Returns: the milliseconds from each save to its sheet; nil where the program does not watch.
    func times(_ count: Int) -> [Double]? {
        let folder = contest.programs.folder + "/watched"
        let card = folder + "/card.yaml"
        let sheet = folder + "/card.pdf"
        let text = TextFile(contest.card + "/card.yaml").text
        mkdir(folder, 0o755)
        unlink(sheet)
        guard !text.isEmpty, TextFile(card).write(text) else { return nil }
        let watch = ChildProcess(
            path: contest.programs.koerskaart, arguments: ["watch", folder, "-o", sheet, "--quiet"])
        guard let process = watch.start(words: contest.programs.words) else { return nil }
        defer {
            kill(process, SIGINT)
            waitpid(process, nil, 0)
        }
        guard wait(for: sheet, until: { $0 != nil }, of: process) else { return nil }
        var times: [Double] = []
        for edit in 1...count {
            // As long as a fast writer takes between two saves.
            usleep(200_000)
            let before = Version(sheet)
            guard TextFile(card).write(Self.retitled(text, edit)) else { return nil }
            let saved = Moment.now
            guard wait(for: sheet, until: { $0 != nil && $0 != before }, of: process) else { return nil }
            times.append(Moment.now - saved)
        }
        return times
    }

    /// The card with a number at the end of its title.
    private static func retitled(_ text: String, _ number: Int) -> String {
        var isDone = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard !isDone, line.hasPrefix("title: ") else { return String(line) }
            isDone = true
            return "\(line) \(number)"
        }
        return lines.joined(separator: "\n")
    }

    /// What tells one file at a place from the next.
    private struct Version: Equatable {
        var number: UInt
        var seconds: Int
        var nanoseconds: Int

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
            number = UInt(status.st_ino)
            seconds = Int(status.st_mtim.tv_sec)
            nanoseconds = Int(status.st_mtim.tv_nsec)
        }
    }

    /// Looks at a file until it is as it should be, for ten seconds at most.
    private func wait(for path: String, until isThere: (Version?) -> Bool, of process: pid_t) -> Bool {
        let start = Moment.now
        while Moment.now - start < 10_000 {
            if isThere(Version(path)) { return true }
            // A program that has no `watch` has ended by now; it stays a zombie until the end.
            var state = siginfo_t()
            if waitid(P_PID, id_t(process), &state, WEXITED | WNOHANG | WNOWAIT) == 0, state.si_signo == SIGCHLD {
                return false
            }
            usleep(300)
        }
        return false
    }
}

import Glibc

/// What tells whether a file is still the one it was, without reading it: its place on the disk, its size and its time.
struct FileStamp: Hashable {
    private let device: dev_t
    private let number: ino_t
    private let size: off_t
    private let modified: Moment
    /// When the file or its name last changed, by the system's clock.
    let changed: Moment

    /// A time of the file system.
    struct Moment: Hashable, Comparable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }

        /// Now, by the clock that files get their times from, with its coarse ticks.
        static var now: Moment {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME_COARSE, &time)
            return Moment(time)
        }

        static func < (a: Moment, b: Moment) -> Bool { (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds) }
    }

    /// The stamp of what a path leads to; nil where nothing is.
    init?(of path: String) {
        var status = stat()
        guard !FilePath(path).holdsNull, stat(path, &status) == 0 else { return nil }
        device = status.st_dev
        number = status.st_ino
        size = status.st_size
        modified = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
    }

    /// Whether both are one file, whatever its bytes.
    func isSameFile(as other: FileStamp) -> Bool { device == other.device && number == other.number }
}

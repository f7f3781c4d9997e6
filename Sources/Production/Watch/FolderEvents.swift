import Diagnostics
import Glibc

/// What the kernel tells of folders: that a file in them is whole and new (inotify(7)).
final class FolderEvents {
    /// What was told.
    enum News {
        /// A file that matters was written and closed, or put in its place.
        case saved
        /// A folder is no longer where it was.
        case gone
        /// Nothing within the time.
        case nothing
        /// The user wants no more.
        case end
    }

    private let descriptor: Int32
    private var followed: [Int32: Followed] = [:]

    private struct Followed {
        let path: String
        var names: WatchPlaces.Names
    }

    private static let saves = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
    private static let departures = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)

    init() throws(DiagnosticList) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        if descriptor < 0 { throw Self.refused(SystemFault.last) }
    }

    deinit { close(descriptor) }

    /// Looks after these places from now on, and after no others.
    ///
    /// - Returns: whether one of the folders was not looked after before.
    func follow(_ places: WatchPlaces) throws(DiagnosticList) -> Bool {
        var now: [Int32: Followed] = [:]
        var isNew = false
        for (folder, names) in places.folders {
            // To add a folder again changes nothing, and gives the number that it has.
            let number = inotify_add_watch(
                descriptor, folder, Self.saves | Self.departures | UInt32(IN_CREATE | IN_ONLYDIR))
            guard number >= 0 else {
                let fault = SystemFault.last
                // One that has gone since, or may not be looked into, has nothing to tell.
                if [ENOENT, ENOTDIR, EACCES].contains(fault.code) { continue }
                throw Self.refused(fault)
            }
            if followed[number] == nil { isNew = true }
            // Two paths may lead to one folder.
            now[number, default: Followed(path: folder, names: WatchPlaces.Names())].names.add(names)
        }
        for number in followed.keys where now[number] == nil { inotify_rm_watch(descriptor, number) }
        followed = now
        return isNew
    }

    /// Waits for news; what is told already is taken together.
    ///
    /// - Parameter limit: milliseconds; nil for as long as it takes.
    func news(within limit: Int? = nil, until ending: borrowing EndSignals) -> News {
        let deadline = limit.map { MonotonicTime.milliseconds + $0 }
        while !ending.wasSent {
            let told = read()
            if told != .nothing { return told }
            let rest = deadline.map { $0 - MonotonicTime.milliseconds }
            if let rest, rest <= 0 { return .nothing }
            ending.wait(for: descriptor, milliseconds: rest)
        }
        return .end
    }

    /// Everything that is told by now.
    private func read() -> News {
        var news = News.nothing
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count <= 0 { return news }
            buffer.withUnsafeBytes { bytes in
                var offset = 0
                while offset + 16 <= count {
                    let number = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                    let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                    let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    let name = bytes[(offset + 16)..<min(offset + 16 + length, count)].prefix { $0 != 0 }
                    offset += 16 + length
                    switch meaning(mask, of: String(decoding: name, as: UTF8.self), in: number) {
                    case .saved: news = .saved
                    case .gone where news == .nothing: news = .gone
                    default: break
                    }
                }
            }
        }
    }

    private func meaning(_ mask: UInt32, of name: String, in number: Int32) -> News {
        // More was told than the kernel keeps: anything may have been saved.
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .saved }
        guard let folder = followed[number] else { return .nothing }
        if mask & Self.departures != 0 { return .gone }
        guard folder.names.matter(name) else { return .nothing }
        if mask & Self.saves != 0 { return .saved }
        // A new file is told of again when it is whole. A folder, or a link to a file that is whole already, is not.
        guard mask & UInt32(IN_CREATE) != 0 else { return .nothing }
        return mask & UInt32(IN_ISDIR) != 0 || Self.isLink(FilePath(folder.path).appending(name)) ? .saved : .nothing
    }

    /// Whether a path is one more name of a file, of either kind.
    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && (status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1)
    }

    static func refused(_ fault: SystemFault) -> DiagnosticList {
        let isFull = [EMFILE, ENFILE, ENOSPC].contains(fault.code)
        return DiagnosticList([
            Diagnostic(
                "watch.refused",
                isFull
                    ? "cannot watch: so many files are watched already that the system allows no more"
                    : "cannot watch: \(fault.words)",
                hints: [
                    .init(
                        isFull
                            ? "end another program that watches files, or raise fs.inotify.max_user_watches (sysctl)"
                            : "render after each change instead: koerskaart render")
                ])
        ])
    }
}

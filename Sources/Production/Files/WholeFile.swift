public import Diagnostics
import Glibc
import Synchronization

/// A place for output, in which the bytes stand whole or not at all.
///
/// A file is written beside its place under a name of its own and takes that place in one step (rename(2)), so that
/// whoever looks sees the old file or the new one. What cannot be replaced (a pipe, a device, standard output) is
/// written as it comes. The program ignores SIGPIPE; a reader that has gone is then a diagnostic like any other.
public struct WholeFile: Sendable {
    /// The place as the user named it; `-` is standard output.
    public let path: String

    public init(_ path: String) { self.path = path }

    /// Writes the bytes.
    ///
    /// The file has the permissions that the user's umask leaves. A symbolic link stays, and what it leads to is
    /// replaced. A file that may not be written is not replaced either, although its folder would allow it.
    ///
    /// It does not wait until the disk itself has them (fsync(2) takes as long as half a card): what a power cut takes is
    /// made again from the same files.
    public func write(_ bytes: [UInt8]) throws(DiagnosticList) {
        do {
            if let number = Self.standardDescriptor(path) {
                try FileDescriptor(borrowing: number).write(bytes)
            } else {
                try place(bytes)
            }
        } catch {
            let target = (try? Self.target(of: path)) ?? path
            throw DiagnosticList([OutputFault(path: path, target: target, fault: error).diagnostic])
        }
    }

    /// Refuses a place that leads to a file of another kind: a link called `card.pdf` that leads to a card's own text
    /// would cost its writer that text.
    ///
    /// A pipe, a device or a name without an ending may be led to.
    public func refuseOtherKinds() throws(DiagnosticList) {
        guard Self.standardDescriptor(path) == nil, !FilePath(path).holdsNull, SymbolicLink.target(of: path) != nil,
            let target = try? Self.target(of: path), PathKind.of(target) != .special,
            let ending = FilePath(target).ending, Job.Format(rawValue: ending) == nil
        else { return }
        throw DiagnosticList([
            Diagnostic(
                "output.other-kind", "“\(path)” is a link to “\(target)”, which is a file of another kind",
                hints: [.init("write to another place with -o: nothing but a card that was made is written over")])
        ])
    }

    /// The open descriptor that a path is a name of, if any. To open it anew would cut off a file that the shell
    /// appends to.
    private static func standardDescriptor(_ path: String) -> Int32? {
        switch path {
        case "-", "/dev/stdout": STDOUT_FILENO
        case "/dev/stderr": STDERR_FILENO
        default: FilePath(path).numberedDescriptor
        }
    }

    private func place(_ bytes: [UInt8]) throws(SystemFault) {
        if path.isEmpty { throw SystemFault(ENOENT) }
        if FilePath(path).holdsNull { throw SystemFault(EINVAL) }
        let target = try Self.target(of: path)
        switch PathKind.of(target) {
        case .folder: throw SystemFault(EISDIR)
        case .special:
            let file = try FileDescriptor(opening: target, O_WRONLY)
            try file.write(bytes)
            try file.finish()
        case .file:
            _ = try FileDescriptor(opening: target, O_WRONLY | O_NONBLOCK)
            try replace(target, by: bytes)
        case nil: try replace(target, by: bytes)
        }
    }

    private func replace(_ target: String, by bytes: [UInt8]) throws(SystemFault) {
        if target.hasSuffix("/") { throw SystemFault(EISDIR) }
        let temporary = try Temporary(in: FilePath(target).folder)
        do throws(SystemFault) {
            try temporary.file.write(bytes)
            try temporary.file.finish()
            if rename(temporary.path, target) != 0 { throw SystemFault.last }
        } catch {
            unlink(temporary.path)
            throw error
        }
    }

    /// What a path leads to once its symbolic links are followed, whether that exists or not.
    private static func target(of path: String) throws(SystemFault) -> String {
        var path = path
        // Linux itself follows at most 40 (path_resolution(7)).
        for _ in 0..<40 {
            guard let link = SymbolicLink.target(of: path) else { return path }
            path = FilePath(FilePath(path).folder).appending(link)
        }
        throw SystemFault(ELOOP)
    }
}

extension WholeFile {
    /// A new file in a folder, under a name that no other file has or gets.
    private struct Temporary: ~Copyable {
        let path: String
        let file: FileDescriptor

        private static let count = Atomic<Int>(0)

        init(in folder: String) throws(SystemFault) {
            while true {
                let number = Self.count.add(1, ordering: .relaxed).newValue
                // Not the target's name with an ending: that could be too long.
                let path = FilePath(folder).appending(".koerskaart-\(getpid())-\(number)")
                do throws(SystemFault) {
                    file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
                    self.path = path
                    return
                } catch {
                    // Left over from a run that was killed, whose number came round again.
                    if error.code != EEXIST { throw error }
                }
            }
        }
    }
}

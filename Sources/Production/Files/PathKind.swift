import Glibc

/// What a path leads to, symbolic links followed.
public enum PathKind: Hashable, Sendable {
    case file
    case folder
    /// A pipe, a device, a socket: what can be read or written, but not replaced.
    case special

    /// What there is at a path; nil where nothing is, or nothing that can be looked at.
    static func of(_ path: String) -> PathKind? {
        var status = stat()
        guard !FilePath(path).holdsNull, stat(path, &status) == 0 else { return nil }
        return PathKind(mode: status.st_mode)
    }

    /// What a path leads to that is no file, with an article.
    static func words(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "nothing that can be read" }
        return switch status.st_mode & S_IFMT {
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .special
        }
    }
}

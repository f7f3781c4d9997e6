import Glibc

/// Why the system refused something, in words that fit after a colon.
struct SystemFault: Error, Hashable {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    /// The fault of the last call of the C library that failed.
    static var last: SystemFault { SystemFault(errno) }

    var words: String {
        switch code {
        case EACCES, EPERM: "you have no permission"
        case EROFS: "the place is read-only"
        case ENOENT: "it does not exist"
        case ENOTDIR: "a part of the path is a file, not a folder"
        case EISDIR: "it is a folder"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "its symbolic links lead in a circle"
        case ENOSPC: "the disk is full"
        case EDQUOT: "your share of the disk is full"
        case EFBIG: "the file would be larger than is allowed"
        case EIO: "the disk reports a fault"
        case EPIPE: "nobody reads what is written"
        case ETXTBSY: "it is a program that is running"
        case EBADF: "nothing is open there"
        case EINVAL: "it is not a name that a file can have"
        case EMFILE, ENFILE: "too many files are open"
        // strerror follows the locale, and the program sets none.
        default: strerror(code).map { String(cString: $0) } ?? "fault \(code)"
        }
    }
}

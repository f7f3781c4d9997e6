import Glibc

/// Why a trie file was refused.
public enum TrieError: Error, Hashable, Sendable {
    /// The file could not be opened, read or mapped; the number is the system's `errno`.
    case unreadable(path: String, errno: Int32)
    /// The file doesn't begin as a trie file does.
    case notATrie
    /// The file was written by another version of `koerskaart-patterns`.
    case otherVersion(UInt32)
    /// The file's length is not the one that it states: it was cut off, or has grown.
    case wrongLength(stated: UInt64, found: Int)
    /// The file's bytes are not those that were written.
    case wrongChecksum

    /// One sentence in plain English, without the file's name and without a full stop.
    public var message: String {
        switch self {
        case .unreadable(let path, let code): "\(path) cannot be read (error \(code) of the system)"
        case .notATrie: "it is not a file of hyphenation patterns"
        case .otherVersion(let version):
            "it has version \(version) of the format; this program reads \(TrieFormat.version)"
        case .wrongLength(let stated, let found): "it is \(found) bytes long but says \(stated)"
        case .wrongChecksum: "its contents are damaged"
        }
    }
}

extension TrieError {
    /// Whether there just is no such file.
    var isAbsence: Bool {
        if case .unreadable(_, let code) = self { return code == ENOENT || code == ENOTDIR }
        return false
    }
}

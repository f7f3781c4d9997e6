import Glibc

/// A folder that nothing of a theme or a card may lead out of, symbolic links followed.
struct FolderBounds {
    private let root: String?

    init(_ folder: String) { root = Self.real(folder) }

    /// Whether a path leads to something in the folder, and nowhere else.
    func hold(_ path: String) -> Bool {
        guard let root, let place = Self.real(path) else { return false }
        return place.hasPrefix(root == "/" ? root : root + "/")
    }

    private static func real(_ path: String) -> String? {
        guard !FilePath(path).holdsNull, let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}

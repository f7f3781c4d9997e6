import Glibc

/// A symbolic link, read one step far.
enum SymbolicLink {
    /// What the link at `path` holds, relative to its own folder; nil where there is no link.
    static func target(of path: String) -> String? {
        let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = max(0, readlink(path, start, buffer.count))
        }
        return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
    }
}

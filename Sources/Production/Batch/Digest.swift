import CPango

/// A fingerprint of bytes: SHA-256, by GLib.
enum Digest {
    /// In hexadecimal.
    static func of(_ bytes: [UInt8]) -> String {
        let text = bytes.withUnsafeBufferPointer {
            g_compute_checksum_for_data(G_CHECKSUM_SHA256, $0.baseAddress, gsize($0.count))
        }
        guard let text else { return "" }
        defer { g_free(text) }
        return String(cString: text)
    }
}

/// Fingerprints of files as they are now, each found once for as long as its file is the one it was.
struct FileDigests {
    private var known: [String: (stamp: FileStamp, digest: String)] = [:]

    /// The fingerprint of what a path leads to: of a file's bytes, of a folder's names; `-` where there is nothing.
    mutating func digest(of path: String) -> String {
        guard let stamp = FileStamp(of: path) else { return "-" }
        if let known = known[path], known.stamp == stamp { return known.digest }
        let inputs = DiskInputs()
        let bytes: [UInt8]?
        if inputs.kind(of: path) == .folder {
            bytes = (try? inputs.names(in: path)).map { Array($0.joined(separator: "\n").utf8) }
        } else {
            bytes = try? inputs.read(path)
        }
        guard let bytes else { return "-" }
        let digest = Digest.of(bytes)
        known[path] = (stamp, digest)
        return digest
    }
}

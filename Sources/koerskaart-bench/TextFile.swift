import Glibc

/// A small file of text.
struct TextFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// Its text, up to 64 KiB; nothing where it cannot be read.
    var text: String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}

import Glibc
import Testing

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/koerskaart-test-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        path = String(cString: made)
    }

    deinit { remove() }

    /// Removes the folder now: for a test that ends its process.
    func remove() {
        seteuid(getuid())
        // Only what was made under our own prefix.
        if path.hasPrefix("/tmp/koerskaart-test-") { system("rm -rf -- '\(path)'") }
    }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Makes a file, and its folder one step deep.
    @discardableResult
    func file(_ name: String, _ text: String = "") throws -> String {
        let path = self(name)
        if name.contains("/") { folder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)])) }
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
        return path
    }

    @discardableResult
    func folder(_ name: String) -> String {
        system("mkdir -p -- '\(self(name))'")
        return self(name)
    }

    /// Every name in the folder, hidden ones too.
    var names: [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The text of a file, or nil where it cannot be read.
    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    }
}

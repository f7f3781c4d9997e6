import Glibc

/// Files for tests, without Foundation.
public enum Files {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
        init(_ what: String, _ path: String) { description = "\(what) \(path): \(String(cString: strerror(errno)))" }
    }

    /// The bytes of a file, or nil where there is none.
    public static func bytes(at path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return ferror(file) == 0 ? bytes : nil }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// The text of a UTF-8 file, or nil where there is none.
    public static func text(at path: String) -> String? {
        bytes(at: path).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Writes a file whole, with the folders that it needs.
    public static func write(_ bytes: [UInt8], to path: String) throws {
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        guard let file = fopen(path, "wb") else { throw Failure("cannot write", path) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw Failure("cannot write", path) }
    }

    /// Writes a text file whole.
    public static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// Makes a folder, with those that it lies in.
    public static func makeFolder(_ path: String) throws {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure("cannot make", path) }
    }

    /// The names in a folder, sorted; none where there is no folder.
    public static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file or a folder with all in it.
    public static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        for name in names(in: path) { remove("\(path)/\(name)") }
        rmdir(path)
    }
}

/// A folder of one test's own; it goes when the value does.
public struct ScratchFolder: ~Copyable {
    public let path: String

    public init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/koerskaart-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Files.Failure("cannot make a folder in", base) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path of a file in it.
    public func path(_ name: String) -> String { "\(path)/\(name)" }

    deinit { Files.remove(path) }
}

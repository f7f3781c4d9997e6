import Diagnostics
import Glibc

/// A faulty file with what is expected of it, written as comments in the file itself.
///
/// `#! error card.unknown-key 5` at the end of a line expects that diagnostic in this line, at column 5;
/// `#! 12: error text.link 5` expects it in line 12, for lines that cannot have a comment.
struct MarkedSource: Sendable, CustomStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: [Expectation]

    struct Expectation: Hashable, Sendable, Comparable, CustomStringConvertible {
        let line: Int
        let column: Int
        let severity: String
        let id: String

        static func < (a: Expectation, b: Expectation) -> Bool {
            (a.line, a.column, a.id) < (b.line, b.column, b.id)
        }

        var description: String { "\(line):\(column) \(severity) \(id)" }
    }

    var description: String { name }

    /// The file at a path, or nil where it cannot be read.
    init?(name: String, path: String) {
        guard let bytes = readBytes(path) else { return nil }
        self.name = name
        self.bytes = bytes
        var expected: [Expectation] = []
        for (index, line) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            var rest = Array(line.utf8)[...]
            while let start = MarkedSource.mark(in: rest) {
                rest = rest[(start + 3)...]
                let end = MarkedSource.mark(in: rest) ?? rest.endIndex
                let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").map(String.init)
                let number = words.first.flatMap { $0.hasSuffix(":") ? Int($0.dropLast()) : nil }
                let fields = number == nil ? words : Array(words.dropFirst())
                guard fields.count >= 3, let column = Int(fields[2]) else { continue }
                expected.append(
                    Expectation(line: number ?? index + 1, column: column, severity: fields[0], id: fields[1]))
            }
        }
        self.expected = expected.sorted()
    }

    private static func mark(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropLast(2).first { bytes[$0] == 0x23 && bytes[$0 + 1] == 0x21 && bytes[$0 + 2] == 0x20 }
    }

    /// Every file of the folder `Faults`, in order of name.
    static let all: [MarkedSource] = {
        let folder = testFolder + "/Faults"
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".yaml") { names.append(name) }
        }
        return names.sorted().compactMap { MarkedSource(name: $0, path: folder + "/" + $0) }
    }()
}

/// The folder of these tests.
let testFolder: String = {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
}()

/// The content of a file, or nil where it cannot be read.
func readBytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count <= 0 { return count == 0 ? bytes : nil }
        bytes += buffer[..<count]
    }
}

import Glibc
import Testing

/// A program of the system that judges a PDF: qpdf, pdfinfo, mutool.
struct Tool {
    /// What the program wrote, and how it ended.
    struct Outcome {
        var status: Int32
        /// Standard output and standard error together.
        var output: String
    }

    /// Runs a shell command with the bytes as the file `$F`.
    static func run(_ command: String, on bytes: [UInt8]) throws -> Outcome {
        var template = Array("/tmp/koerskaart-pdf-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        try #require(bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
        close(descriptor)

        let pipe = try #require(popen("F=\(path); exec 2>&1; \(command)", "r"))
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 { output += chunk[..<count] }
        let ended = pclose(pipe)
        return Outcome(status: ended >> 8 & 0xFF, output: String(decoding: output, as: UTF8.self))
    }

    /// The file as text, its streams and object streams unpacked.
    static func unpacked(_ bytes: [UInt8]) throws -> String {
        try run("qpdf --qdf --object-streams=disable $F -", on: bytes).output
    }
}

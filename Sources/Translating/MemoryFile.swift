import CGettextPO
import Diagnostics
import Glibc

/// A file in memory, for what reads and writes nothing but files. Other processes of the same user can open it too, by
/// its path.
final class MemoryFile {
    private let descriptor: Int32
    /// What messages call it.
    private let name: String

    /// `MFD_CLOEXEC` (memfd_create(2)).
    private static let closeOnExec: UInt32 = 1

    init(for name: String, holding bytes: [UInt8] = []) throws(DiagnosticList) {
        self.name = name
        descriptor = memfd_create("translation", MemoryFile.closeOnExec)
        guard descriptor >= 0 else { throw MemoryFile.fault(name) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw MemoryFile.fault(name) }
            written += count
        }
    }

    deinit { close(descriptor) }

    /// Where it can be opened, by this process and by those that it starts.
    var path: String { "/proc/\(getpid())/fd/\(descriptor)" }

    /// What it holds, at most 16 MB.
    func contents() throws(DiagnosticList) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while bytes.count < 16_000_000 {
            let count = pread(descriptor, &buffer, buffer.count, bytes.count)
            if count == 0 { break }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw MemoryFile.fault(name) }
            bytes += buffer[..<count]
        }
        return bytes
    }

    private static func fault(_ name: String) -> DiagnosticList {
        let reason = String(cString: strerror(errno))
        let start = Position(line: 1, column: 1)
        return DiagnosticList([
            TranslationFault.cannotRead(reason: reason).diagnostic(at: Span(file: name, start: start, end: start))
        ])
    }
}

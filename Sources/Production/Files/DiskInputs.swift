public import Diagnostics
import Glibc
import Synchronization

/// Files from the disk and from standard input.
public final class DiskInputs: Inputs {
    private let log = InputLog()
    /// What standard input held: it can be read only once.
    private let standardInput = Mutex<[UInt8]?>(nil)

    public init() {}

    public var record: [InputRecord] { log.all }

    public func beginRecord() { log.begin() }

    public func noteHandedOn(_ path: String) { log.add(InputRecord(path: path, content: .handedOn)) }

    public func kind(of path: String) -> PathKind? { PathKind.of(path) }

    public func read(_ path: String, limit: Int, at span: Span?) throws(DiagnosticList) -> [UInt8] {
        do throws(SystemFault) {
            if let bytes = try path == "-" ? standard(limit) : file(path, limit) {
                log.add(InputRecord(path: path, content: .bytes(count: bytes.count)))
                return bytes
            }
        } catch {
            log.add(InputRecord(path: path, content: .nothing))
            throw DiagnosticList([fault(error, path).diagnostic(of: path, at: span)])
        }
        log.add(InputRecord(path: path, content: .nothing))
        throw DiagnosticList([InputFault.tooLarge(limit: limit).diagnostic(of: path, at: span)])
    }

    public func names(in folder: String, at span: Span?) throws(DiagnosticList) -> [String] {
        do throws(SystemFault) {
            let names = try Self.entries(of: folder)
            log.add(InputRecord(path: folder, content: .names(names)))
            return names
        } catch {
            log.add(InputRecord(path: folder, content: .nothing))
            let fault = error.code == ENOTDIR && kind(of: folder) != nil ? .notFolder : fault(error, folder)
            throw DiagnosticList([fault.diagnostic(of: folder, at: span)])
        }
    }

    private func file(_ path: String, _ limit: Int) throws(SystemFault) -> [UInt8]? {
        let file = try FileDescriptor(opening: path, O_RDONLY)
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw SystemFault.last }
        return switch PathKind(mode: status.st_mode) {
        case .folder: throw SystemFault(EISDIR)
        // The size is known before a byte is read.
        case .file where status.st_size > limit: nil
        default: try file.read(limit: limit, expecting: Int(status.st_size))
        }
    }

    private func standard(_ limit: Int) throws(SystemFault) -> [UInt8]? {
        try standardInput.withLock { (kept: inout [UInt8]?) throws(SystemFault) -> [UInt8]? in
            if let kept { return kept.count > limit ? nil : kept }
            kept = try FileDescriptor(borrowing: STDIN_FILENO).read(limit: limit, expecting: 65536)
            return kept
        }
    }

    private func fault(_ fault: SystemFault, _ path: String) -> InputFault {
        switch fault.code {
        case ENOENT: InputFault.missing(path, in: self) { (try? Self.entries(of: $0)) ?? [] }
        case EISDIR: .isFolder
        default: .unreadable(reason: fault.words)
        }
    }

    private static func entries(of folder: String) throws(SystemFault) -> [String] {
        guard let stream = opendir(folder) else { throw SystemFault.last }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        // By bytes: the order of a folder is chance, and that of a locale is another's.
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

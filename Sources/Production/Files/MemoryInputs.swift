public import Diagnostics

/// Files that exist in memory alone, for tests and for data that come by other ways.
public final class MemoryInputs: Inputs {
    private let files: [String: [UInt8]]
    private let log = InputLog()

    /// Files by path; `-` is standard input. Folders follow from the paths.
    public init(_ files: [String: [UInt8]]) { self.files = files }

    /// Text files by path.
    public convenience init(texts: [String: String]) { self.init(texts.mapValues { Array($0.utf8) }) }

    public var record: [InputRecord] { log.all }

    public func beginRecord() { log.begin() }

    public func noteHandedOn(_ path: String) { log.add(InputRecord(path: path, content: .handedOn)) }

    public func kind(of path: String) -> PathKind? {
        if files[path] != nil { return path == "-" ? .special : .file }
        return entries(of: path).isEmpty ? nil : .folder
    }

    public func read(_ path: String, limit: Int, at span: Span?) throws(DiagnosticList) -> [UInt8] {
        if let bytes = files[path], bytes.count <= limit {
            log.add(InputRecord(path: path, content: .bytes(count: bytes.count)))
            return bytes
        }
        log.add(InputRecord(path: path, content: .nothing))
        let fault: InputFault =
            switch kind(of: path) {
            case .file, .special: .tooLarge(limit: limit)
            case .folder: .isFolder
            case nil: .missing(path, in: self) { entries(of: $0) }
            }
        throw DiagnosticList([fault.diagnostic(of: path, at: span)])
    }

    public func names(in folder: String, at span: Span?) throws(DiagnosticList) -> [String] {
        let names = entries(of: folder)
        guard names.isEmpty else {
            log.add(InputRecord(path: folder, content: .names(names)))
            return names
        }
        log.add(InputRecord(path: folder, content: .nothing))
        let fault: InputFault =
            kind(of: folder) == nil ? .missing(folder, in: self) { entries(of: $0) } : .notFolder
        throw DiagnosticList([fault.diagnostic(of: folder, at: span)])
    }

    private func entries(of folder: String) -> [String] {
        if folder.isEmpty { return [] }
        let folder = FilePath(folder).trimmed
        let prefix = folder == "." ? "" : folder == "/" ? "/" : folder + "/"
        let names = files.keys.filter { $0.hasPrefix(prefix) }.compactMap {
            $0.dropFirst(prefix.count).split(separator: "/", omittingEmptySubsequences: false).first.map(String.init)
        }
        return Set(names.filter { !$0.isEmpty && !$0.hasPrefix(".") && $0 != "-" }).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }
}

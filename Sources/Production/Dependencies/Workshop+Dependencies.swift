import Diagnostics

extension Workshop {
    /// Writes what an output was made of, whole or not at all: every file that was read for it, by the order of bytes.
    func writeDependencies(of output: String, to file: String) throws(DiagnosticList) {
        let paths = Set(inputs.record.filter(\.cameIn).map(\.path)).filter { inputs.kind(of: $0) == .file }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        if let place = FileStamp(of: file) {
            for path in paths + [output] {
                guard let other = FileStamp(of: path), place.isSameFile(as: other) else { continue }
                throw ownFile(file)
            }
        }
        try WholeFile(file).write(Array(MakeRule(target: output, inputs: paths).text().utf8))
    }

    /// Refuses what can be told before the card is made: a name that make cannot read, one file for two.
    func checkDependencies(of output: String?, to file: String) throws(DiagnosticList) {
        guard let output else { return }
        _ = try MakeRule(target: output, inputs: []).text()
        if output == file { throw ownFile(file) }
    }

    private func ownFile(_ file: String) -> DiagnosticList {
        DiagnosticList([
            Diagnostic(
                "deps.own-file", "“\(file)” is where the list of --deps goes, but the card needs that file",
                hints: [.init("name another one, such as \(FilePath(file).text).d")])
        ])
    }
}

extension InputRecord {
    /// Whether the bytes of a file came in.
    fileprivate var cameIn: Bool {
        if path == "-" { return false }
        return switch content {
        case .bytes, .handedOn: true
        case .names, .nothing: false
        }
    }
}

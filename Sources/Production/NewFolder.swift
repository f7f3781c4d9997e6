import Diagnostics
import Glibc

/// A folder that is made for a card; folders above it are the user's to make.
struct NewFolder {
    let path: String

    init(_ path: String) { self.path = FilePath(path).trimmed }

    /// Makes it, unless it is there.
    func make() throws(DiagnosticList) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        throw DiagnosticList([OutputFault(path: path, fault: SystemFault.last).diagnostic])
    }
}

public import Diagnostics
import Glibc

extension Workshop {
    /// Opens a file with the desktop's own viewer, and does not wait for it.
    public func open(_ file: String) throws(DiagnosticList) {
        var process = pid_t()
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(file), nil]
        defer { for argument in arguments { free(argument) } }
        let status = posix_spawnp(&process, "xdg-open", nil, nil, arguments, environ)
        guard status == 0 else {
            let reason = status == ENOENT ? "there is no xdg-open" : SystemFault(status).words
            throw DiagnosticList([
                Diagnostic(
                    "open.no-viewer", "“\(file)” is written, but no viewer could be started: \(reason)",
                    hints: [.init("install xdg-utils, or open the file by hand")])
            ])
        }
    }
}

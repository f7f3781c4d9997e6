import Diagnostics
import Glibc

/// A place that could not be written, in the user's words: the place was chosen by the user (exit status 2).
struct OutputFault {
    /// The place as the user named it.
    var path: String
    /// What its symbolic links lead to; the same where it is none.
    var target: String
    var fault: SystemFault

    init(path: String, target: String? = nil, fault: SystemFault) {
        self.path = path
        self.target = target ?? path
        self.fault = fault
    }

    var diagnostic: Diagnostic {
        switch fault.code {
        case EISDIR:
            return Diagnostic(
                "output.is-folder", .error, "cannot write “\(path)”: it is a folder",
                hints: [.init("name a file in it, such as \(FilePath(path).appending("card.pdf"))")])
        case ENOENT, ENOTDIR:
            return missing
        case ENOSPC, EDQUOT, EFBIG:
            return Diagnostic(
                "output.disk-full", .error, "cannot write \(name): \(fault.words)",
                hints: [.init("make room, or \(elsewhere)")])
        case EPIPE:
            return Diagnostic(
                "output.closed", .error, "cannot write \(name): whoever read it has stopped",
                hints: [.init("read all of it, or write to a file")])
        case EROFS:
            return Diagnostic(
                "output.read-only", .error, "cannot write \(name): \(fault.words)",
                hints: [.init(elsewhere)])
        default:
            return Diagnostic(
                "output.unwritable", .error, "cannot write \(name): \(fault.words)",
                hints: [.init(elsewhere)])
        }
    }

    /// The place as a message names it.
    private var name: String { path == "-" ? "to standard output" : "“\(path)”" }

    /// The way out. Only a card goes where -o says: a new folder and a list of --deps do not.
    private var elsewhere: String {
        let isCard =
            path == "-" || path.hasPrefix("/dev/")
            || [".pdf", ".png", ".svg"].contains { path.lowercased().hasSuffix($0) }
        return isCard ? "write to another place with -o" : "name another place"
    }

    private var missing: Diagnostic {
        if path.isEmpty {
            return Diagnostic(
                "output.no-name", .error, "the place to write to has no name", hints: [.init("name a file after -o")])
        }
        let folder = FilePath(target).folder
        // The folder is there, and takes no files: a system's own.
        if PathKind.of(folder) == .folder {
            return Diagnostic(
                "output.unwritable", .error, "cannot write “\(path)”: no file can be made in “\(folder)”",
                hints: [.init(elsewhere)])
        }
        let leads = target == path ? "" : "it leads to “\(target)”, and "
        if fault.code == ENOTDIR {
            return Diagnostic(
                "output.no-folder", .error, "cannot write “\(path)”: \(leads)\(fault.words)",
                hints: [.init(elsewhere)])
        }
        return Diagnostic(
            "output.no-folder", .error, "cannot write “\(path)”: \(leads)there is no folder “\(folder)”",
            hints: [.init("make it first: `mkdir -p '\(folder)'`")])
    }
}

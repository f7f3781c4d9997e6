public import Diagnostics
import Glibc

/// Where the program's own data lie: templates, themes, labels, fonts, hyphenation.
public struct DataFolder: Hashable, Sendable {
    /// The folder that holds `Templates` and `fonts`.
    public let path: String
    /// The folder of the hyphenation patterns; they are built at install time, so it may be missing.
    public let hyphenation: String

    public var templates: String { FilePath(path).appending("Templates") }
    public var fonts: String { FilePath(path).appending("fonts") }

    /// Finds the data by the environment and the place of the running program.
    public static func find(through inputs: any Inputs) throws(DiagnosticList) -> DataFolder {
        let environment = getenv("KOERSKAART_DATA").map { String(cString: $0) }
        return try find(environment: environment, executable: runningProgram, through: inputs)
    }

    /// Finds the data: where the environment says; else `../share/koerskaart` beside an installed program's folder;
    /// else the nearest folder above the program that holds `Templates` and `fonts`, which is a checkout.
    ///
    /// - Parameters:
    ///   - environment: The value of KOERSKAART_DATA; an empty one counts as none.
    ///   - executable: The program's own path, links followed.
    static func find(
        environment: String?, executable: String?, through inputs: any Inputs
    ) throws(DiagnosticList) -> DataFolder {
        if let environment, !environment.isEmpty {
            let path = FilePath(environment).trimmed
            if inputs.kind(of: FilePath(path).appending("Templates")) == .folder { return DataFolder(path, inputs) }
            throw DiagnosticList([
                Diagnostic(
                    "data.not-there", .error, "KOERSKAART_DATA is “\(environment)”, and there are no templates in it",
                    hints: [.init("unset it, or name the folder that holds “Templates” and “fonts”")])
            ])
        }
        var folder = FilePath(executable ?? "").folder
        let installed = FilePath(FilePath(folder).folder).appending("share/koerskaart")
        if inputs.kind(of: installed + "/Templates") == .folder { return DataFolder(installed, inputs) }
        while folder != "/", folder != "." {
            if inputs.kind(of: folder + "/Templates") == .folder, inputs.kind(of: folder + "/fonts") == .folder {
                return DataFolder(folder, inputs)
            }
            folder = FilePath(folder).folder
        }
        throw DiagnosticList([
            Diagnostic(
                "data.missing", .error, blame: .program,
                "the program's data (templates, themes, fonts) are not in “\(installed)”",
                hints: [
                    .init("install it again, or set KOERSKAART_DATA to the folder that holds “Templates” and “fonts”")
                ])
        ])
    }

    private init(_ path: String, _ inputs: any Inputs) {
        self.path = path
        let beside = FilePath(path).appending("hyphenation")
        let built = FilePath(path).appending(".build/hyphenation")
        hyphenation = inputs.kind(of: beside) == nil && inputs.kind(of: built) == .folder ? built : beside
    }

    /// The path of the program that runs (proc(5)), links followed.
    private static var runningProgram: String? { SymbolicLink.target(of: "/proc/self/exe") }
}

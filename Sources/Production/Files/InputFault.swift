import Diagnostics

/// A file that could not enter, in the user's words.
enum InputFault {
    /// Nothing is there; the nearest name, as a whole path.
    case notFound(nearest: String?)
    /// Not even the folder is there.
    case noFolder(String, nearest: String?)
    case isFolder
    /// A pipe or a device, by the name of what it is.
    case notFile(String)
    /// A symbolic link to nothing.
    case brokenLink(to: String)
    case notFolder
    case unreadable(reason: String)
    case tooLarge(limit: Int)

    func diagnostic(of path: String, at span: Span?) -> Diagnostic {
        let name = path == "-" ? "standard input" : "“\(path)”"
        func made(_ id: Diagnostic.ID, _ message: String, _ hint: String?) -> Diagnostic {
            Diagnostic(id, .error, message, at: span, hints: hint.map { [Diagnostic.Hint($0)] } ?? [])
        }
        switch self {
        case .notFound where path.isEmpty:
            return made("input.no-name", "the file to read has no name", "name a card folder or its card.yaml")
        case .notFound(let nearest):
            return made(
                "input.not-found", "there is no file “\(path)”",
                nearest.map { "did you mean “\($0)”?" } ?? "look at the name, and at the folder you are in")
        case .noFolder(let folder, let nearest):
            return made(
                "input.not-found", "there is no file “\(path)”: the folder “\(folder)” does not exist",
                nearest.map { "did you mean “\($0)”?" } ?? "look at the name, and at the folder you are in")
        case .notFile(let kind):
            return made(
                "input.not-file", "\(name) is \(kind), not a file",
                "to read from it, hand it over as standard input: `… - < '\(path)'`")
        case .brokenLink(let target):
            return made(
                "input.not-found", "\(name) is a link to “\(target)”, and there is no such file",
                "make the link again, or name the file itself")
        case .isFolder: return made("input.is-folder", "“\(path)” is a folder, not a file", "name a file in it")
        case .notFolder:
            return made("input.not-folder", "\(name) is not a folder", "name the folder that holds it")
        case .unreadable(let reason):
            return made(
                "input.unreadable", "cannot read \(name): \(reason)", "is it the right one, and may you read it?")
        case .tooLarge(let limit):
            return made(
                "input.too-large", "\(name) is larger than \(Self.words(limit))",
                "no such file of a card is that large; is it the right one?")
        }
    }

    private static func words(_ bytes: Int) -> String {
        if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
        if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
        if bytes >= 1_000_000, bytes % 1_000_000 == 0 { return "\(bytes / 1_000_000) MB" }
        return "\(bytes) bytes"
    }

    /// Why nothing is at `path`: the first part of it that is missing, and what there is with nearly its name.
    static func missing(_ path: String, in inputs: any Inputs, names: (_ folder: String) -> [String]) -> InputFault {
        if path.isEmpty { return .notFound(nearest: nil) }
        var missing = FilePath(path).trimmed
        var rest = ""
        while true {
            let folder = FilePath(missing).folder
            if folder == missing || inputs.kind(of: folder) != nil {
                let name = FilePath(missing).name
                let nearest = nearestName(to: name, among: names(folder)).map {
                    FilePath(folder).appending($0) + rest
                }
                return rest.isEmpty ? .notFound(nearest: nearest) : .noFolder(missing, nearest: nearest)
            }
            rest = "/" + FilePath(missing).name + rest
            missing = folder
        }
    }
}

import Glibc
import Goldens

/// A use of the command line, as a folder of `Cases/`.
///
/// `command` holds lines for a shell, each run by itself in a scratch folder that begins with the files of `in/`;
/// a line that begins with `#` says why the case is there. `terminal.txt` is what must come of them.
struct Case: Sendable, CustomStringConvertible {
    let name: String
    /// The lines of `command`, with the remarks.
    let lines: [String]

    var description: String { name }
    private var folder: String { "\(Case.folder)/\(name)" }

    static let folder: String = {
        let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return here.joined(separator: "/") + "/Cases"
    }()

    /// Every case, in order of name.
    static let all: [Case] = Files.names(in: folder).compactMap(Case.init)

    private init?(name: String) {
        guard let command = Files.text(at: "\(Case.folder)/\(name)/command") else { return nil }
        self.name = name
        lines = command.split(separator: "\n").map(String.init)
    }

    /// What a terminal shows of the case: each line after `$`, what it wrote to standard output after `>` and to
    /// standard error after `!`, and its exit status where that is not 0.
    func transcript() throws -> String {
        let scratch = try ScratchFolder()
        _ = try ProgramRun(["sh", "-c", "cp -R '\(folder)/in/.' '\(scratch.path)' 2>/dev/null || true"])
        var transcript = ""
        for line in lines {
            guard !line.hasPrefix("#") else {
                transcript += line + "\n"
                continue
            }
            let run = try ProgramRun(
                ["env", "-i", "PATH=\(Programs.folder):/usr/bin:/bin", "sh", "-c", line], directory: scratch.path,
                limit: 120)
            transcript += "$ \(line)\n"
            transcript += Case.marked(run.text, ">", scratch: scratch.path)
            transcript += Case.marked(run.errorText, "!", scratch: scratch.path)
            if run.status != 0 { transcript += "exit status \(run.status)\n" }
        }
        return transcript
    }

    /// The lines of a text, each after a mark; places that differ from machine to machine have a name.
    private static func marked(_ text: String, _ mark: String, scratch: String) -> String {
        guard !text.isEmpty else { return "" }
        // A terminal ends its lines with a carriage return as well, which would make one character with the line feed.
        let text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\r" }))
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "\\" }
        let scratchName = String(scratch.split(separator: "/").last ?? "")
        let names = [
            (scratch, "SCRATCH"), (scratchName, "SCRATCH"), (Programs.checkout, "CHECKOUT"), ("\u{1B}", "\\e"),
        ]
        return lines.map { line in
            let named = names.reduce(line) { replacing($0, $1.0, $1.1) }
            return named.isEmpty ? "\(mark)\n" : "\(mark) \(named)\n"
        }.joined()
    }

    private static func replacing(_ text: String, _ old: String, _ new: String) -> String {
        var (result, rest) = ("", text[...])
        while let place = rest.firstRange(of: old) {
            result += rest[..<place.lowerBound] + new
            rest = rest[place.upperBound...]
        }
        return result + rest
    }
}

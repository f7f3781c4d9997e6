import Diagnostics

/// What a file is made of, as a rule that make(1) can include.
///
/// Each input gets an empty rule of its own, as by `gcc -MP`: make does not stop when one of them is gone.
struct MakeRule {
    var target: String
    var inputs: [String]

    /// The rule as the text of a file.
    ///
    /// - Throws: a fault for each name that the form cannot hold.
    func text() throws(DiagnosticList) -> String {
        var faults = DiagnosticList()
        func written(_ path: String) -> String {
            if let name = MakeRule.escaped(path) { return name }
            faults.add(
                Diagnostic(
                    "deps.name", "make cannot be told of “\(path)”: it knows no names with ; | % or a line end in them",
                    hints: [.init("give the file another name, or leave out --deps")]))
            return ""
        }
        let target = written(target)
        let names = inputs.map(written)
        try faults.throwIfErrors()
        let empty = names.map { "\n\($0):\n" }
        return "\(target): " + names.joined(separator: " \\\n  ") + "\n" + empty.joined()
    }

    /// A name as GNU make reads it; nil for one that it cannot read.
    static func escaped(_ path: String) -> String? {
        // A tilde would be somebody's home.
        var escaped = path.hasPrefix("~") ? "./" : ""
        var backslashes = 0
        for scalar in path.unicodeScalars {
            switch scalar {
            case ";", "|", "%", "\n", "\r": return nil
            case " ", "\t", "#":
                // Backslashes count before these signs only: there they are doubled.
                escaped += String(repeating: "\\", count: backslashes) + "\\"
            case ":", "*", "?", "[", "]": escaped += "\\"
            // So that the line does not set a variable; `if` with an empty condition gives its third part.
            case "=":
                escaped += "$(if ,,=)"
                backslashes = 0
                continue
            case "$": escaped += "$"
            default: break
            }
            backslashes = scalar == "\\" ? backslashes + 1 : 0
            escaped.unicodeScalars.append(scalar)
        }
        // A backslash would begin the next name, a bracket would make it a member of an archive.
        return backslashes > 0 || path.hasSuffix(")") ? nil : escaped
    }
}

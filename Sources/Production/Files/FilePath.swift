/// A path's parts, as the user wrote it.
struct FilePath {
    let text: String

    init(_ text: String) { self.text = text }

    /// The folder that holds it; `.` for a name alone.
    var folder: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        let folder = text[..<slash]
        return folder.allSatisfy { $0 == "/" } ? "/" : String(folder)
    }

    /// What comes after the last slash.
    var name: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
        return String(text[text.utf8.index(after: slash)...])
    }

    /// The part of the name after its last full stop, in small letters; none for a name that starts with its only one.
    var ending: String? {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The path of something in the folder that this path names; an absolute one stays as it is.
    func appending(_ name: String) -> String {
        if name.hasPrefix("/") || text.isEmpty || text == "." { return name }
        let folder = trimmed
        return folder == "/" ? folder + name : folder + "/" + name
    }

    /// The open descriptor that the path is a number of: a shell hands pipes on by such names.
    var numberedDescriptor: Int32? {
        for folder in ["/dev/fd/", "/proc/self/fd/"] where text.hasPrefix(folder) {
            return Int32(text.dropFirst(folder.count))
        }
        return nil
    }

    /// Whether the C library would take the path for a shorter one.
    var holdsNull: Bool { text.utf8.contains(0) }

    /// The same path without slashes at its end.
    var trimmed: String {
        var text = text
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        return text
    }
}

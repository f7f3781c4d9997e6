/// What stands in the place of a value: `{path.of.token}`, or `{"$ref": "#/path/of/token/$value/part"}`
/// (Design Tokens 2025.10, “Aliases”).
enum TokenReference {
    case token(String)
    /// A JSON Pointer (RFC 6901), by its steps.
    case pointer([String], text: String)

    /// The reference, or nil where a value is written out.
    init?(_ node: SourceNode) {
        if let text = node.text {
            guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 else { return nil }
            let path = text.dropFirst().dropLast()
            guard !path.contains(where: { $0 == "{" || $0 == "}" }) else { return nil }
            self = .token(String(path))
        } else if let entries = node.entries, entries.count == 1, entries[0].key == "$ref",
            let text = entries[0].value.text
        {
            self.init(pointer: text)
        } else {
            return nil
        }
    }

    init(pointer text: String) {
        let steps = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        self = .pointer(text.hasPrefix("#/") ? steps.map(TokenReference.unescaped) : [], text: text)
    }

    /// The group that a group takes its tokens from.
    static func group(_ node: SourceNode) -> String? {
        guard let text = node.text else { return nil }
        if text.hasPrefix("#/") { return text.dropFirst(2).split(separator: "/").map(unescaped).joined(separator: ".") }
        guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 else { return nil }
        return String(text.dropFirst().dropLast())
    }

    private static func unescaped(_ step: Substring) -> String {
        var text = ""
        var isEscaped = false
        for character in step {
            if isEscaped {
                text.append(character == "1" ? "/" : "~")
                isEscaped = false
            } else if character == "~" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}

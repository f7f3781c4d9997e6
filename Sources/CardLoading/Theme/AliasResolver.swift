import Diagnostics

/// Follows `{path.of.token}` to the value it stands for, over all layers of a theme.
struct AliasResolver {
    private let tokens: [String: RawToken]
    private let groups: Set<String>

    init(tokens: [String: RawToken], groups: Set<String>) {
        self.tokens = tokens
        self.groups = groups
    }

    /// A value with the type of the token that it was found in, and where its faults are reported.
    struct Found {
        let value: SourceNode
        let type: (name: String, span: Span)?
        let log: FaultLog
    }

    /// The value of a token; nil where its alias leads nowhere, which is reported.
    func value(of token: RawToken) -> Found? {
        var found = Found(value: token.value, type: token.type, log: token.log)
        var seen = [token.path]
        while let path = AliasResolver.alias(in: found.value) {
            guard let target = target(path, from: found) else { return nil }
            if let first = seen.firstIndex(of: path) {
                token.log.report(ThemeFault.aliasLoop(seen[first...].sorted()), at: token.value.span)
                return nil
            }
            seen.append(path)
            found = Found(value: target.value, type: found.type ?? target.type, log: target.log)
        }
        return found
    }

    /// The value of an item of a list, in which an alias leads to one value.
    func value(ofItem item: SourceNode, in list: Found) -> Found? {
        guard let path = AliasResolver.alias(in: item) else {
            return Found(value: item, type: list.type, log: list.log)
        }
        let own = Found(value: item, type: nil, log: list.log)
        guard let target = target(path, from: own), let found = value(of: target) else { return nil }
        if found.value.items != nil {
            list.log.report(ThemeFault.aliasToList(path), at: item.span)
            return nil
        }
        return found
    }

    private func target(_ path: String, from found: Found) -> RawToken? {
        if let token = tokens[path] { return token }
        if groups.contains(path) {
            found.log.report(ThemeFault.aliasToGroup(path), at: found.value.span)
        } else {
            found.log.report(
                ThemeFault.unknownAlias(path, known: tokens.keys.sorted()), at: found.value.span)
        }
        return nil
    }

    /// The path in `{path.of.token}`, or nil where the value is not an alias.
    static func alias(in node: SourceNode) -> String? {
        guard let text = node.text, text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 else { return nil }
        return String(text.dropFirst().dropLast())
    }
}

import Diagnostics

/// Follows `{path.of.token}` to the value it stands for, over all layers of a theme.
struct AliasResolver {
    private let tokens: [String: RawToken]
    private let groups: Set<String>

    init(tokens: [String: RawToken], groups: Set<String>) {
        self.tokens = tokens
        self.groups = groups
    }

    /// The most tokens through which a value may be taken.
    static let longestChain = 100

    /// A value with the type of the token that it was found in, and where its faults are reported.
    struct Found {
        let value: SourceNode
        let type: (name: String, span: Span)?
        let log: FaultLog
    }

    /// The value of a token; nil where its alias leads nowhere, which is reported.
    func value(of token: RawToken) -> Found? {
        guard let chain = chain(from: token), let last = chain.last else { return nil }
        return Found(value: last.value, type: chain.lazy.compactMap(\.type).first, log: last.log)
    }

    /// A token, the one that it takes its value from, and so on to the one that has a value; nil where that leads
    /// nowhere, which is reported.
    func chain(from token: RawToken) -> [RawToken]? {
        var chain = [token]
        var last = token
        while let path = AliasResolver.alias(in: last.value) {
            guard let target = target(path, at: last.value.span, log: last.log) else { return nil }
            if let first = chain.firstIndex(where: { $0.path == path }) {
                token.log.report(ThemeFault.aliasLoop(chain[first...].map(\.path).sorted()), at: token.value.span)
                return nil
            }
            guard chain.count < AliasResolver.longestChain else {
                token.log.report(ThemeFault.aliasChain(token.path), at: token.value.span)
                return nil
            }
            chain.append(target)
            last = target
        }
        return chain
    }

    /// The value of an item of a list, in which an alias leads to one value.
    func value(ofItem item: SourceNode, in list: Found) -> Found? {
        guard let path = AliasResolver.alias(in: item) else {
            return Found(value: item, type: list.type, log: list.log)
        }
        guard let target = target(path, at: item.span, log: list.log), let found = value(of: target) else { return nil }
        if found.value.items != nil {
            list.log.report(ThemeFault.aliasToList(path), at: item.span)
            return nil
        }
        return found
    }

    /// The token at a path; nil where there is none, which is reported.
    func target(_ path: String, at span: Span, log: FaultLog) -> RawToken? {
        if let token = tokens[path] { return token }
        if groups.contains(path) {
            log.report(ThemeFault.aliasToGroup(path), at: span)
        } else {
            log.report(ThemeFault.unknownAlias(path, known: tokens.keys.sorted()), at: span)
        }
        return nil
    }

    /// The path in `{path.of.token}`, or nil where the value is not an alias.
    static func alias(in node: SourceNode) -> String? {
        guard let text = node.text, text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 else { return nil }
        return String(text.dropFirst().dropLast())
    }
}

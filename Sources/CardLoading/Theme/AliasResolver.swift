import Diagnostics

/// Follows references to the values they stand for, over all layers of a theme.
final class AliasResolver {
    private let tokens: [String: RawToken]
    private let groups: Set<String>
    /// The tokens that others took their values from.
    private(set) var used: Set<String> = []
    private var depth = 0
    private var unknown = 0

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

    /// The value of a token; nil where its reference leads nowhere, which is reported.
    func value(of token: RawToken) -> Found? {
        chain(from: token).flatMap(AliasResolver.value)
    }

    /// The value at the end of a chain.
    static func value(at chain: [RawToken]) -> Found? {
        guard let last = chain.last else { return nil }
        return Found(value: last.value, type: chain.reversed().lazy.compactMap(\.type).first, log: last.log)
    }

    /// A token, the one that it takes its value from, and so on to the one that has a value; nil where that leads
    /// nowhere, which is reported.
    func chain(from token: RawToken) -> [RawToken]? {
        var chain = [token]
        var last = token
        while let reference = TokenReference(last.value) {
            guard chain.count < AliasResolver.longestChain else {
                token.log.report(ThemeFault.aliasChain(token.path), at: token.value.span)
                return nil
            }
            guard let target = target(reference, at: last.value.span, log: last.log) else { return nil }
            if let first = chain.firstIndex(where: { $0.path == target.path && $0.value.span == target.value.span }) {
                token.log.report(ThemeFault.aliasLoop(chain[first...].map(\.path).sorted()), at: token.value.span)
                return nil
            }
            chain.append(target)
            last = target
        }
        return chain
    }

    /// A value inside another one, written out or taken from a token.
    func value(of node: SourceNode, log: FaultLog) -> Found? {
        guard let reference = TokenReference(node) else { return Found(value: node, type: nil, log: log) }
        return target(reference, at: node.span, log: log).flatMap { value(of: $0) }
    }

    /// The token of a reference; nil where there is none, which is reported. For a part of a value it is one of that
    /// part alone.
    func target(_ reference: TokenReference, at span: Span, log: FaultLog) -> RawToken? {
        switch reference {
        case .token(let path): target(path, at: span, log: log)
        case .pointer(let steps, let text): target(steps, text: text, at: span, log: log)
        }
    }

    private func target(_ path: String, at span: Span, log: FaultLog) -> RawToken? {
        if let token = tokens[path] {
            used.insert(path)
            return token
        }
        if groups.contains(path) {
            let root = path + ".$root"
            log.report(ThemeFault.aliasToGroup(path, root: tokens[root] == nil ? nil : root), at: span)
        } else {
            log.report(ThemeFault.unknownAlias(path, known: knownPaths()), at: span)
        }
        return nil
    }

    /// The paths for a hint; none once there were many, so that a file of nothing but wrong names does not cost its
    /// length squared.
    private func knownPaths() -> [String] {
        unknown += 1
        return unknown > 20 ? [] : tokens.keys.sorted()
    }

    private func target(_ steps: [String], text: String, at span: Span, log: FaultLog) -> RawToken? {
        for count in stride(from: min(steps.count, 64), to: 0, by: -1) {
            guard let token = tokens[steps[..<count].joined(separator: ".")] else { continue }
            used.insert(token.path)
            let rest = steps[count...]
            if rest.isEmpty || rest.elementsEqual(["$value"]) { return token }
            guard rest.first == "$value" else { break }
            return part(of: token, rest.dropFirst(), text: text, at: span, log: log)
        }
        log.report(ThemeFault.unknownPointer(text), at: span)
        return nil
    }

    /// The part of a token's value at the end of some steps, each a key or a number in a list.
    private func part(
        of token: RawToken, _ steps: ArraySlice<String>, text: String, at span: Span, log: FaultLog
    ) -> RawToken? {
        guard depth < AliasResolver.longestChain else {
            log.report(ThemeFault.aliasChain(token.path), at: span)
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        guard var found = value(of: token) else { return nil }
        for step in steps {
            let inner: SourceNode?
            if let items = found.value.items {
                inner = Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
            } else {
                inner = found.value.entries?.first { $0.key == step }?.value
            }
            guard let inner else {
                log.report(ThemeFault.unknownPointer(text), at: span)
                return nil
            }
            guard let value = value(of: inner, log: found.log) else { return nil }
            found = value
        }
        return RawToken(
            path: token.path, type: nil, value: found.value, extensions: nil, span: token.span, log: found.log)
    }
}

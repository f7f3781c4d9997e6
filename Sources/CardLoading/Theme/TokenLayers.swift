/// The tokens of all layers of a theme by their path, an upper layer's before a lower one's.
struct TokenLayers {
    private(set) var tokens: [String: RawToken] = [:]
    /// The paths in the order of the files, the lowest layer first.
    private(set) var order: [String] = []
    private(set) var groups: Set<String> = []
    /// Tokens of the closed set that stand somewhere without a value, which is reported.
    private(set) var valueless: Set<String> = []

    /// The most tokens that groups may take from each other.
    private static let mostTaken = 5_000

    /// Layers, the lowest first, with the logs for what is wrong in them.
    init(_ layers: [(file: TokenFile, log: FaultLog)]) {
        for layer in layers {
            groups.formUnion(layer.file.groups)
            valueless.formUnion(layer.file.valueless)
            for token in layer.file.tokens { put(token) }
        }
        var taken = 0
        for layer in layers.reversed() {
            // A group that others take their tokens from has its own first.
            var rest = layer.file.extending
            while let next = rest.indices.first(where: { index in
                let target = TokenReference.group(rest[index].target) ?? ""
                return !rest.contains { $0.path != rest[index].path && TokenLayers.overlap($0.path, target) }
            }) {
                let (path, target) = rest.remove(at: next)
                take(path, from: target, log: layer.log, count: &taken)
            }
            for (path, target) in rest {
                layer.log.report(ThemeFault.groupLoop(path), at: target.span)
            }
        }
    }

    private mutating func put(_ token: RawToken) {
        if tokens.updateValue(token, forKey: token.path) == nil { order.append(token.path) }
    }

    /// Whether one of two groups holds the other, or both are one.
    private static func overlap(_ one: String, _ two: String) -> Bool {
        one == two || one.hasPrefix(two + ".") || two.hasPrefix(one + ".")
    }

    /// Gives a group the tokens of another one that it lacks (Design Tokens 2025.10, “Extending groups”).
    private mutating func take(_ path: String, from node: SourceNode, log: FaultLog, count: inout Int) {
        guard let target = TokenReference.group(node), groups.contains(target) else {
            if !node.isFaulty { log.report(ThemeFault.unknownGroup(node), at: node.span) }
            return
        }
        guard !TokenLayers.overlap(path, target) else {
            log.report(ThemeFault.groupLoop(path), at: node.span)
            return
        }
        for inner in order where inner.hasPrefix(target + ".") {
            let own = path + inner.dropFirst(target.count)
            guard tokens[own] == nil, var token = tokens[inner] else { continue }
            count += 1
            guard count <= TokenLayers.mostTaken else {
                log.report(ThemeFault.groupLoop(path), at: node.span)
                return
            }
            token.path = own
            put(token)
        }
        for inner in groups where inner.hasPrefix(target + ".") { groups.insert(path + inner.dropFirst(target.count)) }
    }
}

import CardModel
import Diagnostics

/// Reads the blocks of a panel: each is named by its first key.
struct BlocksReading {
    let texts: TextReading
    let panelID: String

    private var log: FaultLog { texts.log }

    /// The blocks that could be read, in order.
    func blocks(_ nodes: [SourceNode], takenIDs: inout Set<String>) -> [Block] {
        var counts: [Block.Kind: Int] = [:]
        var blocks: [Block] = []
        for node in nodes {
            guard let kind = kind(of: node) else { continue }
            counts[kind, default: 0] += 1
            let id = explicitID(in: node, takenIDs: &takenIDs) ?? "\(kind.rawValue)-\(counts[kind] ?? 1)"
            let place = BlockPlace(texts: texts, id: "\(panelID).\(id)")
            let value = BlockValueReader(withoutOtherKinds(node, kind), what: kind.rawValue, place: place)
            if let block = Block(kind, from: value) { blocks.append(block) }
        }
        return blocks
    }

    /// The kind of a block, by the first of its keys that names one.
    private func kind(of node: SourceNode) -> Block.Kind? {
        if node.isFaulty { return nil }
        guard let entries = node.entries, let first = entries.first else {
            log.report(CardFault.blockWithoutKey, at: node.span)
            return nil
        }
        if let kind = Block.Kind(rawValue: first.key) { return kind }
        for entry in entries {
            guard let kind = Block.Kind(rawValue: entry.key) else { continue }
            log.report(CardFault.kindNotFirst(kind), at: entry.keySpan)
            return kind
        }
        log.report(CardFault.unknownBlock(first.key), at: first.keySpan)
        return nil
    }

    /// The block less the keys that name another kind, which are reported.
    private func withoutOtherKinds(_ node: SourceNode, _ kind: Block.Kind) -> SourceNode {
        guard let entries = node.entries else { return node }
        let kept = entries.filter { entry in
            guard let other = Block.Kind(rawValue: entry.key), other != kind else { return true }
            log.report(CardFault.twoKinds(other, in: kind), at: entry.keySpan)
            return false
        }
        return SourceNode(.mapping(kept), span: node.span)
    }

    private func explicitID(in node: SourceNode, takenIDs: inout Set<String>) -> String? {
        guard let value = node.entries?.first(where: { $0.key == "id" })?.value,
            let id = ValueReading(log: log).string(value, "id")
        else { return nil }
        guard BlockPlace.isID(id) else {
            log.report(CardFault.blockIDShape(id), at: value.span)
            return nil
        }
        guard takenIDs.insert(id).inserted else {
            log.report(CardFault.blockIDTwice(id), at: value.span)
            return nil
        }
        return id
    }
}

/// Where a block stands: what its texts are read with, and what their ids begin with.
struct BlockPlace {
    let texts: TextReading
    /// `panel-2.question-1`, or `panel-2.` and the block's own id.
    let id: String

    var log: FaultLog { texts.log }

    /// Whether a text can be an id: small letters, digits and hyphens, and none that the program gives itself.
    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            text.utf8.count <= 40,
            text.utf8.allSatisfy({
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { return false }
        let given = Block.Kind.allCases.map(\.rawValue) + ["item"]
        return !given.contains { kind in
            text.hasPrefix(kind + "-") && text.dropFirst(kind.count + 1).allSatisfy(\.isNumber)
        }
    }
}

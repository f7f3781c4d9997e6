import Diagnostics

/// A token as a file has it: its type, its own or its group's, and its value as it is written.
struct RawToken {
    let path: String
    let type: (name: String, span: Span)?
    let value: SourceNode
    /// What `$extensions` says to this program.
    let extensions: SourceNode?
    let span: Span
    /// Where faults in it are reported: each layer of a theme is a file of its own.
    let log: FaultLog
}

/// One file of design tokens, flattened: groups are gone, paths remain.
struct TokenFile {
    private(set) var tokens: [RawToken] = []
    private(set) var groups: Set<String> = []
    private(set) var extends: (name: String, span: Span)?
    private(set) var summary: String?

    private let log: FaultLog
    private static let properties = ["$value", "$type", "$description", "$extensions", "$deprecated"]

    /// The tokens of a file, whose faults go to the log.
    init(_ root: SourceNode, log: FaultLog) {
        self.log = log
        guard let entries = root.entries else {
            if !root.isFaulty { log.report(ThemeFault.notAGroup(log.source.name), at: root.span) }
            return
        }
        readExtensions(entries)
        read(entries, path: "", type: nil, keySpan: root.span)
    }

    /// The theme over which this one lies, and one sentence for `koerskaart themes`.
    private static let extensionKeys = ["extends", "summary"]

    /// What the extensions of a group or a token say to this program; those for others are theirs.
    private static func ownExtension(_ entries: [SourceNode.Entry]) -> SourceNode? {
        entries.first { $0.key == "$extensions" }?.value.entries?.first { $0.key == "koerskaart" }?.value
    }

    private mutating func readExtensions(_ entries: [SourceNode.Entry]) {
        guard let own = TokenFile.ownExtension(entries),
            let reader = KeyedReader(
                own, keys: TokenFile.extensionKeys, as: "the extension `koerskaart`", log: log)
        else { return }
        summary = reader.string("summary")
        if let name = reader.string("extends"), let span = reader.node("extends")?.span { extends = (name, span) }
    }

    private mutating func read(
        _ entries: [SourceNode.Entry], path: String, type inherited: (name: String, span: Span)?, keySpan: Span
    ) {
        var type = inherited
        if let entry = entries.first(where: { $0.key == "$type" }),
            let name = ValueReading(log: log).string(entry.value, "$type")
        {
            if ThemeFault.TokenType(rawValue: name) == nil {
                log.report(ThemeFault.unknownType(name), at: entry.value.span)
            }
            type = (name, entry.value.span)
        }
        let value = entries.first { $0.key == "$value" }
        for entry in entries {
            if entry.key.hasPrefix("$") {
                checkProperty(entry)
                continue
            }
            if value != nil {
                log.report(ThemeFault.groupWithValue(entry.key), at: entry.keySpan)
                continue
            }
            guard !entry.key.contains(where: { ".{}".contains($0) }) else {
                log.report(ThemeFault.tokenName(entry.key), at: entry.keySpan)
                continue
            }
            let inner = path.isEmpty ? entry.key : path + "." + entry.key
            guard let entries = entry.value.entries else {
                if !entry.value.isFaulty { log.report(ThemeFault.notAGroup(inner), at: entry.value.span) }
                continue
            }
            read(entries, path: inner, type: type, keySpan: entry.keySpan)
        }
        if let value {
            tokens.append(
                RawToken(
                    path: path, type: type, value: value.value, extensions: TokenFile.ownExtension(entries),
                    span: keySpan, log: log))
        } else {
            groups.insert(path)
        }
    }

    private func checkProperty(_ entry: SourceNode.Entry) {
        switch entry.key {
        case "$ref", "$extends", "$root": log.report(ThemeFault.notSupported(entry.key), at: entry.keySpan)
        case _ where TokenFile.properties.contains(entry.key): break
        // Editors use it to find the schema.
        case "$schema": break
        default:
            log.report(ThemeFault.unknownProperty(entry.key, known: TokenFile.properties), at: entry.keySpan)
        }
    }
}

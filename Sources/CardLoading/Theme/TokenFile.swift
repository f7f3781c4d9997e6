import CardModel
import Diagnostics

/// One file of design tokens, flattened: groups are gone, paths remain.
struct TokenFile {
    private(set) var tokens: [RawToken] = []
    private(set) var groups: Set<String> = []
    /// The groups that take their tokens from others, in the order of the file.
    private(set) var extending: [(path: String, target: SourceNode)] = []
    /// Tokens of the closed set that have no value, which is reported.
    private(set) var valueless: Set<String> = []
    private(set) var extends: (name: String, span: Span)?
    private(set) var summary: String?
    private(set) var isHighContrast: Bool?
    private(set) var logo: PicturePath?
    private(set) var logoName: String?

    private let log: FaultLog
    private static let mostExtending = 200
    private static let properties = ["$value", "$type", "$description", "$extensions", "$deprecated"]
    private static let tokenProperties = properties + ["$ref"]
    private static let groupProperties = Array(properties.dropFirst()) + ["$extends", "$root"]
    /// What editors and design tools write at the root: the schema, and how their token sets belong together.
    private static let rootProperties = ["$schema", "$themes", "$metadata"]

    /// The tokens of a file, whose faults go to the log.
    init(_ root: SourceNode, log: FaultLog) {
        self.log = log
        guard let entries = root.entries else {
            if !root.isFaulty { log.report(ThemeFault.notAGroup(log.source.name, isOurs: true), at: root.span) }
            return
        }
        readExtensions(entries)
        read(entries, path: "", type: nil, keySpan: root.span, isOurs: true)
    }

    /// The theme over which this one lies, and one sentence for `koerskaart themes`.
    private static let extensionKeys = ["extends", "summary", "highContrast", "logo", "logoName"]

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
        isHighContrast = reader.bool("highContrast")
        logoName = reader.string("logoName")
        if let path = reader.string("logo"), let span = reader.node("logo")?.span {
            logo = PicturePath(path: path, span: span)
            if !PicturePath.leadsDown(path) { log.report(ThemeFault.picturePath(path), at: span) }
        }
        if let name = reader.string("extends"), let span = reader.node("extends")?.span { extends = (name, span) }
    }

    private mutating func read(
        _ entries: [SourceNode.Entry], path: String, type inherited: (name: String, span: Span)?, keySpan: Span,
        isOurs: Bool
    ) {
        let type = type(entries) ?? inherited
        let value = value(entries)
        var hasStrayProperty = false
        for entry in entries {
            if entry.key == "$root", value == nil, !path.isEmpty {
                readInner(entry, of: path, type: type, isOurs: isOurs)
            } else if entry.key.hasPrefix("$") {
                if !check(entry, isToken: value != nil, isRoot: path.isEmpty, isOurs: isOurs) {
                    hasStrayProperty = true
                }
            } else if value != nil {
                // Design tools note things of their own beside a value.
                if isOurs || entry.value.entries != nil {
                    log.report(ThemeFault.groupWithValue(entry.key), at: entry.keySpan)
                }
            } else if entry.key.contains(where: { ".{}".contains($0) }) {
                log.report(ThemeFault.tokenName(entry.key), at: entry.keySpan)
            } else {
                let isOurs = path.isEmpty ? ThemeTokens.isOurs(entry.key) : isOurs
                readInner(entry, of: path, type: type, isOurs: isOurs)
            }
        }
        guard let value else {
            groups.insert(path)
            if let target = entries.first(where: { $0.key == "$extends" })?.value {
                if extending.count < TokenFile.mostExtending {
                    extending.append((path, target))
                } else {
                    log.report(ThemeFault.groupLoop(path), at: target.span)
                }
            }
            if ThemeTokens.type(of: path) != nil {
                if !hasStrayProperty { log.report(ThemeFault.noValue(path), at: keySpan) }
                valueless.insert(path)
            }
            if !path.isEmpty, let own = TokenFile.ownExtension(entries) {
                log.report(ThemeFault.idleExtension(path), at: own.span)
            }
            return
        }
        let extensions = TokenFile.ownExtension(entries)
        if let extensions, isOurs, ThemeTokens.type(of: path) != .color {
            log.report(ThemeFault.idleExtension(path), at: extensions.span)
        }
        tokens.append(
            RawToken(
                path: path, type: type, value: value, extensions: extensions, span: keySpan,
                log: log))
    }

    /// A token or a group inside a group.
    private mutating func readInner(
        _ entry: SourceNode.Entry, of path: String, type: (name: String, span: Span)?, isOurs: Bool
    ) {
        let inner = path.isEmpty ? entry.key : path + "." + entry.key
        if let entries = entry.value.entries {
            read(entries, path: inner, type: type, keySpan: entry.keySpan, isOurs: isOurs)
        } else if !entry.value.isFaulty {
            log.report(ThemeFault.notAGroup(inner, isOurs: isOurs), at: entry.value.span)
        }
    }

    private func type(_ entries: [SourceNode.Entry]) -> (name: String, span: Span)? {
        guard let entry = entries.first(where: { $0.key == "$type" }) else { return nil }
        return ValueReading(log: log).string(entry.value, "$type").map { ($0, entry.value.span) }
    }

    /// The value of a token, also where the token as a whole is a reference; nil for a group.
    private func value(_ entries: [SourceNode.Entry]) -> SourceNode? {
        if let value = entries.first(where: { $0.key == "$value" })?.value { return value }
        guard let reference = entries.first(where: { $0.key == "$ref" }) else { return nil }
        return SourceNode(.mapping([reference]), span: reference.value.span)
    }

    /// Whether a property is one of the format; one that is not is reported.
    private func check(_ entry: SourceNode.Entry, isToken: Bool, isRoot: Bool, isOurs: Bool) -> Bool {
        let known = isToken ? TokenFile.tokenProperties : TokenFile.groupProperties
        if known.contains(entry.key) || isRoot && TokenFile.rootProperties.contains(entry.key) { return true }
        let fault = ThemeFault.unknownProperty(
            entry.key, known: isToken ? known : known + ["$value"], isOurs: isOurs)
        log.report(fault, at: entry.keySpan)
        return false
    }
}

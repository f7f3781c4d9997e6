import CardModel
import DesignTokens
import Diagnostics
import Geometry

/// Reads the tokens of all layers into a theme.
struct ThemeReading {
    private let name: String
    private let tokens: [String: RawToken]
    /// The paths in the order of the files, the lowest layer first.
    private let order: [String]
    /// Tokens with a misspelt path, by the path that was probably meant: one fault each, not two.
    private let misspelt: [String: RawToken]
    private let log: FaultLog
    private let reader: TokenReader

    init(name: String, tokens: [String: RawToken], order: [String], groups: Set<String>, log: FaultLog) {
        self.name = name
        self.tokens = tokens
        self.order = order
        self.log = log
        misspelt = ThemeReading.misspelt(tokens, order: order)
        reader = TokenReader(aliases: AliasResolver(tokens: tokens, groups: groups))
    }

    /// The theme; nil where a token is missing or wrong, which is reported.
    func theme(summary: String) -> Theme? {
        checkUnknown()
        var colours: [ColourToken: RouteColours] = [:]
        for token in ColourToken.ofThemes {
            if let found = required(token.rawValue) { colours[token] = reader.colours(found) }
        }
        let display = typeface(.display)
        let text = typeface(.text)
        let lines = Dictionary(
            uniqueKeysWithValues: ThemeTokens.Line.allCases.map { ($0, length(ThemeTokens.path($0))) })
        let radii = Dictionary(
            uniqueKeysWithValues: ThemeTokens.Radius.allCases.map { ($0, length(ThemeTokens.path($0))) })
        let turn = required(ThemeTokens.turn).flatMap { reader.number($0, in: ThemeTokens.turnRange) }
        guard !log.list.hasErrors, let turn else { return nil }
        func line(_ line: ThemeTokens.Line) -> Length { (lines[line] ?? nil) ?? .zero }
        func radius(_ radius: ThemeTokens.Radius) -> Length { (radii[radius] ?? nil) ?? .zero }
        return Theme(
            name: name, summary: summary, colours: colours, display: display, text: text,
            lines: Theme.Lines(
                hair: line(.hair), box: line(.box), rule: line(.rule), route: line(.route), panel: line(.panel),
                callout: line(.callout)),
            radii: Theme.Radii(
                box: radius(.box), chip: radius(.chip), callout: radius(.callout), panel: radius(.panel), turn: turn))
    }

    private static func misspelt(_ tokens: [String: RawToken], order: [String]) -> [String: RawToken] {
        var misspelt: [String: RawToken] = [:]
        let unknown = order.lazy.filter { ThemeTokens.type(of: $0) == nil && !$0.hasPrefix(ThemeTokens.palette) }
        // A file of nothing but unknown tokens must not cost its length squared.
        for path in unknown.prefix(50) {
            guard let meant = nearestName(to: path, among: ThemeTokens.paths), tokens[meant] == nil else { continue }
            if misspelt[meant] == nil { misspelt[meant] = tokens[path] }
        }
        return misspelt
    }

    private func checkUnknown() {
        for path in order {
            guard let token = tokens[path], ThemeTokens.type(of: path) == nil else { continue }
            if path.hasPrefix(ThemeTokens.palette) {
                // Followed all the same, so that a loop or a wrong name in it is found though nothing uses it yet.
                _ = reader.aliases.value(of: token)
            } else {
                token.log.report(ThemeFault.unknownToken(path, known: ThemeTokens.paths), at: token.span)
            }
        }
    }

    private func required(_ path: String) -> RawToken? {
        if let token = tokens[path] ?? misspelt[path] { return token }
        log.report(
            ThemeFault.missingToken(path, theme: name), at: log.source.span(at: Position(line: 1, column: 1)))
        return nil
    }

    private func length(_ path: String) -> Length? { required(path).flatMap { reader.length($0) } }

    private func typeface(_ face: ThemeTokens.Face) -> Typeface {
        let group = ThemeTokens.familyGroup(face)
        _ = required(group + "Latn")
        var families: [Typeface.Family] = []
        for path in order where path.hasPrefix(group) {
            guard let token = tokens[path] else { continue }
            let script = String(path.dropFirst(group.count))
            guard ThemeReading.isScript(script) else {
                token.log.report(ThemeFault.script(script), at: token.span)
                continue
            }
            families += reader.families(token).map { Typeface.Family(script: script, name: $0) }
        }
        var weights: [Typeface.Weight: Int] = [:]
        for weight in Typeface.Weight.allCases {
            guard let token = tokens[ThemeTokens.path(weight, of: face)] else { continue }
            weights[weight] = reader.weight(token)
        }
        return Typeface(families: families, weights: weights)
    }

    /// Whether a text has the shape of an ISO 15924 code: a capital and three small letters.
    private static func isScript(_ text: String) -> Bool {
        text.utf8.count == 4 && text.allSatisfy { $0.isASCII && $0.isLetter }
            && text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase)
    }
}

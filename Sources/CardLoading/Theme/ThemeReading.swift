import CardModel
import DesignTokens
import Diagnostics
import Geometry

/// Reads the tokens of all layers into a theme.
struct ThemeReading {
    private let name: String
    private let tokens: [String: RawToken]
    private let order: [String]
    private let valueless: Set<String>
    /// Tokens with a misspelt path, by the path that was probably meant: one fault each, not two.
    private let misspelt: [String: RawToken]
    private let log: FaultLog
    /// So many tokens are missing that the theme was surely meant to lie over another one.
    private let lacksMost: Bool
    private let reader: TokenReader

    init(name: String, layers: TokenLayers, log: FaultLog) {
        self.name = name
        self.log = log
        tokens = layers.tokens
        order = layers.order
        valueless = layers.valueless
        misspelt = ThemeReading.misspelt(tokens, order: order)
        let (tokens, misspelt, valueless) = (tokens, misspelt, valueless)
        let missing = ThemeTokens.needed.filter {
            tokens[$0] == nil && misspelt[$0] == nil && !valueless.contains($0)
        }
        lacksMost = missing.count > ThemeReading.mostMissing
        if lacksMost {
            let start = log.source.span(at: Position(line: 1, column: 1))
            log.report(ThemeFault.missingTokens(missing.count, theme: name), at: start)
        }
        reader = TokenReader(aliases: AliasResolver(tokens: tokens, groups: layers.groups))
    }

    /// The theme; nil where a token is missing or wrong, which is reported.
    func theme(summary: String) -> Theme? {
        var colours: [ColourToken: RouteColours] = [:]
        var places: [Theme.ColourPlace] = []
        for token in ColourToken.ofThemes {
            guard let found = required(token.rawValue), let read = reader.colours(found) else { continue }
            colours[token] = read
            let source = reader.aliases.chain(from: found)?.last ?? found
            places.append(Theme.ColourPlace(token, source.value.span))
        }
        let display = typeface(.display)
        let text = typeface(.text)
        let lines = Dictionary(
            uniqueKeysWithValues: ThemeTokens.Line.allCases.map { ($0, length(ThemeTokens.path($0))) })
        let radii = Dictionary(
            uniqueKeysWithValues: ThemeTokens.Radius.allCases.map { ($0, length(ThemeTokens.path($0))) })
        let turn = required(ThemeTokens.turn).flatMap { reader.number($0, in: ThemeTokens.turnRange) }
        checkRest()
        guard !log.list.hasErrors, let turn else { return nil }
        func line(_ line: ThemeTokens.Line) -> Length { (lines[line] ?? nil) ?? .zero }
        func radius(_ radius: ThemeTokens.Radius) -> Length { (radii[radius] ?? nil) ?? .zero }
        var theme = Theme(
            name: name, summary: summary, colours: colours, display: display, text: text,
            lines: Theme.Lines(
                hair: line(.hair), box: line(.box), rule: line(.rule), route: line(.route), panel: line(.panel),
                callout: line(.callout)),
            radii: Theme.Radii(
                box: radius(.box), chip: radius(.chip), callout: radius(.callout), panel: radius(.panel), turn: turn))
        theme.places = places
        return theme
    }

    /// The most missing tokens that are told one by one.
    private static let mostMissing = 8

    private static func misspelt(_ tokens: [String: RawToken], order: [String]) -> [String: RawToken] {
        var misspelt: [String: RawToken] = [:]
        // A file of nothing but unknown tokens must not cost its length squared.
        for path in order.lazy.filter({ ThemeTokens.type(of: $0) == nil }).prefix(500) {
            let isOurs = ThemeTokens.isOurs(path)
            guard
                let meant = isOurs ? nearestName(to: path, among: ThemeTokens.paths) : ThemeTokens.meant(by: path),
                isOurs ? tokens[meant] == nil : true, misspelt[meant] == nil
            else { continue }
            misspelt[meant] = tokens[path]
        }
        return misspelt
    }

    /// Looks at the tokens that are not of the closed set, once those are read.
    private func checkRest() {
        let used = reader.aliases.used
        let slips = misspelt.filter { !ThemeTokens.isOurs($0.value.path) }
        for path in order {
            guard let token = tokens[path], ThemeTokens.type(of: path) == nil else { continue }
            if ThemeTokens.isOurs(path) {
                token.log.report(ThemeFault.unknownToken(path, known: ThemeTokens.paths), at: token.span)
            } else if let slip = slips.first(where: { $0.value.path == path }) {
                token.log.report(ThemeFault.unknownToken(path, known: [slip.key]), at: token.span)
            } else if !used.contains(path) {
                // Followed all the same, so that a loop or a wrong name in it is found though nothing uses it yet.
                guard let found = reader.aliases.value(of: token) else { continue }
                let isPalette = path.hasPrefix(ThemeTokens.palette)
                if isPalette, found.type?.name == TokenType.color.rawValue { _ = reader.colours(token) }
                if isPalette, token.log === log {
                    token.log.report(ThemeFault.unusedToken(path), at: token.span)
                }
            }
        }
    }

    private func required(_ path: String) -> RawToken? {
        if let token = tokens[path] ?? misspelt[path] { return token }
        if lacksMost || valueless.contains(path) { return nil }
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
            families += reader.families(token).map {
                Typeface.Family(script: script, name: $0.name, span: $0.span)
            }
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

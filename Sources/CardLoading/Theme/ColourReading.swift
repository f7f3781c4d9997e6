import DesignTokens
import Diagnostics

/// Turns the values of colour tokens into colours along the route.
///
/// Beyond Design Tokens 2025.10 it reads a list of colours (steps along the route), `"none"` for a colour that is not
/// drawn, and what the extension `koerskaart` of a token says: `spread`, `panels`, and `derive`.
final class ColourReading {
    private let aliases: AliasResolver
    /// The colours of tokens that others may ask for many times over.
    private var known: [String: RouteColours?] = [:]
    /// The tokens that are being read: one that is met again takes its colour from itself.
    private var open: [String] = []

    init(aliases: AliasResolver) { self.aliases = aliases }

    /// The colours of a token whose type and aliases are in order; nil where there is a fault.
    func colours(_ token: RawToken) -> RouteColours? { colours(token, nil) }

    /// - Parameter chain: from the token to its value, where that is known.
    func colours(_ token: RawToken, _ chain: [RawToken]?) -> RouteColours? {
        if let known = known[token.path] { return known }
        guard open.count < AliasResolver.longestChain, !open.contains(token.path) else {
            token.log.report(ThemeFault.aliasLoop(open.suffix(3) + [token.path]), at: token.value.span)
            return nil
        }
        open.append(token.path)
        defer { open.removeLast() }
        guard let chain = chain ?? aliases.chain(from: token), let source = chain.last else { return nil }
        var colours = written(source)
        for token in chain.reversed() {
            guard let extensions = token.extensions, let read = colours else { continue }
            colours = changed(read, by: extensions, of: token)
        }
        if chain.contains(where: { $0.extensions != nil }) { known[token.path] = .some(colours) }
        return colours
    }

    /// The value of a token that is no reference; of a border, its colour.
    private func written(_ token: RawToken) -> RouteColours? {
        guard !token.value.isFaulty else { return nil }
        if token.value.plainOrQuoted == "none" { return [] }
        if let part = token.type.flatMap({ TokenType(named: $0.name)?.part(for: .color) }),
            let node = token.value.entries?.first(where: { $0.key == part })?.value
        {
            return colour(node, token).map { [$0] }
        }
        guard let items = token.value.items else { return written(token.value, token).map { [$0] } }
        guard (1...ThemeTokens.mostColours).contains(items.count) else {
            let range = "a list of 1 to \(ThemeTokens.mostColours) colours"
            token.log.report(
                ThemeFault.outOfRange(token.path, found: String(items.count), range: range), at: token.value.span)
            return nil
        }
        let colours = items.compactMap { colour($0, token) }
        return colours.count == items.count ? RouteColours(colours) : nil
    }

    /// One colour, written out or taken from another token.
    private func colour(_ node: SourceNode, _ token: RawToken) -> Colour? {
        guard let reference = TokenReference(node) else { return written(node, token) }
        guard let target = aliases.target(reference, at: node.span, log: token.log),
            let found = colours(target)
        else { return nil }
        guard let colour = found.colours.first, !found.varies else {
            token.log.report(
                found.isDrawn ? ThemeFault.aliasToList(target.path) : ThemeFault.notHex("none"), at: node.span)
            return nil
        }
        return colour
    }

    private func written(_ node: SourceNode, _ token: RawToken) -> Colour? {
        ColourValue(aliases: aliases, log: token.log).colour(node, token.path)
    }

    // MARK: The extension

    private static let keys = ["spread", "panels", "derive"]
    private static let places: [(key: String, place: RouteColours.Place)] =
        [("all", .all), ("middle", .middle), ("break", .pause), ("first", .first), ("last", .last)]
        + (1...ThemeTokens.mostColours).map { (String($0), .number($0)) }

    private func changed(_ colours: RouteColours, by node: SourceNode, of token: RawToken) -> RouteColours? {
        guard let reader = KeyedReader(node, keys: ColourReading.keys, as: "the extension `koerskaart`", log: token.log)
        else { return nil }
        var changed = colours
        if let node = reader.node("derive") {
            guard let change = change(node, token) else { return nil }
            changed = changed.map { change($0) }
        }
        if let spread = reader.choice("spread", of: RouteColours.Spread.self) { changed.spread = spread }
        let places = ColourReading.places
        if let panels = reader.group("panels", keys: places.map(\.key), as: "`panels`") {
            for (key, place) in places {
                guard let node = panels.node(key), let colour = colour(node, token) else { continue }
                changed.own.removeAll { $0.place == place }
                changed.own.append(RouteColours.Own(place, colour))
            }
        }
        return changed
    }

    private func change(_ node: SourceNode, _ token: RawToken) -> ColourChange? {
        if node.entries == nil {
            return switch ValueReading(log: token.log).word(node, "derive", of: ["deep", "tint"]) {
            case "deep": .deep
            case "tint": .tint
            default: nil
            }
        }
        let keys = ["lightness", "chroma", "mostChroma", "mix", "share"]
        guard let reader = KeyedReader(node, keys: keys, as: "`derive`", log: token.log) else { return nil }
        let mix = reader.node("mix")
        return ColourChange(
            lightness: reader.number("lightness", in: 0...1), chroma: reader.number("chroma", in: 0...4),
            mostChroma: reader.number("mostChroma", in: 0...0.5), mix: mix.flatMap { colour($0, token) },
            share: reader.number("share", in: 0...1, required: mix != nil) ?? 0)
    }
}

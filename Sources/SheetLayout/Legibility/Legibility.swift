public import CardModel
public import DesignTokens
public import Diagnostics
import Geometry
public import SheetModel

/// Checks that what stands on a sheet can be read in the theme's colours: on a colour print, on a grey one, and with each
/// colour-vision deficiency (WCAG 2.2, success criteria 1.4.3 and 1.4.11; for themes of high contrast 1.4.6).
public struct Legibility {
    private let theme: Theme
    private let palette: Palette
    private let panelCount: Int
    private let inks: InkUse
    private let rules: [ContrastRule]
    private let evenness: [EvennessRule]

    public init(of sheet: Sheet, theme: Theme, template: Template, palette: Palette, panelCount: Int) {
        self.theme = theme
        self.palette = palette
        self.panelCount = panelCount
        inks = InkUse(of: sheet)
        rules = template.contrasts
        evenness = template.evenness
    }

    /// Words that cannot be read are errors; boxes that are hardly seen are, in a theme of high contrast, and a note
    /// elsewhere; so are the template's rules of thumb.
    public var diagnostics: DiagnosticList {
        var list = DiagnosticList()
        for pair in ColourPair.all where pair.use != .edge && inks.isUsed(pair.ink) {
            if let fault = words(pair) { list.add(fault) }
        }
        if let fault = boxes { list.add(fault) }
        guard !list.hasErrors else { return list }
        for rule in rules { if let note = note(rule) { list.add(note) } }
        for rule in evenness { if let note = note(rule) { list.add(note) } }
        return list
    }

    // MARK: Pairs

    /// A pair of colours where they stand out least.
    private struct Weakest {
        var ratio: Double
        var vision: Vision
        var ink: Colour
        var ground: Colour
        /// The panels (from 1) in which they stand out too little; none where they are the same in all.
        var panels: [Int]
        var grounds: [Colour]
    }

    /// Where two colours stand out too little, if they do; nil where one of them is not drawn.
    ///
    /// - Parameter isForAll: whether the eye that sees least counts, or only a sound one.
    private func weakest(
        _ ink: ColourToken, _ ground: ColourToken, least: Double, isForAll: Bool = true
    ) -> Weakest? {
        let isOutside = ground == .sheetGround
        let varies = !isOutside && (theme.varies(ink) || theme.varies(ground))
        let panels: [Int?] = varies ? Array(0..<max(1, panelCount)) : [isOutside ? nil : 0]
        var weakest: Weakest?
        var grounds: [Colour] = []
        for panel in panels {
            guard let ink = palette.colour(ink, panel: panel), let ground = palette.colour(ground, panel: panel) else {
                return nil
            }
            grounds.append(ground)
            // No eye makes more of a third of a contrast than this.
            if ink.contrast(with: ground) >= least * 3 { continue }
            let (ratio, vision) =
                isForAll ? ink.leastContrast(with: ground) : (ink.contrast(with: ground), Vision.colour)
            guard ratio < least else { continue }
            let failing = (weakest?.panels ?? []) + (varies ? [(panel ?? 0) + 1] : [])
            if ratio < weakest?.ratio ?? .infinity {
                weakest = Weakest(
                    ratio: ratio, vision: vision, ink: ink, ground: ground, panels: failing, grounds: [])
            } else {
                weakest?.panels = failing
            }
        }
        weakest?.grounds = grounds
        return weakest
    }

    private func words(_ pair: ColourPair) -> Diagnostic? {
        let isSmall = inks.isSmall(pair.ink)
        let least = theme.isHighContrast ? (isSmall ? 7 : 4.5) : isSmall ? 4.5 : 3
        guard let weakest = weakest(pair.ink, pair.ground, least: least) else { return nil }
        return Diagnostic(
            "theme.illegible",
            "\(Legibility.name(pair.ink)) cannot be read well\(places(weakest.panels)): \(figures(weakest)), and "
                + "\(Legibility.ratio(least)):1 is needed",
            at: theme.place(of: pair.ink), hints: hints(weakest, ink: pair.ink, ground: pair.ground, least: least))
    }

    private func hints(
        _ weakest: Weakest, ink: ColourToken, ground: ColourToken, least: Double
    ) -> [Diagnostic.Hint] {
        var hints: [Diagnostic.Hint] = []
        if let nearest = weakest.ink.nearest(standingOutFrom: weakest.grounds, by: least) {
            let reached = weakest.grounds.map { nearest.leastContrast(with: $0).ratio }.min() ?? least
            hints.append(
                .init(
                    "`\(ink.rawValue)` as \(nearest.hex) would do: the nearest colour that passes, with "
                        + "\(Legibility.ratio(reached)):1"))
        }
        if let place = theme.place(of: ground) {
            hints.append(.init("the colour that it stands on, `\(ground.rawValue)`", at: place))
        }
        return hints
    }

    /// Boxes are told by their line or by their fill.
    private var boxes: Diagnostic? {
        let least = 3.0
        let hasLine = theme.lines.box > .zero && theme.hasColour(.boxLine)
        guard let byFill = weakest(.boxFill, .panelFill, least: least) else { return nil }
        var shown = byFill
        if hasLine {
            guard let byLine = weakest(.boxLine, .panelFill, least: least) else { return nil }
            shown = byLine.ratio > byFill.ratio ? byLine : byFill
        }
        let token: ColourToken = hasLine ? .boxLine : .boxFill
        return Diagnostic(
            "theme.faint-boxes", theme.isHighContrast ? .error : .note,
            "boxes stand out little from their panels\(places(shown.panels)): \(figures(shown)), and "
                + "\(Legibility.ratio(least)):1 is what everyone sees",
            at: theme.place(of: token),
            hints: [
                .init(
                    hasLine
                        ? "make `box.line` darker" : "give boxes a line: `box.line` a colour and `line.box` a width")
            ])
    }

    private func note(_ rule: EvennessRule) -> Diagnostic? {
        guard theme.varies(rule.colour) else { return nil }
        let seen = (0..<panelCount).compactMap { panel in
            palette.colour(rule.colour, panel: panel).map {
                (panel: panel + 1, colour: $0, lightness: OKLCH($0).lightness)
            }
        }
        guard let palest = seen.max(by: { $0.lightness < $1.lightness }),
            let darkest = seen.min(by: { $0.lightness < $1.lightness }),
            palest.lightness - darkest.lightness > rule.within
        else { return nil }
        return Diagnostic(
            "theme.rule-of-thumb", .note,
            "`\(rule.colour.rawValue)` differs in lightness from panel to panel, so that one shouts: \(darkest.colour.hex) in "
                + "panel \(darkest.panel), \(palest.colour.hex) in panel \(palest.panel)",
            at: theme.place(of: rule.colour), hints: [.init("let colours differ in hue, and be alike in lightness")])
    }

    private func note(_ rule: ContrastRule) -> Diagnostic? {
        if let unless = rule.unless, theme.hasColour(unless) { return nil }
        guard let weakest = weakest(rule.colour, rule.ground, least: rule.least, isForAll: false) else { return nil }
        return Diagnostic(
            "theme.rule-of-thumb", .note,
            "`\(rule.colour.rawValue)` stands out less from `\(rule.ground.rawValue)` than looks best on this template"
                + "\(places(weakest.panels)): \(figures(weakest)), rather than \(Legibility.ratio(rule.least)):1",
            at: theme.place(of: rule.colour))
    }

    // MARK: Words of messages

    private static func name(_ ink: ColourToken) -> String {
        switch ink {
        case .sheetMuted: "the muted words"
        case .routeInk: "what stands in the route"
        case .accentFill: "the labels"
        case .accentInk: "the words on the accent colour"
        case .calloutInk: "the calls"
        case .markInk: "the numbers of the panels"
        default: "the texts"
        }
    }

    private func places(_ panels: [Int]) -> String {
        guard let last = panels.last else { return "" }
        if panels.count == panelCount { return " in any panel" }
        if panels.count == 1 { return " in panel \(last)" }
        return " in panels " + panels.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
    }

    private func figures(_ weakest: Weakest) -> String {
        "\(weakest.ink.hex) on \(weakest.ground.hex) is \(Legibility.ratio(weakest.ratio)):1\(weakest.vision.words)"
    }

    /// Cut off, not rounded: 4.49 is not enough.
    private static func ratio(_ ratio: Double) -> String {
        let tenths = Int(ratio * 10 + 1e-9)
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

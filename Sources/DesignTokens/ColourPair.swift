/// A colour that stands on another one on a card, and how far they must stand out from each other to be read.
public struct ColourPair: Hashable, Sendable {
    /// What a pair is for, with the least contrast that it needs (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
    public enum Use: String, Hashable, Sendable, CaseIterable {
        /// Words of any size.
        case text
        /// Words of 14 pt and more that are bold, and of 18 pt and more that are not.
        case largeText = "large text"
        /// What tells where to write, and signs.
        case edge

        public var leastContrast: Double { self == .text ? 4.5 : 3 }
    }

    public let ink: ColourToken
    public let ground: ColourToken
    public let use: Use

    public init(_ ink: ColourToken, on ground: ColourToken, _ use: Use) {
        self.ink = ink
        self.ground = ground
        self.use = use
    }

    /// The pairs of every template, in the order in which they are met on a card.
    public static let all: [ColourPair] = [
        ColourPair(.sheetInk, on: .sheetGround, .text), ColourPair(.sheetMuted, on: .sheetGround, .text),
        ColourPair(.routeInk, on: .routeFill, .largeText), ColourPair(.sheetInk, on: .panelFill, .text),
        ColourPair(.sheetMuted, on: .boxFill, .text), ColourPair(.accentFill, on: .panelFill, .text),
        ColourPair(.accentInk, on: .accentFill, .text), ColourPair(.calloutInk, on: .calloutFill, .text),
        ColourPair(.calloutIcon, on: .calloutFill, .edge), ColourPair(.markInk, on: .markFill, .largeText),
        ColourPair(.clockSector, on: .clockFace, .edge), ColourPair(.boxLine, on: .panelFill, .edge),
        ColourPair(.boxLine, on: .boxFill, .edge),
    ]

    /// Whether the pair is met in panels; words on the bare paper take the first of a token's colours.
    private var isInPanels: Bool { ground != .sheetGround }

    /// The least contrast of the pair over all panels, and the panel (from 0) that has it, or nil for a pair that is met
    /// outside them; nil where one of the two is not drawn.
    public func contrast(in palette: Palette, panelCount: Int) -> (ratio: Double, panel: Int?)? {
        var least: (ratio: Double, panel: Int?)?
        let panels: [Int?] = isInPanels ? Array(0..<max(1, panelCount)) : [nil]
        for panel in panels {
            guard let ink = palette.colour(ink, panel: panel), let ground = palette.colour(ground, panel: panel) else {
                return nil
            }
            let ratio = ink.contrast(with: ground)
            if ratio < least?.ratio ?? .infinity { least = (ratio, panel) }
        }
        return least
    }
}

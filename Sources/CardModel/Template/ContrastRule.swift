public import DesignTokens

/// A rule of thumb of a template: how far one colour should stand out from another for the sheet to look well.
public struct ContrastRule: Hashable, Sendable {
    public var colour: ColourToken
    public var ground: ColourToken
    /// From 1 to 21.
    public var least: Double
    /// A colour that makes up for it where the theme draws it: a line round what is pale.
    public var unless: ColourToken?

    public init(_ colour: ColourToken, on ground: ColourToken, least: Double, unless: ColourToken? = nil) {
        self.colour = colour
        self.ground = ground
        self.least = least
        self.unless = unless
    }
}

/// A rule of thumb of a template: how near in lightness the colours of a token should be in all panels, so that none shouts.
public struct EvennessRule: Hashable, Sendable {
    public var colour: ColourToken
    /// The greatest difference of lightness (OKLCH), from 0 to 1.
    public var within: Double

    public init(_ colour: ColourToken, within: Double) {
        self.colour = colour
        self.within = within
    }
}

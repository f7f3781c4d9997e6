public import DesignTokens

/// A rule of thumb of a template: how far one colour should stand out from another for the sheet to look well.
public struct ContrastRule: Hashable, Sendable {
    public var colour: ColourToken
    public var ground: ColourToken
    /// From 1 to 21.
    public var least: Double

    public init(_ colour: ColourToken, on ground: ColourToken, least: Double) {
        self.colour = colour
        self.ground = ground
        self.least = least
    }
}

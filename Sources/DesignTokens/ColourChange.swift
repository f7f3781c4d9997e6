/// How a colour is made from another one: a deep one for words on it, a tint for lines in a box.
///
/// Lightness and chroma are changed first, in OKLCH with the hue kept; then the rest is mixed in, in sRGB.
public struct ColourChange: Hashable, Sendable {
    /// The lightness that it gets, from 0 to 1.
    public var lightness: Double?
    /// What its chroma is multiplied by.
    public var chroma: Double?
    /// The chroma that it has at most.
    public var mostChroma: Double?
    /// A colour that is mixed in, and its share, from 0 to 1.
    public var mix: Colour?
    public var share: Double

    public init(
        lightness: Double? = nil, chroma: Double? = nil, mostChroma: Double? = nil, mix: Colour? = nil,
        share: Double = 0
    ) {
        self.lightness = lightness
        self.chroma = chroma
        self.mostChroma = mostChroma
        self.mix = mix
        self.share = share
    }

    /// A dark one of the same hue, for words, labels and callouts on it.
    public static let deep = ColourChange(lightness: 0.37, chroma: 0.8, mostChroma: 0.085)
    /// A pale one, for lines and dots on white.
    public static let tint = ColourChange(mix: Colour(red: 1, green: 1, blue: 1), share: 0.35)

    public func callAsFunction(_ colour: Colour) -> Colour {
        var changed = colour
        if lightness != nil || chroma != nil || mostChroma != nil {
            var seen = OKLCH(colour)
            seen.lightness = lightness ?? seen.lightness
            seen.chroma *= chroma ?? 1
            seen.chroma = min(seen.chroma, mostChroma ?? seen.chroma)
            changed = seen.colour
        }
        return mix.map { changed.tinted(with: $0, share: share) } ?? changed
    }
}

extension Colour {
    /// How much light the colour gives, from 0 (black) to 1 (white) (WCAG 2.2, “relative luminance”).
    public var luminance: Double {
        let light = LinearRGB(self)
        return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }

    /// How far two colours stand out from each other, from 1 (alike) to 21 (black on white); the same both ways
    /// (WCAG 2.2, “contrast ratio”).
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The colour with a share of another one in it, as a printer's tint is made: each component of sRGB by itself.
    public func tinted(with other: Colour, share: Double) -> Colour {
        Colour(
            red: red + (other.red - red) * share, green: green + (other.green - green) * share,
            blue: blue + (other.blue - blue) * share)
    }

    /// The colour between this one (at 0) and another (at 1), mixed in OKLCH; each end is given as it is.
    public func mixed(with other: Colour, share: Double) -> Colour {
        if share <= 0 || self == other { return self }
        if share >= 1 { return other }
        return OKLCH(self).mixed(with: OKLCH(other), share: share).colour
    }

    /// The colour written `#RRGGBB`, each component to the nearest of 256 steps.
    public var hex: String {
        let digits: [Character] = Array("0123456789ABCDEF")
        var text = "#"
        for component in [red, green, blue] {
            let step = Int((min(1, max(0, component)) * 255).rounded())
            text.append(digits[step / 16])
            text.append(digits[step % 16])
        }
        return text
    }
}

/// A way in which colours reach an eye: on a colour print, on a grey one, or with a colour-vision deficiency.
public enum Vision: String, Hashable, Sendable, CaseIterable {
    case colour
    /// Printed or copied in grey: by the weights of ITU-R BT.601, as printers have it.
    case grey
    /// Without the cones for red, for green, for blue.
    case protanopia, deuteranopia, tritanopia

    /// How a message says it, after a contrast; empty for sound eyes and a colour print.
    public var words: String {
        switch self {
        case .colour: ""
        case .grey: " printed in grey"
        case .protanopia, .deuteranopia, .tritanopia: " to eyes with \(rawValue)"
        }
    }

    /// How much light a colour gives, from 0 to 1 (WCAG 2.2, “relative luminance”, of what this eye sees).
    ///
    /// Deficiencies are simulated at full severity by the matrices of Machado, Oliveira and Fernandes (“A
    /// Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15/6, 2009), on linear sRGB.
    public func luminance(of colour: Colour) -> Double {
        switch self {
        case .colour: colour.luminance
        case .grey:
            SRGBCurve.light(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue)
        case .protanopia:
            luminance(
                colour, (0.152_286, 1.052_583, -0.204_868), (0.114_503, 0.786_281, 0.099_216),
                (-0.003_882, -0.048_116, 1.051_998))
        case .deuteranopia:
            luminance(
                colour, (0.367_322, 0.860_646, -0.227_968), (0.280_085, 0.672_501, 0.047_413),
                (-0.011_820, 0.042_940, 0.968_881))
        case .tritanopia:
            luminance(
                colour, (1.255_528, -0.076_749, -0.178_779), (-0.078_411, 0.930_809, 0.147_602),
                (0.004_733, 0.691_367, 0.303_900))
        }
    }

    private typealias Row = (red: Double, green: Double, blue: Double)

    private func luminance(_ colour: Colour, _ red: Row, _ green: Row, _ blue: Row) -> Double {
        let light = LinearRGB(colour)
        func seen(_ row: Row) -> Double {
            min(1, max(0, row.red * light.red + row.green * light.green + row.blue * light.blue))
        }
        return 0.2126 * seen(red) + 0.7152 * seen(green) + 0.0722 * seen(blue)
    }

    /// How far two colours stand out from each other to this eye, from 1 to 21.
    public func contrast(_ one: Colour, _ other: Colour) -> Double {
        let (first, second) = (luminance(of: one), luminance(of: other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
}

extension Colour {
    /// The contrast to the eye that sees least of it, and which that is.
    public func leastContrast(with other: Colour) -> (ratio: Double, vision: Vision) {
        var least = (ratio: contrast(with: other), vision: Vision.colour)
        for vision in Vision.allCases.dropFirst() {
            let ratio = vision.contrast(self, other)
            // A difference that no one sees is not worth naming an eye for.
            if ratio < least.ratio - 0.05 { least = (ratio, vision) }
        }
        return least
    }

    /// The nearest colour of the same hue that stands out so far from all of some grounds, to every eye: its lightness is
    /// changed as little as can be, and its chroma where sRGB asks for it. Nil where neither a dark nor a pale one does.
    public func nearest(standingOutFrom grounds: [Colour], by least: Double) -> Colour? {
        let own = OKLCH(self)
        let steps = 200
        for step in 0...steps {
            for sign in [-1.0, 1.0] {
                let lightness = own.lightness + sign * Double(step) / Double(steps)
                guard (0...1).contains(lightness) else { continue }
                let exact = OKLCH(lightness: lightness, chroma: own.chroma, hue: own.hue).colour
                // What is written in the theme has 256 steps.
                guard let candidate = Colour(hex: exact.hex) else { continue }
                if grounds.allSatisfy({ candidate.leastContrast(with: $0).ratio >= least }) { return candidate }
            }
        }
        return nil
    }
}

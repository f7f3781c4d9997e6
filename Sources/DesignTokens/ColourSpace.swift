import Glibc

/// The colour spaces of Design Tokens 2025.10 (“Color”), which are those of CSS Color 4.
public enum ColourSpace: String, Hashable, Sendable, CaseIterable {
    case srgb
    case srgbLinear = "srgb-linear"
    case hsl, hwb, lab, lch, oklab, oklch
    case displayP3 = "display-p3"
    case a98RGB = "a98-rgb"
    case prophotoRGB = "prophoto-rgb"
    case rec2020
    case xyzD65 = "xyz-d65"
    case xyzD50 = "xyz-d50"

    /// What each of the three components may be.
    public var ranges: [ClosedRange<Double>] {
        let share = 0.0...1.0
        let percent = 0.0...100.0
        let hue = -360.0...720.0
        return switch self {
        case .srgb, .srgbLinear, .displayP3, .a98RGB, .prophotoRGB, .rec2020: [share, share, share]
        case .xyzD65, .xyzD50: [-0.5...2, -0.5...2, -0.5...2]
        case .hsl, .hwb: [hue, percent, percent]
        case .lab: [percent, -200...200, -200...200]
        case .lch: [percent, 0...300, hue]
        case .oklab: [share, -1...1, -1...1]
        case .oklch: [share, 0...1, hue]
        }
    }

    /// The colour of sRGB with, or nearest to, these three components, and whether it is that very colour. One that sRGB
    /// lacks keeps lightness and hue (`OKLCH.colour`).
    public func colour(_ components: (Double, Double, Double)) -> (colour: Colour, isExact: Bool) {
        let (one, two, three) = components
        switch self {
        case .srgb: return (Colour(red: one, green: two, blue: three), true)
        case .hsl: return (ColourSpace.hsl(hue: one, saturation: two / 100, lightness: three / 100), true)
        case .hwb: return (ColourSpace.hwb(hue: one, white: two / 100, black: three / 100), true)
        default: break
        }
        let light = light(one, two, three)
        let colour = OKLCH(light.oklab).colour
        // Less than half of what is seen is what rounding brings.
        return (colour, LinearRGB(colour).oklab.distance(to: light.oklab) < 0.01)
    }

    private func light(_ one: Double, _ two: Double, _ three: Double) -> LinearRGB {
        switch self {
        case .srgb, .srgbLinear, .hsl, .hwb: return LinearRGB(red: one, green: two, blue: three)
        case .oklab: return LinearRGB(OKLab(lightness: one, a: two, b: three))
        case .oklch: return LinearRGB(OKLCH(lightness: one, chroma: two, hue: three).lab)
        case .lab: return XYZ(lightness: one, a: two, b: three).toD65.linearRGB
        case .lch:
            let angle = three * .pi / 180
            return XYZ(lightness: one, a: two * cos(angle), b: two * sin(angle)).toD65.linearRGB
        case .xyzD65: return XYZ(x: one, y: two, z: three).linearRGB
        case .xyzD50: return XYZ(x: one, y: two, z: three).toD65.linearRGB
        case .displayP3:
            let curve = SRGBCurve.light
            return XYZ(Matrix.displayP3, curve(one), curve(two), curve(three)).linearRGB
        case .a98RGB:
            func curve(_ value: Double) -> Double { pow(value, 563.0 / 256) }
            return XYZ(Matrix.a98, curve(one), curve(two), curve(three)).linearRGB
        case .prophotoRGB:
            func curve(_ value: Double) -> Double { value <= 16.0 / 512 ? value / 16 : pow(value, 1.8) }
            return XYZ(Matrix.prophoto, curve(one), curve(two), curve(three)).toD65.linearRGB
        case .rec2020:
            func curve(_ value: Double) -> Double {
                let (alpha, beta) = (1.099_296_826_809_44, 0.018_053_968_510_807)
                return value < beta * 4.5 ? value / 4.5 : pow((value + alpha - 1) / alpha, 1 / 0.45)
            }
            return XYZ(Matrix.rec2020, curve(one), curve(two), curve(three)).linearRGB
        }
    }

    private static func hsl(hue: Double, saturation: Double, lightness: Double) -> Colour {
        func component(_ offset: Double) -> Double {
            let twelfth = (offset + hue / 30 + 24).truncatingRemainder(dividingBy: 12)
            return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(twelfth - 3, 9 - twelfth, 1))
        }
        return Colour(red: component(0), green: component(8), blue: component(4))
    }

    private static func hwb(hue: Double, white: Double, black: Double) -> Colour {
        if white + black >= 1 {
            let grey = white / (white + black)
            return Colour(red: grey, green: grey, blue: grey)
        }
        let pure = hsl(hue: hue, saturation: 1, lightness: 0.5)
        let rest = 1 - white - black
        return Colour(
            red: pure.red * rest + white, green: pure.green * rest + white, blue: pure.blue * rest + white)
    }
}

/// A colour as the CIE measures it (1931), to which all spaces lead (CSS Color 4 §18).
private struct XYZ {
    var x: Double
    var y: Double
    var z: Double

    init(x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    init(_ matrix: Matrix, _ one: Double, _ two: Double, _ three: Double) {
        (x, y, z) = matrix.times(one, two, three)
    }

    /// From CIE Lab, under D50.
    init(lightness: Double, a: Double, b: Double) {
        let kappa = 24_389.0 / 27
        let epsilon = 216.0 / 24_389
        let middle = (lightness + 16) / 116
        func share(_ value: Double) -> Double {
            let cube = value * value * value
            return cube > epsilon ? cube : (116 * value - 16) / kappa
        }
        x = share(a / 500 + middle) * 0.3457 / 0.3585
        y = lightness > kappa * epsilon ? middle * middle * middle : lightness / kappa
        z = share(middle - b / 200) * (1 - 0.3457 - 0.3585) / 0.3585
    }

    /// The same colour under the white of sRGB.
    var toD65: XYZ { XYZ(Matrix.d50ToD65, x, y, z) }

    var linearRGB: LinearRGB {
        let (red, green, blue) = Matrix.toSRGB.times(x, y, z)
        return LinearRGB(red: red, green: green, blue: blue)
    }
}

/// Three rows of three factors.
private struct Matrix {
    let rows: [(Double, Double, Double)]

    init(_ rows: (Double, Double, Double)...) { self.rows = rows }

    func times(_ one: Double, _ two: Double, _ three: Double) -> (Double, Double, Double) {
        func row(_ row: (Double, Double, Double)) -> Double { row.0 * one + row.1 * two + row.2 * three }
        return (row(rows[0]), row(rows[1]), row(rows[2]))
    }

    static let toSRGB = Matrix(
        (12_831.0 / 3_959, -329.0 / 214, -1_974.0 / 3_959),
        (-851_781.0 / 878_810, 1_648_619.0 / 878_810, 36_519.0 / 878_810),
        (705.0 / 12_673, -2_585.0 / 12_673, 705.0 / 667))
    static let d50ToD65 = Matrix(
        (0.955_473_421_488_075, -0.023_098_454_948_764_71, 0.063_259_243_200_570_72),
        (-0.028_369_709_333_863_7, 1.009_995_398_081_304_1, 0.021_041_441_191_917_323),
        (0.012_314_014_864_481_998, -0.020_507_649_298_898_964, 1.330_365_926_242_124))
    static let displayP3 = Matrix(
        (608_311.0 / 1_250_200, 189_793.0 / 714_400, 198_249.0 / 1_000_160),
        (35_783.0 / 156_275, 247_089.0 / 357_200, 198_249.0 / 2_500_400),
        (0, 32_229.0 / 714_400, 5_220_557.0 / 5_000_800))
    static let a98 = Matrix(
        (573_536.0 / 994_567, 263_643.0 / 1_420_810, 187_206.0 / 994_567),
        (591_459.0 / 1_989_134, 6_239_551.0 / 9_945_670, 374_412.0 / 4_972_835),
        (53_769.0 / 1_989_134, 351_524.0 / 4_972_835, 4_929_758.0 / 4_972_835))
    static let prophoto = Matrix(
        (0.797_766_644_900_642_3, 0.135_181_297_400_533_08, 0.031_347_734_128_392_2),
        (0.288_074_828_819_401_3, 0.711_835_234_241_873, 0.000_089_936_938_725_64),
        (0, 0, 0.825_104_602_510_460_2))
    static let rec2020 = Matrix(
        (63_426_534.0 / 99_577_255, 20_160_776.0 / 139_408_157, 47_086_771.0 / 278_816_314),
        (26_158_966.0 / 99_577_255, 472_592_308.0 / 697_040_785, 8_267_143.0 / 139_408_157),
        (0, 19_567_812.0 / 697_040_785, 295_819_943.0 / 278_816_314))
}

import Glibc

/// A colour by what the eye sees of it: lightness, chroma and hue (OKLCH; CSS Color 4 §9.3, Björn Ottosson 2020).
public struct OKLCH: Hashable, Sendable {
    /// 0 is black, 1 is white.
    public var lightness: Double
    /// 0 is grey; the purest colours of sRGB have about 0.3.
    public var chroma: Double
    /// In degrees, from 0 up to 360; without meaning where there is no chroma.
    public var hue: Double

    public init(lightness: Double, chroma: Double, hue: Double) {
        self.lightness = lightness
        self.chroma = chroma
        self.hue = hue
    }

    /// The same colour as one of sRGB.
    public init(_ colour: Colour) { self.init(LinearRGB(colour).oklab) }

    init(_ lab: OKLab) {
        let hue = atan2(lab.b, lab.a) * 180 / .pi
        self.init(lightness: lab.lightness, chroma: hypot(lab.a, lab.b), hue: hue < 0 ? hue + 360 : hue)
    }

    /// Below it a colour is grey, and its hue says nothing (CSS Color 4 §4.4).
    static let leastChroma = 4e-6

    var lab: OKLab {
        OKLab(lightness: lightness, a: chroma * cos(hue * .pi / 180), b: chroma * sin(hue * .pi / 180))
    }

    /// Whether sRGB has this colour.
    public var isInGamut: Bool { LinearRGB(lab).isInGamut }

    /// The colour in sRGB; one that sRGB lacks is drawn in towards grey until the rest may be cut off without being
    /// seen (CSS Color 4 §13.2.2, with its difference of 0.02).
    public var colour: Colour {
        let exact = LinearRGB(lab)
        if exact.isInGamut || !lightness.isFinite || !chroma.isFinite || !hue.isFinite { return exact.clipped }
        if lightness >= 1 { return Colour(red: 1, green: 1, blue: 1) }
        if lightness <= 0 { return Colour(red: 0, green: 0, blue: 0) }
        let unseen = 0.02
        var clipped = exact.clipped
        if LinearRGB(clipped).oklab.distance(to: lab) < unseen { return clipped }
        var least = 0.0
        var most = chroma
        var leastIsInGamut = true
        while most - least > 1e-4 {
            let candidate = OKLCH(lightness: lightness, chroma: (least + most) / 2, hue: hue)
            let linear = LinearRGB(candidate.lab)
            if leastIsInGamut, linear.isInGamut {
                least = candidate.chroma
                continue
            }
            clipped = linear.clipped
            let distance = LinearRGB(clipped).oklab.distance(to: candidate.lab)
            if distance >= unseen {
                most = candidate.chroma
            } else if unseen - distance < 1e-4 {
                return clipped
            } else {
                leastIsInGamut = false
                least = candidate.chroma
            }
        }
        return clipped
    }

    /// The colour between this one (at 0) and another (at 1), the shorter way round the circle of hues. A grey takes the
    /// other's hue, so that a colour fades without passing through others (CSS Color 4 §12.2).
    public func mixed(with other: OKLCH, share: Double) -> OKLCH {
        let from = chroma < OKLCH.leastChroma ? other.hue : hue
        let to = other.chroma < OKLCH.leastChroma ? hue : other.hue
        var turn = to - from
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        var mixedHue = from + turn * share
        if mixedHue < 0 { mixedHue += 360 } else if mixedHue >= 360 { mixedHue -= 360 }
        return OKLCH(
            lightness: lightness + (other.lightness - lightness) * share,
            chroma: chroma + (other.chroma - chroma) * share, hue: mixedHue)
    }
}

/// OKLCH in rectangular form: distances in it are differences that the eye sees.
struct OKLab {
    var lightness: Double
    var a: Double
    var b: Double

    func distance(to other: OKLab) -> Double {
        let (lightness, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
        return (lightness * lightness + a * a + b * b).squareRoot()
    }
}

/// Light by the three primaries of sRGB; below 0 or above 1 for what sRGB lacks.
struct LinearRGB {
    var red: Double
    var green: Double
    var blue: Double

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    init(_ colour: Colour) {
        self.init(
            red: SRGBCurve.light(colour.red), green: SRGBCurve.light(colour.green), blue: SRGBCurve.light(colour.blue))
    }

    init(_ lab: OKLab) {
        func cube(_ a: Double, _ b: Double) -> Double {
            let root = lab.lightness + a * lab.a + b * lab.b
            return root * root * root
        }
        let long = cube(0.396_337_777_4, 0.215_803_757_3)
        let medium = cube(-0.105_561_345_8, -0.063_854_172_8)
        let short = cube(-0.089_484_177_5, -1.291_485_548_0)
        self.init(
            red: 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            green: -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            blue: -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short)
    }

    var oklab: OKLab {
        let long = cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue)
        let medium = cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue)
        let short = cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue)
        return OKLab(
            lightness: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            a: 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
            b: 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short)
    }

    /// Whether sRGB has it, less what rounding brings.
    var isInGamut: Bool {
        let range = -1e-4...(1 + 1e-4)
        return range.contains(red) && range.contains(green) && range.contains(blue)
    }

    /// The colour with each component cut off at 0 and 1.
    var clipped: Colour {
        func component(_ light: Double) -> Double { SRGBCurve.value(min(1, max(0, light.isNaN ? 0 : light))) }
        return Colour(red: component(red), green: component(green), blue: component(blue))
    }
}

/// The curve between the components of sRGB and light (IEC 61966-2-1).
enum SRGBCurve {
    static func light(_ value: Double) -> Double {
        let size = value.magnitude
        return (size <= 0.040_45 ? size / 12.92 : pow((size + 0.055) / 1.055, 2.4)) * (value < 0 ? -1 : 1)
    }

    static func value(_ light: Double) -> Double {
        let size = light.magnitude
        return (size <= 0.003_130_8 ? size * 12.92 : 1.055 * pow(size, 1 / 2.4) - 0.055) * (light < 0 ? -1 : 1)
    }
}

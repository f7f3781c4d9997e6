import DesignTokens
import Testing

@Suite struct ColourSpaceTests {
    /// The green of HTML, `#008000`, as the W3C's tests of CSS Color 4 write it.
    @Test(arguments: [
        (ColourSpace.srgb, [0, 0.501_96, 0]), (.srgbLinear, [0, 0.215_86, 0]), (.hsl, [120, 100, 25.098]),
        (.hsl, [-240, 100, 25.098]), (.hwb, [120, 0, 49.804]), (.lab, [46.2775, -47.5621, 48.5837]),
        (.lch, [46.2775, 67.9892, 134.3912]), (.oklab, [0.519_75, -0.140_3, 0.107_68]),
        (.oklch, [0.519_75, 0.176_86, 142.495]), (.displayP3, [0.216_05, 0.494_32, 0.131_51]),
        (.a98RGB, [0.281_363, 0.498_012, 0.116_746]), (.prophotoRGB, [0.230_479, 0.395_789, 0.129_968]),
        (.rec2020, [0.235_202, 0.431_704, 0.085_432]), (.xyzD65, [0.077_19, 0.154_38, 0.025_73]),
        (.xyzD50, [0.083_14, 0.154_75, 0.020_957]),
    ])
    func greenInEverySpace(_ space: ColourSpace, _ components: [Double]) {
        let (colour, isExact) = space.colour((components[0], components[1], components[2]))
        #expect(isExact)
        #expect(abs(colour.red) < 0.01)
        #expect(abs(colour.green - 128.0 / 255) < 0.003)
        #expect(abs(colour.blue) < 0.01)
    }

    @Test(arguments: [
        (ColourSpace.srgb, [1.0, 1, 1]), (.hsl, [0, 0, 100]), (.hwb, [40, 100, 100]), (.lab, [100, 0, 0]),
        (.oklch, [1, 0, 0]), (.displayP3, [1, 1, 1]), (.a98RGB, [1, 1, 1]), (.prophotoRGB, [1, 1, 1]),
        (.rec2020, [1, 1, 1]), (.xyzD65, [0.950_456, 1, 1.089_058]), (.xyzD50, [0.964_296, 1, 0.825_105]),
    ])
    func whiteIsGreyInEverySpace(_ space: ColourSpace, _ components: [Double]) {
        let colour = space.colour((components[0], components[1], components[2])).colour
        #expect(colour.hex == (space == .hwb ? "#808080" : "#FFFFFF"))
    }

    @Test func whatSRGBLacksIsSaid() {
        let red = ColourSpace.displayP3.colour((1, 0, 0))
        #expect(!red.isExact)
        #expect(abs(OKLCH(red.colour).hue - 28.3) < 5)
        #expect(!ColourSpace.oklch.colour((0.7, 0.35, 150)).isExact)
        #expect(ColourSpace.displayP3.colour((0.5, 0.5, 0.5)).isExact)
    }
}

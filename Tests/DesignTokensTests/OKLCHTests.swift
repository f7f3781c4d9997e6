import DesignTokens
import Testing

@Suite struct OKLCHTests {
    @Test(arguments: [
        // From the W3C's tests of CSS Color 4 and Björn Ottosson's table.
        ("#FFFFFF", 1.0, 0.0, 0.0), ("#000000", 0, 0, 0), ("#FF0000", 0.62796, 0.25768, 29.234),
        ("#00FF00", 0.86644, 0.29483, 142.495), ("#0000FF", 0.45201, 0.31321, 264.052),
        ("#008000", 0.51975, 0.17686, 142.495),
    ])
    func knownColours(_ hex: String, _ lightness: Double, _ chroma: Double, _ hue: Double) throws {
        let seen = OKLCH(try #require(Colour(hex: hex)))
        #expect(abs(seen.lightness - lightness) < 0.0005)
        #expect(abs(seen.chroma - chroma) < 0.0005)
        if chroma > 0.01 { #expect(abs(seen.hue - hue) < 0.05) }
        #expect(seen.colour.hex == hex)
    }

    @Test func everyColourOfSRGBComesBackAsItWas() {
        for value in stride(from: 0, to: 0x1000000, by: 77_777) {
            let colour = Colour(
                red: Double(value >> 16) / 255, green: Double(value >> 8 & 0xFF) / 255, blue: Double(value & 0xFF) / 255
            )
            #expect(OKLCH(colour).colour.hex == colour.hex)
        }
    }

    @Test func whatSRGBLacksKeepsItsLightnessAndHue() {
        let vivid = OKLCH(lightness: 0.7, chroma: 0.4, hue: 150)
        #expect(!vivid.isInGamut)
        let drawn = OKLCH(vivid.colour)
        #expect(abs(drawn.lightness - 0.7) < 0.03)
        #expect(abs(drawn.hue - 150) < 5)
        #expect(drawn.chroma > 0.15)
        #expect(OKLCH(lightness: 2, chroma: 0.1, hue: 0).colour.hex == "#FFFFFF")
        #expect(OKLCH(lightness: -1, chroma: 0.1, hue: 0).colour.hex == "#000000")
        #expect(OKLCH(lightness: .nan, chroma: .infinity, hue: .nan).colour.red.isFinite)
    }

    @Test(arguments: [
        ("#F3CE73", "#523C00", "#F7DFA4"), ("#F2B475", "#5D3500", "#F7CEA5"), ("#EF9C7F", "#642E1A", "#F5BFAC"),
        ("#E7A0A5", "#5E3035", "#EFC1C4"), ("#CEA2C9", "#51344E", "#DFC3DC"), ("#ADADDE", "#3D3B5C", "#CACAEA"),
        ("#8FC0E3", "#20445B", "#B6D6ED"), ("#85CDCC", "#0D4949", "#B0DEDE"), ("#A6D19C", "#2B4825", "#C5E1BF"),
    ])
    func deepAndTint(_ field: String, _ deep: String, _ tint: String) throws {
        let colour = try #require(Colour(hex: field))
        for (made, listed) in [(ColourChange.deep(colour), deep), (ColourChange.tint(colour), tint)] {
            let listed = try #require(Colour(hex: listed))
            // The list in the design is rounded to whole steps.
            let differences = [made.red - listed.red, made.green - listed.green, made.blue - listed.blue]
            #expect(differences.allSatisfy { abs($0) < 1.1 / 255 })
        }
    }
}

@Suite struct ContrastTests {
    @Test(arguments: [
        ("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#1A2238", "#F7F1E4", 14.0),
        ("#523C00", "#F3CE73", 6.9), ("#FFC800", "#141414", 11.9), ("#123456", "#123456", 1),
    ])
    func ratios(_ one: String, _ two: String, _ ratio: Double) throws {
        let (one, two) = (try #require(Colour(hex: one)), try #require(Colour(hex: two)))
        #expect(abs(one.contrast(with: two) - ratio) < 0.06)
        #expect(one.contrast(with: two) == two.contrast(with: one))
    }
}

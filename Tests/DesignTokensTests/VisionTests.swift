import DesignTokens
import Testing

@Suite struct VisionTests {
    private func colour(_ hex: String) throws -> Colour { try #require(Colour(hex: hex)) }

    @Test func blackAndWhiteAreTheSameToEveryEye() throws {
        let (black, white) = (try colour("#000"), try colour("#FFF"))
        for vision in Vision.allCases {
            #expect(abs(vision.luminance(of: white) - 1) < 0.001)
            #expect(vision.luminance(of: black) < 0.001)
            #expect(abs(vision.contrast(black, white) - 21) < 0.02)
        }
    }

    /// By the figures of the paper's authors: pure red is nearly black without the cones for red.
    @Test func redFadesWithoutConesForRed() throws {
        let (red, black) = (try colour("#FF0000"), try colour("#000000"))
        #expect(abs(Vision.colour.luminance(of: red) - 0.2126) < 1e-4)
        #expect(abs(Vision.protanopia.luminance(of: red) - (0.2126 * 0.152286 + 0.7152 * 0.114503)) < 1e-4)
        #expect(abs(Vision.protanopia.contrast(red, black) - (0.11427 + 0.05) / 0.05) < 0.01)
        // A grey print makes still less of it.
        #expect(red.leastContrast(with: black).vision == .grey)
    }

    /// A grey print weighs the components as they are written, not the light (ITU-R BT.601).
    @Test func greyIsThatOfAPrinter() throws {
        let blue = try colour("#0000FF")
        let value = 0.114
        let light = value <= 0.04045 ? value / 12.92 : 0
        #expect(abs(Vision.grey.luminance(of: blue) - (light > 0 ? light : 0.01229)) < 1e-4)
    }

    @Test(arguments: [("#B8B8D0", "#EFEDE6", 4.5), ("#D00000", "#EFEDE6", 4.5), ("#777777", "#777777", 4.5)])
    func theNearestColourPasses(ink: String, ground: String, least: Double) throws {
        let (ink, ground) = (try colour(ink), try colour(ground))
        let nearest = try #require(ink.nearest(standingOutFrom: [ground], by: least))
        #expect(nearest.leastContrast(with: ground).ratio >= least)
        #expect(ink.leastContrast(with: ground).ratio < least)
        // A step nearer does not.
        var nearer = OKLCH(nearest)
        nearer.lightness += OKLCH(ink).lightness > nearer.lightness ? 0.012 : -0.012
        #expect(nearer.colour.leastContrast(with: ground).ratio < least)
        if OKLCH(ink).chroma > 0.01 { #expect(abs(OKLCH(nearest).hue - OKLCH(ink).hue) < 6) }
    }

    @Test func aColourThatPassesStays() throws {
        let ink = try colour("#123456")
        #expect(ink.nearest(standingOutFrom: [try colour("#FFFFFF")], by: 4.5) == ink)
    }

    @Test func noColourStandsOutFromBlackAndFromWhite() throws {
        let grounds = [try colour("#FFFFFF"), try colour("#000000")]
        #expect(try colour("#888888").nearest(standingOutFrom: grounds, by: 7) == nil)
    }
}

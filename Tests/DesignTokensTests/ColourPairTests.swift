import DesignTokens
import Testing

@Suite struct ColourPairTests {
    private let pair = ColourPair(.sheetInk, on: .panelFill, .text)

    private func palette(ink: String, fills: [String]) -> Palette {
        let colours = fills.compactMap(Colour.init(hex:))
        return Palette(
            colours: [.sheetInk: RouteColours([ink].compactMap(Colour.init(hex:))), .panelFill: RouteColours(colours)],
            panelCount: 9)
    }

    @Test func thePanelWithTheLeastContrastCounts() throws {
        let found = try #require(
            pair.contrast(in: palette(ink: "#000000", fills: ["#FFFFFF", "#808080"]), panelCount: 9))
        #expect(found.panel == 8)
        #expect(abs(found.ratio - 5.32) < 0.01)
    }

    @Test func wordsOnThePaperAreNotThoseInPanels() throws {
        let (black, white) = (Colour(red: 0, green: 0, blue: 0), Colour(red: 1, green: 1, blue: 1))
        let palette = Palette(
            colours: [
                .sheetInk: RouteColours([black], own: [.init(.all, white)]), .sheetGround: [white], .panelFill: [black],
            ], panelCount: 4)
        for ground in [ColourToken.sheetGround, .panelFill] {
            let pair = ColourPair(.sheetInk, on: ground, .text)
            let found = try #require(pair.contrast(in: palette, panelCount: 4))
            #expect(abs(found.ratio - 21) < 0.001)
            #expect((found.panel == nil) == (ground == .sheetGround))
        }
    }

    @Test func whatIsNotDrawnHasNoContrast() {
        #expect(pair.contrast(in: palette(ink: "none", fills: ["#FFFFFF"]), panelCount: 9) == nil)
        #expect(pair.contrast(in: palette(ink: "#000000", fills: []), panelCount: 9) == nil)
    }

    @Test func eachPairIsThereOnce() {
        #expect(Set(ColourPair.all).count == ColourPair.all.count)
        #expect(ColourPair.all.allSatisfy { $0.ink != $0.ground && $0.ink.proofColour == nil })
        #expect(ColourPair.Use.text.leastContrast == 4.5)
        #expect(ColourPair.Use.edge.leastContrast == 3)
    }
}

import DesignTokens
import Testing

@Suite struct ColourTests {
    @Test func readsSixAndThreeDigits() {
        #expect(Colour(hex: "#FF8000") == Colour(red: 1, green: 128.0 / 255, blue: 0))
        #expect(Colour(hex: "#f80") == Colour(red: 1, green: 136.0 / 255, blue: 0))
        #expect(Colour(hex: "#000") == Colour(red: 0, green: 0, blue: 0))
    }

    @Test(arguments: ["", "#", "FFFFFF", "#FFFF", "#FFFFFFF", "#GGGGGG", "#-12", "#+12345", "#１２３", "red", "# 12"])
    func refusesAnythingElse(text: String) { #expect(Colour(hex: text) == nil) }
}

@Suite struct PaletteTests {
    private static let steps = (0..<3).map { Colour(red: Double($0) / 2, green: 0, blue: 0) }

    private func palette(_ count: Int, panels: Int) -> Palette {
        Palette(colours: [.stepFill: RouteColours(Array(Self.steps.prefix(count)))], panelCount: panels)
    }

    @Test func aListAsLongAsTheCardIsTakenOneByOne() {
        #expect((0..<3).map { palette(3, panels: 3).colour(.stepFill, panel: $0) } == Self.steps)
    }

    @Test func aShorterListIsSpreadFromTheFirstPanelToTheLast() {
        let colours = (0..<9).map { palette(3, panels: 9).colour(.stepFill, panel: $0) }
        #expect(colours.first == Self.steps[0])
        #expect(colours[4] == Self.steps[1])
        #expect(colours.last == Self.steps[2])
    }

    @Test func oneColourServesAllPanels() {
        #expect(palette(1, panels: 9).colour(.stepFill, panel: 7) == Self.steps[0])
        #expect(palette(3, panels: 9).colour(.stepFill) == Self.steps[0])
    }

    @Test func aPanelPastTheLastTakesTheLastColour() {
        #expect(palette(3, panels: 3).colour(.stepFill, panel: 99) == Self.steps[2])
        #expect(palette(3, panels: 3).colour(.stepFill, panel: -1) == Self.steps[0])
        #expect(palette(3, panels: 1).colour(.stepFill, panel: 0) == Self.steps[0])
    }

    @Test func aTokenWithoutColourIsNotDrawn() {
        #expect(palette(3, panels: 3).colour(.routeLine) == nil)
        #expect(palette(0, panels: 3).colour(.stepFill) == nil)
    }
}

@Suite struct ColourTokenTests {
    @Test func everyTokenHasAPathOfItsOwn() {
        let paths = ColourToken.allCases.map(\.rawValue)
        #expect(Set(paths).count == paths.count)
        #expect(paths.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "." } })
    }
}

import DesignTokens
import Testing

@Suite struct RouteColoursTests {
    private static func colours(_ hex: String...) -> RouteColours { RouteColours(hex.compactMap(Colour.init(hex:))) }

    private func hex(_ colours: RouteColours, _ count: Int, pauses: [Int] = []) -> [String] {
        colours.panels(count, pauses: pauses).map(\.hex)
    }

    @Test func ofNineColoursATwelvePanelCardTakesThoseBetween() {
        let nine = Self.colours(
            "#F3CE73", "#F2B475", "#EF9C7F", "#E7A0A5", "#CEA2C9", "#ADADDE", "#8FC0E3", "#85CDCC", "#A6D19C")
        #expect(hex(nine, 9) == nine.colours.map(\.hex))
        #expect(hex(nine, 5) == [0, 2, 4, 6, 8].map { nine.colours[$0].hex })
        let twelve = nine.panels(12)
        #expect(twelve.count == 12)
        #expect(Set(twelve).count == 12)
        #expect(twelve.first == nine.colours.first)
        #expect(twelve.last == nine.colours.last)
        // Between two of them, as light as they are, and on the short way round the circle of hues.
        for (panel, colour) in twelve.enumerated() {
            let position = Double(panel * 8) / 11
            let ends = [OKLCH(nine.colours[Int(position)]), OKLCH(nine.colours[min(8, Int(position) + 1)])]
            let seen = OKLCH(colour)
            #expect(seen.lightness >= ends.map(\.lightness).min() ?? 1 - 0.001)
            #expect(seen.lightness <= (ends.map(\.lightness).max() ?? 0) + 0.001)
        }
    }

    @Test func coloursThatRepeatBeginAgain() {
        var two = Self.colours("#000000", "#FFFFFF")
        two.spread = .repeat
        #expect(hex(two, 5) == ["#000000", "#FFFFFF", "#000000", "#FFFFFF", "#000000"])
    }

    @Test func aMixOfBlackAndWhiteIsGreyAndOneOfTwoHuesStaysVivid() {
        let grey = Self.colours("#000000", "#FFFFFF").panels(3)[1]
        #expect(abs(grey.red - grey.blue) < 0.001)
        #expect(abs(OKLCH(grey).lightness - 0.5) < 0.001)
        let between = OKLCH(Self.colours("#8FC0E3", "#A6D19C").panels(3)[1])
        #expect(between.chroma > 0.07)
    }

    @Test func aPanelMayHaveAColourOfItsOwn() {
        let black = Colour(red: 0, green: 0, blue: 0)
        let white = Colour(red: 1, green: 1, blue: 1)
        func own(_ places: RouteColours.Place...) -> RouteColours {
            RouteColours([black], own: places.map { .init($0, white) })
        }
        func panels(_ colours: RouteColours, _ count: Int) -> [Int] {
            colours.panels(count, pauses: [2]).indices.filter { colours.panels(count, pauses: [2])[$0] == white }
        }
        #expect(panels(own(.middle), 9) == [4])
        #expect(panels(own(.middle), 8) == [3, 4])
        #expect(panels(own(.first, .last, .pause), 4) == [0, 2, 3])
        #expect(panels(own(.number(7), .number(99)), 9) == [6])
        #expect(panels(own(.number(7)), 4) == [])
        // What names a panel by its number says more than what names it by its place.
        let both = RouteColours([black], own: [.init(.number(5), black), .init(.middle, white)])
        #expect(panels(both, 9) == [])
        #expect(RouteColours([], own: both.own).panels(9).isEmpty)
        let inside = RouteColours([black], own: [.init(.all, white), .init(.middle, black)])
        #expect(panels(inside, 4) == [0, 3])
        #expect(Palette(colours: [.sheetInk: inside], panelCount: 4).colour(.sheetInk) == black)
    }

    @Test func whatBelongsToNoPanelTakesTheFirstColour() {
        let colours = RouteColours(
            [Colour(red: 0, green: 0, blue: 0)], own: [.init(.first, Colour(red: 1, green: 1, blue: 1))])
        let palette = Palette(colours: [.accentFill: colours], panelCount: 4)
        #expect(palette.colour(.accentFill)?.hex == "#000000")
        #expect(palette.colour(.accentFill, panel: 0)?.hex == "#FFFFFF")
        #expect(palette.colour(.accentFill, panel: 1)?.hex == "#000000")
    }
}

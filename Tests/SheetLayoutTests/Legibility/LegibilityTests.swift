import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LegibilityTests {
    private func colours(_ hexes: String...) -> RouteColours { RouteColours(hexes.compactMap { Colour(hex: $0) }) }

    private func findings(
        on sheet: SheetSize = .a1, highContrast: Bool = false, rules: [ContrastRule] = [],
        _ change: (inout Theme) -> Void
    ) throws -> [Diagnostic] {
        var theme = Fixtures.theme
        theme.isHighContrast = highContrast
        change(&theme)
        var template = Fixtures.template
        template.contrasts = rules
        let card = Cards.full
        let composition = try Fixtures.compose(card, on: sheet, theme: theme)
        return Legibility(
            of: composition.sheet, theme: theme, template: template,
            palette: Palette(colours: theme.colours, panelCount: card.panels.count), panelCount: card.panels.count
        ).diagnostics.diagnostics
    }

    @Test func theUsualThemeIsLegible() throws { #expect(try findings { _ in } == []) }

    @Test func wordsThatFadeAreAnErrorWithAColourThatPasses() throws {
        let found = try findings { $0.colours[.accentFill] = colours("#B8B8D0") }
        let labels = try #require(found.first { $0.message.contains("the labels") })
        #expect(labels.severity == .error)
        #expect(labels.message.contains("#B8B8D0 on #EFEDE6 is 1.6:1"))
        #expect(labels.hints.first?.message.contains("`accent.fill` as #") == true)
    }

    /// Red on stone is enough for sound eyes, and not without the cones for green.
    @Test func aDeficiencyIsNamed() throws {
        let found = try findings { $0.colours[.sheetInk] = colours("#D00000") }
        #expect(found.contains { $0.message.contains("deuteranopia") && $0.severity == .error })
    }

    /// On A1 the unit of the minutes has 16 pt and is no large text, so 4.5:1 is asked of the route.
    @Test func onlyThePanelsThatFailAreNamed() throws {
        let found = try findings {
            $0.colours[.routeFill] = RouteColours(
                Array(repeating: Colour(red: 1, green: 0.8, blue: 0), count: 8) + [
                    Colour(red: 0.2, green: 0.2, blue: 0.2)
                ])
        }
        let route = try #require(found.first { $0.message.contains("in the route") })
        #expect(route.message.contains("in panel 9:"))
    }

    @Test func faintBoxesAreANoteAndInHighContrastAnError() throws {
        func pale(_ theme: inout Theme) {
            theme.colours[.boxLine] = colours("#DDDDDD")
            theme.colours[.panelFill] = colours("#FFFFFF")
        }
        let note = try #require(try findings(pale).first { $0.id == "theme.faint-boxes" })
        #expect(note.severity == .note)
        let error = try #require(try findings(highContrast: true, pale).first { $0.id == "theme.faint-boxes" })
        #expect(error.severity == .error)
    }

    @Test func highContrastAsksForSeven() throws {
        func grey(_ theme: inout Theme) { theme.colours[.sheetInk] = colours("#5A5A5A") }
        #expect(try findings(grey).isEmpty)
        #expect(try findings(highContrast: true, grey).contains { $0.message.contains("7:1 is needed") })
    }

    @Test func aRuleOfThumbIsANote() throws {
        let rules = [ContrastRule(.routeFill, on: .sheetGround, least: 3)]
        let found = try findings(rules: rules) { _ in }
        #expect(found.map(\.id) == ["theme.rule-of-thumb"])
        #expect(found.first?.severity == .note)
    }
}

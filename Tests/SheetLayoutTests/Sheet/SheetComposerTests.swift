import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct SheetComposerTests {
    private func refusals(_ card: Card, on sheet: SheetSize, template: Template = Fixtures.template) -> [Diagnostic] {
        faults { () throws(DiagnosticList) in
            try SheetComposer(
                template: template, theme: Fixtures.theme, labels: Fixtures.labels, measurer: ExactMeasurer(.varied)
            ).compose(card, on: sheet)
        }
    }

    @Test func aPreviewIsMadeOnlyWhereItIsAskedFor() throws {
        #expect(refusals(Cards.plain(9), on: .a4).map(\.id) == ["layout.preview-only"])
        #expect(try Fixtures.compose(Cards.plain(9), on: .a4, preview: true).sheet.size == SheetSize.a4.trim)
    }

    @Test(arguments: [2, 3, 13]) func anotherNumberOfPanelsIsRefused(count: Int) {
        let faults = refusals(Cards.plain(count), on: .a1)
        #expect(faults.map(\.id) == ["layout.panel-count"])
        #expect(faults.first?.message == "the card has \(count) panels; the template “ribbon” serves 4 to 12")
    }

    @Test func aSheetThatTheTemplateDoesNotServeIsRefused() {
        var template = Fixtures.template
        template.sheets[.a0] = nil
        let faults = refusals(Cards.plain(9), on: .a0, template: template)
        #expect(faults.map(\.id) == ["layout.sheet-not-served"])
        #expect(faults.first?.hints.first?.message == "it serves A1, A2, A3, A4")
    }

    @Test(arguments: 10...12) func threeRowsTakeALargeSheet(count: Int) {
        for sheet in [SheetSize.a2, .a3] {
            let faults = refusals(Cards.plain(count), on: sheet)
            #expect(faults.map(\.id) == ["layout.sheet-too-small"], "\(sheet)")
            #expect(faults.first?.hints.map(\.message) == ["render it on A1, or join panels"])
        }
        #expect(refusals(Cards.plain(count), on: .a1) == [])
    }

    @Test func aLanguageThatIsNoTagIsRefused() {
        var card = Cards.plain(9)
        card.language = "Nederlands!"
        #expect(refusals(card, on: .a1).map(\.id) == ["card.language"])
    }

    @Test func theSheetSaysWhatItIs() throws {
        let sheet = try Fixtures.compose(Cards.full, on: .a1).sheet
        #expect(sheet.language == "nl" && sheet.direction == .leftToRight)
        #expect(sheet.metadata.title == "Een kaart")
        #expect(sheet.metadata.author == "De Koers")
        #expect(sheet.metadata.subject == "Kaart, 2026-1")
        let panels = Survey(sheet).panels
        #expect(panels.map(\.number) == Array(1...9))
        #expect(panels.map(\.title) == Cards.full.panels.map(\.title.plain))
    }

    @Test func theSameCardGivesTheSameSheet() throws {
        let first = SheetDump(try Fixtures.compose(Cards.full, on: .a3).sheet).description
        let second = SheetDump(try Fixtures.compose(Cards.full, on: .a3).sheet).description
        #expect(first == second)
        #expect(first.split(separator: "\n").count > 300)
    }

    @Test func aThemeThatDiffersInColourAloneMovesNoText() throws {
        let places = { (theme: Theme) throws -> [Point] in
            Survey(try Fixtures.compose(Cards.full, on: .a1, theme: theme).sheet).runs.map(\.origin)
        }
        var pale = Fixtures.theme
        for token in ColourToken.allCases { pale.colours[token] = [Colour(red: 0, green: 0, blue: 0)] }
        pale.colours[.routeLine] = nil
        #expect(try places(pale) == places(Fixtures.theme))
    }

    @Test func anOutlinedThemeKeepsTheRules() throws {
        let composition = try Fixtures.compose(Cards.full, on: .a1, theme: Fixtures.outlined)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
    }
}

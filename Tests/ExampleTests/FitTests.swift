import CardModel
import Diagnostics
import Geometry
import Goldens
import SheetLayout
import Testing

@testable import Production

/// How every example came to fit: a change in the layout shows here as numbers, before it does in a picture.
@Suite struct FitTests {
    @Test func examplesFitAsTheyDid() throws {
        var lines: [String] = []
        // A theme of other colours and the same faces fits alike.
        for example in Example.all where example.theme == "koers" {
            let fit = try MadeCard.of(example).composition.fit
            let scale = Int((fit.scale * 1000).rounded())
            lines.append("\(example.card) \(example.size.rawValue): step \(fit.step), scale \(scale)/1000")
            for panel in fit.panels.sorted(by: { $0.number < $1.number }) {
                lines.append("  panel \(panel.number): \(Int((panel.fullness * 100).rounded())) % full")
            }
        }
        try Goldens(beside: #filePath).check(text: lines.joined(separator: "\n") + "\n", named: "fit.txt")
    }

    @Test(arguments: Example.forLargeSheets)
    func manyPanelsAreRefusedOnA3WithTheSheetThatCarriesThem(_ card: String) throws {
        let example = Example(card: card, size: .a3, theme: "koers")
        let list = try #require(throws: DiagnosticList.self) { try MadeCard.of(example) }
        #expect(list.diagnostics.map(\.id) == ["layout.sheet-too-small"])
        #expect(list.diagnostics.first?.hints.first?.message.contains("A1") == true)
    }

    @Test(arguments: Example.all)
    func nothingIsUnwiseAndNoPanelIsOverfull(_ example: Example) throws {
        let made = try MadeCard.of(example)
        #expect(made.warnings.isEmpty)
        for panel in made.composition.fit.panels {
            #expect(panel.fullness <= 1.0001, "panel \(panel.number)")
            #expect(panel.fullness > 0)
        }
        // The starters and the examples are short enough for the template's own size of type.
        #expect(made.composition.fit.step == 0)
    }
}

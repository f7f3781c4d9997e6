import CardLoading
import CardModel
import Diagnostics
import Geometry
import Goldens
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Every card of the repository with its texts grown and shrunk by 40 % keeps the rules, and still looks composed.
@Suite struct StretchedCardTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var card: String
        var sheet: SheetSize
        var factor: Double
        var testDescription: String { "\(card) \(sheet.rawValue) × \(factor)" }
    }

    static let cases: [Case] = ["examples", "Templates/starter"].flatMap { shelf in
        Files.names(in: "\(Fixtures.root)/\(shelf)").map { "\(shelf)/\($0)/card.yaml" }
    }.filter { Files.bytes(at: "\(Fixtures.root)/\($0)") != nil }.flatMap { card in
        [SheetSize.a1, .a3].flatMap { sheet in
            [1, 1.4, 0.6].map { Case(card: card, sheet: sheet, factor: $0) }
        }
    }

    private func card(_ test: Case) throws -> Card {
        let path = "\(Fixtures.root)/\(test.card)"
        let loaded = try CardLoader().load(try #require(Files.bytes(at: path)), file: path, variables: [:])
        return loaded.card.stretched(by: test.factor)
    }

    @Test(arguments: cases) func aStretchedCardKeepsTheRules(_ test: Case) throws {
        let card = try card(test)
        var composition: SheetComposer.Composition?
        let faults = faults { () throws(DiagnosticList) in
            composition = try Fixtures.compose(card, on: test.sheet)
        }
        guard let composition else {
            // Longer texts may be too long for A3, and three rows are for A1 and larger.
            #expect(test.sheet == .a3)
            #expect(
                faults.allSatisfy { fault in
                    fault.id == "layout.sheet-too-small" || fault.id == "layout.panel-too-full" && test.factor > 1
                }, "\(faults.map(\.message))")
            return
        }
        #expect(Fixtures.violations(in: composition, on: test.sheet) == [])
        #expect(Fixtures.columnRules(test.sheet).violations(in: composition.sheet) == [])
        #expect(uneasy(composition, on: test.sheet) == [])
        #expect(test.factor > 1 || composition.fit.step == 0, "shorter texts never shrink")
    }

    /// What an eye for composition would not let pass.
    private func uneasy(_ composition: SheetComposer.Composition, on sheet: SheetSize) -> [String] {
        let survey = Survey(composition.sheet)
        let rules = Fixtures.columnRules(sheet)
        let fullness = Dictionary(
            composition.fit.panels.map { ($0.number, $0.fullness) }, uniquingKeysWith: { first, _ in first })
        func isNarrow(_ panel: Survey.Panel) -> Bool {
            Int((panel.bounds.width / rules.pitch + 0.5).rounded(.down)) <= rules.leastSpan
        }
        var complaints: [String] = []
        for panel in survey.panels {
            // A panel half empty beside one that is cramped can give no more columns.
            for other in survey.panels where other.bounds.minY == panel.bounds.minY && other.number != panel.number {
                guard let own = fullness[panel.number], let full = fullness[other.number] else { continue }
                if own < 0.5, full > 0.95, !isNarrow(panel) {
                    complaints.append("panel \(panel.number) is half empty, panel \(other.number) is cramped")
                }
            }
            // Boxes of one kind in one panel are peers.
            for block in panel.blocks {
                let heights = survey.boxes.filter { $0.kind == .answer && $0.place.holders.contains(block.number) }
                    .map(\.bounds.height)
                if let least = heights.min(), let most = heights.max(), most > least * 2 {
                    complaints.append("boxes of a block in panel \(panel.number) are unlike")
                }
            }
        }
        return complaints
    }
}

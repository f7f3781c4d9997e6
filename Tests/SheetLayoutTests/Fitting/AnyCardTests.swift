import CardModel
import Diagnostics
import Geometry
import Glibc
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// Cards made at random are whole and on the grid, or refused with true figures.
///
/// `KOERSKAART_RANDOM_CARDS=5000` makes more of them than `make test` does, `KOERSKAART_RANDOM_FROM` others.
@Suite struct AnyCardTests {
    private static func setting(_ name: String, else other: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? other
    }

    private static let seeds: [Int] = {
        let first = setting("KOERSKAART_RANDOM_FROM", else: 0)
        return Array(first..<first + setting("KOERSKAART_RANDOM_CARDS", else: 100))
    }()

    private func search(for card: Card, on sheet: SheetSize) -> Fitting? {
        let planner = LanePlanner(plan: Fixtures.template.waysBack.lanes, columns: Fixtures.template.page.columns)
        let rest = card.panels.firstIndex(where: \.hasBreak)
        return planner.lanes(panelCount: card.panels.count, breakAt: rest).map { lanes in
            Fitting(
                card: card, labels: Fixtures.labels, language: Fixtures.language,
                course: Fixtures.template.waysBack, base: Fixtures.metrics(sheet),
                lanes: lanes, planner: planner, cache: MeasureCache(ExactMeasurer(.varied)))
        }
    }

    @Test(arguments: seeds) func aCardIsWholeOrRefusedWithTrueFigures(seed: Int) throws {
        let count = 4 + seed % 9
        // Three rows are for A1 and larger.
        let sheet: SheetSize = count > 9 || seed / 9 % 2 == 0 ? .a1 : .a3
        var maker = CardMaker(seed: seed)
        let card = maker.card(panels: count)
        var composition: SheetComposer.Composition?
        let faults = faults { () throws(DiagnosticList) in
            composition = try Fixtures.compose(card, on: sheet)
        }
        if let composition {
            #expect(Fixtures.violations(in: composition, on: sheet) == [])
            #expect(Fixtures.columnRules(sheet).violations(in: composition.sheet) == [])
        } else {
            let known: [Diagnostic.ID] = [
                "layout.panel-too-full", "layout.word-too-long", "layout.title-too-long", "layout.panel-title-too-long",
                "layout.foot-too-long",
            ]
            #expect(faults.allSatisfy { known.contains($0.id) }, "\(faults.map(\.message))")
            let others = try checkRefusal(faults, of: card, on: sheet)
            #expect(others == [])
        }
    }

    /// What is still wrong with a card from which all was taken away that its refusal asks for.
    private func checkRefusal(_ faults: [Diagnostic], of card: Card, on sheet: SheetSize) throws -> [String] {
        let full = faults.filter { $0.id == "layout.panel-too-full" }
        guard !full.isEmpty, full.count == faults.count else { return [] }
        let fitting = try #require(search(for: card, on: sheet))
        let trial = fitting.search()
        var shorter = card
        for fault in full {
            let words = fault.message.split(separator: " ")
            let index = try #require(words.firstIndex(of: "panel").flatMap { Int(words[$0 + 1].dropLast()) }) - 1
            let lack = try #require(words.firstIndex(of: "lacks").flatMap { Double(words[$0 + 1]) })
            #expect(lack > 0)
            let shortener = PanelShortener(fitting: fitting, trial: trial, index: index)
            shorter.panels[index] = shortener.shortened(by: .mm(lack))
        }
        let rest = SheetLayoutTests.faults { () throws(DiagnosticList) in
            try Fixtures.compose(shorter, on: sheet)
        }
        if let hint = full.first?.hints.last?.message,
            let larger = SheetSize.allCases.first(where: {
                hint.hasSuffix("render it on \($0.rawValue)")
            })
        {
            let onLarger = SheetLayoutTests.faults { () throws(DiagnosticList) in
                try Fixtures.compose(card, on: larger)
            }
            #expect(onLarger.map(\.message) == [], "on \(larger)")
        }
        return rest.map { "\($0.message) after \(full.map(\.message))" }
    }
}

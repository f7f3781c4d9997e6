import CardModel
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct ReadingPathTests {
    private func path(_ card: Card, _ size: SheetSize) throws -> (path: ReadingPath, sheet: Sheet) {
        let sheet = try Fixtures.compose(card, on: size).sheet
        let text = Fixtures.text(size)
        let survey = ProofSurvey(sheet)
        let legs = LaneGeometry(
            lanes: [.row(4), .hinge, .row(4)], plan: Fixtures.template.waysBack.lanes, metrics: text.metrics,
            hingeBody: [.mm(40)]
        ).legs
        return (
            ReadingPath(
                style: ProofStyle(metrics: text.metrics, language: Fixtures.language, cache: text.cache),
                stops: survey.stops,
                lanes: .init(legs: legs, metrics: text.metrics, footEnd: size.trim.height - .mm(4))), sheet
        )
    }

    @Test(arguments: [SheetSize.a1, .a3])
    func thereIsADiscForEveryHeadAndEveryBlock(size: SheetSize) throws {
        let (path, _) = try path(Cards.full, size)
        let blocks = Cards.full.panels.reduce(0) { $0 + $1.blocks.count }
        #expect(path.stops.count { $0.zone == .panelHead } == 9)
        #expect(path.stops.count { $0.zone == .block } == blocks)
        // Title, product line, playing time.
        #expect(path.stops.count { $0.zone == .head } == 3)
        var numbers: [String] = []
        for case .text(let run, _) in path.items { numbers.append(run.text) }
        #expect(numbers == (1...path.stops.count).map(String.init))
    }

    @Test(arguments: [SheetSize.a1, .a3])
    func discsAreApartAndOnNoBox(size: SheetSize) throws {
        let (path, sheet) = try path(Cards.full, size)
        let radius = path.style.discRadius
        let discs = path.centres.map {
            Rect(x: $0.x - radius, y: $0.y - radius, width: radius * 2, height: radius * 2)
        }
        let boxes = ProofSurvey(sheet).boxes
        for (index, disc) in discs.enumerated() {
            #expect(Rect(origin: .origin, size: sheet.size).contains(disc))
            #expect(!boxes.contains { $0.bounds.overlaps(disc) }, "\(index + 1)")
            for other in discs.indices where other > index {
                #expect(!disc.overlaps(discs[other]), "\(index + 1) and \(other + 1)")
            }
        }
    }

    @Test(arguments: [SheetSize.a1, .a3])
    func theLineCrossesNoTextOfAPanelOrTheFoot(size: SheetSize) throws {
        let (path, sheet) = try path(Cards.full, size)
        let centres = path.centres
        // From the height of a small letter down to the baseline.
        let words = Survey(sheet).runs.filter { $0.place.panel != nil || $0.origin.y > path.lanes.footTop }.map {
            Rect(x: $0.origin.x, y: $0.origin.y - $0.run.size * 0.5, width: $0.run.advance, height: $0.run.size * 0.5)
        }
        #expect(words.count > 50)
        for index in centres.indices.dropLast() {
            let corners = path.way(from: index, centres)
            for (a, b) in zip(corners, corners.dropFirst()) {
                #expect(a.x.isClose(to: b.x) || a.y.isClose(to: b.y), "askew from \(index + 1)")
                let line = Rect(
                    x: min(a.x, b.x), y: min(a.y, b.y), width: max((a.x - b.x).magnitude, .mm(0.1)),
                    height: max((a.y - b.y).magnitude, .mm(0.1)))
                #expect(!words.contains { $0.overlaps(line) }, "from \(index + 1) to \(index + 2)")
            }
        }
    }

    @Test func headsComeBeforeTheirBlocksAndPanelsInRouteOrder() throws {
        let (path, _) = try path(Cards.full, .a1)
        var expected: [ProofSurvey.Stop.Zone] = [.head, .head, .head]
        for panel in Cards.full.panels {
            expected.append(.panelHead)
            expected += panel.blocks.map { _ in .block }
        }
        #expect(path.stops.map(\.zone).filter { $0 != .foot } == expected)
    }
}

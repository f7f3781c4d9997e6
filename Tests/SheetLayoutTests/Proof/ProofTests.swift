import CardModel
import DesignTokens
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

/// A proof shows the layout of a sheet and leaves the sheet as it is.
@Suite struct ProofTests {
    private func compose(_ card: Card, _ sheet: SheetSize, isProof: Bool) throws -> Sheet {
        try Fixtures.composer().compose(card, on: sheet, allowsPreview: true, isProof: isProof).sheet
    }

    private func style(_ sheet: SheetSize) -> ProofStyle {
        let text = Fixtures.text(sheet)
        return ProofStyle(metrics: text.metrics, language: Fixtures.language, cache: text.cache)
    }

    private func isProof(_ item: FrameItem) -> Bool {
        guard case .frame(let frame) = item, frame.meaning == .decoration else { return false }
        return frame.items.allSatisfy { item in
            switch item {
            case .shape(let shape):
                [shape.fill, shape.stroke?.paint].allSatisfy { $0.map { $0.token.proofColour != nil } ?? true }
            case .text(let run, _): run.paint.token.proofColour != nil
            case .frame, .picture: false
            }
        }
    }

    @Test(arguments: [SheetSize.a0, .a1, .a3, .a4])
    func theSheetBelowIsUnchanged(sheet: SheetSize) throws {
        let plain = try compose(Cards.full, sheet, isProof: false)
        var proof = try compose(Cards.full, sheet, isProof: true)
        #expect(proof != plain)
        let layers = proof.root.items.filter(isProof)
        #expect(layers.count == 6)
        proof.root.items.removeAll(where: isProof)
        #expect(proof == plain)
    }

    @Test func gridAndColumnsLieUnderWhatIsRead() throws {
        let proof = try compose(Cards.full, .a1, isProof: true)
        let first = try #require(proof.root.items.firstIndex(where: isProof))
        #expect(first == 1)
        // All others lie over it.
        #expect(proof.root.items.suffix(5).allSatisfy(isProof))
    }

    @Test(arguments: [SheetSize.a1, .a3])
    func surveyFindsPanelsBlocksAndBoxes(sheet: SheetSize) throws {
        let survey = ProofSurvey(try compose(Cards.full, sheet, isProof: false))
        #expect(survey.panels.map(\.number) == Array(1...9))
        #expect(survey.panels.map(\.blocks.count) == Cards.full.panels.map(\.blocks.count))
        for panel in survey.panels {
            #expect(panel.bounds.contains(panel.body) && panel.bounds.contains(panel.head))
            #expect(panel.body.minY.isClose(to: panel.head.maxY))
            #expect(panel.blocks.allSatisfy(panel.body.contains))
        }
        #expect(survey.boxes.count > 40)
    }

    @Test(arguments: [SheetSize.a1, .a3])
    func everyBoxIsAtLeastAtItsFloor(sheet: SheetSize) throws {
        let survey = ProofSurvey(try compose(Cards.full, sheet, isProof: false))
        let writingLine = Fixtures.metrics(sheet).length(Fixtures.template.floors.writingLine)
        for box in survey.boxes {
            #expect(box.floor.fits(in: box.bounds.height))
            #expect(writingLine.fits(in: box.floor))
        }
        let lines = ProofFloors(style: style(sheet)).path(survey.boxes).elements
        #expect(lines.count == survey.boxes.count * 2)
        for (index, box) in survey.boxes.enumerated() {
            guard case .move(let start) = lines[index * 2], case .line(let end) = lines[index * 2 + 1] else {
                Issue.record("no line")
                continue
            }
            #expect(start.y.isClose(to: box.bounds.minY + box.floor))
            #expect(start.x == box.bounds.minX && end.x == box.bounds.maxX && start.y == end.y)
        }
    }

    @Test func everyPanelHasItsFrame() throws {
        let survey = ProofSurvey(try compose(Cards.plain(12), .a1, isProof: false))
        let shapes = ProofFrames(style: style(.a1)).items(survey).compactMap { item in
            if case .shape(let shape) = item { shape } else { nil }
        }
        let frames = shapes.filter { $0.stroke?.paint.token == .proofPanel }.compactMap(\.path.bounds)
        for panel in survey.panels {
            #expect(frames.contains { $0.contains(panel.bounds) && panel.bounds.contains($0) }, "\(panel.number)")
        }
    }

    @Test func textStandsOnTheGrid() throws {
        let panels = (1...4).map { Cards.panel("Titel \($0)", [Cards.intro(Cards.words(30))]) }
        let sheet = try compose(Cards.card(panels), .a1, isProof: false)
        let panel = try #require(ProofSurvey(sheet).panels.first)
        let lines = ProofGrid(style: style(.a1), legs: []).steps(in: panel.body).filter(\.isLine).map(\.y)
        let body: [Frame] = sheet.root.all.filter { $0.meaning == .paragraph && panel.body.contains($0.bounds) }
        let baselines = body.flatMap { frame in frame.texts.map { frame.bounds.minY + $0.at.y } }
        #expect(baselines.count > 1)
        for baseline in baselines { #expect(lines.contains { $0.isClose(to: baseline) }) }
    }

    @Test func theGaugeIsAsFullAsThePanel() throws {
        let body = Rect(x: .mm(10), y: .mm(10), width: .mm(180), height: .mm(200))
        let (track, part) = ProofFullness(style: style(.a1)).bar(0.75, in: body, end: .mm(150))
        #expect(body.contains(track))
        #expect(track.maxX.isClose(to: .mm(150)))
        #expect((part.width / track.width - 0.75).magnitude < 1e-9)
        let over = ProofFullness(style: style(.a1)).bar(1.2, in: body, end: .mm(150))
        #expect(over.part == over.track)
    }

    @Test(arguments: [SheetSize.a0, .a1, .a2, .a3, .a4])
    func theLegendIsUnderTheFootsLastLineAndItsPartsAreApart(sheet: SheetSize) throws {
        let composition = try Fixtures.composer().compose(Cards.full, on: sheet, allowsPreview: true)
        let legend = ProofLegend(style: style(sheet), fit: composition.fit)
        #expect(legend.bounds.maxY.isClose(to: sheet.trim.height))
        var ends: [(start: Length, end: Length)] = []
        for case .text(let run, let point) in legend.items { ends.append((point.x, point.x + run.advance)) }
        ends.sort { $0.start < $1.start }
        for (one, next) in zip(ends, ends.dropFirst()) { #expect(one.end < next.start) }
        let words = composition.sheet.root.all.flatMap { frame in
            frame.texts.map { (y: frame.bounds.minY + $0.at.y + $0.run.size * 0.22, text: $0.run.text) }
        }
        for word in words { #expect(word.y <= legend.bounds.minY, "\(word.text)") }
    }
}

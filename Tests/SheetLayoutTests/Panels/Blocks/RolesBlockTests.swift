import CardModel
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct RolesBlockTests {
    @Test func rolesThatStandAloneFillTheirPanel() throws {
        var card = Cards.plain(9)
        card.panels[1].blocks = [Cards.roles([("Voorlezer", Cards.words(6)), ("Tijdbewaker", Cards.words(9))])]
        let composition = try Fixtures.compose(card, on: .a1)
        #expect(Fixtures.violations(in: composition, on: .a1) == [])
        let names = Survey(composition.sheet).boxes.filter { $0.kind == .names }
        #expect(names.count == 2)
        #expect(names.allSatisfy { $0.bounds.height > .mm(60) && $0.bounds.height == names[0].bounds.height })
    }

    @Test func rolesStandSideBySideWithLevelBoxesForNames() throws {
        let bench = BlockBench()
        let block = bench.measure(
            Cards.roles([("Voorlezer", BlockBench.lines(1)), ("Schrijver", BlockBench.lines(3))]))
        // Label 2, the longer task 6, .5, box 3.5.
        #expect(block.rigid == 12)
        #expect(block.slots.isEmpty)
        let frame = block.place([])
        #expect(frame.boxes.map { ($0.bounds.minY / bench.u * 100).rounded() / 100 } == [8.5, 8.5])
        #expect(frame.boxes.allSatisfy { $0.bounds.height.isClose(to: bench.u * 3.5) })
        let labels = frame.all.filter { $0.meaning == .label }.compactMap { $0.texts.first?.run.text }
        #expect(labels == ["Voorlezer", "Schrijver"])
    }

    @Test func theWordForNameStandsInTheCornerOfItsBox() throws {
        let bench = BlockBench()
        let frame = bench.measure(Cards.roles([("A", "b")])).place([])
        let box = try #require(frame.all.first { if case .answerBox = $0.meaning { true } else { false } })
        let word = try #require(box.texts.first)
        #expect(word.run.text == "naam")
        #expect(word.at.x.isClose(to: bench.u * 0.7))
        #expect((word.at.y - .pt(12.5 * ExactMeasurer.capHeight)).isClose(to: bench.u * 0.55))
    }

    @Test func aThirdRoleStartsARow() {
        let bench = BlockBench()
        let block = bench.measure(Cards.roles([("A", "a"), ("B", "b"), ("C", "c")]))
        #expect(block.rigid == 8 + 1 + 8)
    }

    @Test func aBoxForNamesHasALineOfHandwriting() {
        for step in [0, 10, 30] {
            let bench = BlockBench(.a1, step: step)
            let box = bench.measure(Cards.roles([("A", "b")])).place([]).boxes.first
            #expect(Length.mm(8).fits(in: box?.bounds.height ?? .zero), "\(step)")
        }
    }
}

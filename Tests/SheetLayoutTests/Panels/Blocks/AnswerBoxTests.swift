import CardModel
import DesignTokens
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

@Suite struct AnswerBoxTests {
    @Test func theFloorIsTheTemplatesTheBlocksOrTheCards() {
        // Two lines of 8 mm are 4.1 steps of 3.9 mm; of 5 mm 5.05 steps of 1.98 mm.
        #expect(BlockBench(.a1).setter.slot(for: Cards.answer(), least: 5).least == 5)
        #expect(BlockBench(.a1).setter.slot(for: Cards.answer(), least: 3).least == 4.25)
        #expect(BlockBench(.a3).setter.slot(for: Cards.answer(), least: 5).least == 5.25)
        #expect(BlockBench(.a1).setter.slot(for: Cards.answer(lines: 3), least: 5).least == 6.25)
        #expect(BlockBench(.a1).setter.slot(for: Cards.answer(lines: 1), least: 0).least == 4.25)
    }

    @Test func theFloorKeepsItsMillimetresWhenTypeStepsDown() {
        let bench = BlockBench(.a1, step: 20)
        let least = bench.setter.slot(for: Cards.answer(), least: 5).least
        #expect(Length.mm(16).fits(in: bench.u * least))
        #expect(bench.u * (least - 0.25) < .mm(16))
    }

    private func pattern(_ kind: AnswerBox.Kind, lines: Int? = nil) -> [Shape] {
        let bench = BlockBench()
        let frame = bench.setter.answerBox(
            Cards.answer(kind: kind, lines: lines), of: Cards.text("a"), least: 5,
            in: Rect(x: .zero, y: .zero, width: .mm(100), height: .mm(35)))
        return Array(frame.shapes.dropFirst())
    }

    @Test func aBoxKnowsWhatItIsAndItsFloor() throws {
        let setter = BlockBench().setter
        let bounds = Rect(x: .zero, y: .zero, width: .mm(100), height: .mm(35))
        let frame = setter.answerBox(Cards.answer(kind: .sketch, lines: 3), of: Cards.text("a"), least: 5, in: bounds)
        guard case .answerBox(let field) = frame.meaning else {
            Issue.record("no box")
            return
        }
        // Three lines of 8 mm, up to a quarter of a step of 3.9 mm.
        #expect(field.kind == .sketch && field.textID == "a" && field.floor.isClose(to: .mm(24.375)))
        #expect(field.writingLine.isClose(to: .mm(8)))
    }

    @Test func aBlankBoxHasNothingInIt() { #expect(pattern(.blank).isEmpty) }

    @Test func writingLinesPartABoxInStripsOfAPitchOrMore() throws {
        let lines = try #require(pattern(.ruled).first)
        // Three strips of 11.7 mm; the foot of the box is the third line.
        let bounds = try #require(lines.path.bounds)
        #expect(lines.path.elements.count == 4)
        #expect(bounds.minY.isClose(to: .mm(35.0 / 3)))
        #expect(bounds.maxY.isClose(to: .mm(70.0 / 3)))
        #expect(lines.stroke?.dashes.count == 2)
        #expect(bounds.minX > .zero && bounds.maxX < .mm(100))
    }

    @Test func aCardMayAskForMoreWritingLines() throws {
        let lines = try #require(pattern(.ruled, lines: 5).first)
        #expect(lines.path.elements.count == 8)
        #expect(lines.path.bounds?.minY.isClose(to: .mm(7)) == true)
    }

    @Test func aLowBoxHasTwoRowsOfDots() throws {
        let frame = BlockBench().setter.answerBox(
            Cards.answer(kind: .sketch), of: Cards.text("a"), least: 5,
            in: Rect(x: .zero, y: .zero, width: .mm(100), height: .mm(21)))
        let dots = try #require(frame.shapes.dropFirst().first)
        #expect(dots.path.elements.count == 4)
        #expect(dots.path.bounds?.minY.isClose(to: .mm(5.5)) == true)
    }

    @Test func dotsAreAPitchApartAndCentred() throws {
        let dots = try #require(pattern(.sketch).first)
        let bounds = try #require(dots.path.bounds)
        // 9 columns from 10 to 90 mm, 3 rows from 7.5 to 27.5 mm.
        #expect(dots.path.elements.count == 6)
        #expect(bounds.minX.isClose(to: .mm(10)))
        #expect(abs(bounds.maxX.millimetres - 90) < 0.2)
        #expect(bounds.minY.isClose(to: .mm(7.5)))
        #expect(bounds.maxY.isClose(to: .mm(27.5)))
        let stroke = try #require(dots.stroke)
        #expect(stroke.cap == .round)
        #expect(stroke.dashes.map { $0.millimetres.rounded() } == [0, 10])
        #expect(stroke.width.isClose(to: .mm(1.1)))
    }

    @Test func theLineOfABoxLiesInsideIt() throws {
        let bench = BlockBench()
        let bounds = Rect(x: .zero, y: .zero, width: .mm(50), height: .mm(20))
        guard case .shape(let shape)? = bench.setter.outline(bounds).first else { return #expect(Bool(false)) }
        let stroke = try #require(shape.stroke)
        #expect(shape.path.bounds == bounds.inset(by: Sides(all: stroke.width / 2)))
        #expect(shape.fill?.token == .boxFill)
    }
}

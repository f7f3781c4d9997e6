import CardModel
import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

/// The forms of blocks that design/board/SPEC.md §4 and §6 build, with their measures on A1.
@Suite struct TurnColumnBlocksTests {
    private let bench = BlockBench(turnColumn: .a1)
    private let width = Length.mm(134)

    private func measure(_ block: Block, width: Length = .mm(134)) -> MeasuredBlock {
        bench.measure(block, width: width)
    }

    private func near(_ length: Length, _ millimetres: Double, within: Double = 0.5) -> Bool {
        abs(length.millimetres - millimetres) <= within
    }

    private func isCircle(_ shape: Shape) -> Bool {
        shape.path.elements.count == 2 && shape.path.elements.contains { if case .arc = $0 { true } else { false } }
    }

    // MARK: Callout

    /// (0,0) (w,0) (w−5, h/2) (w,h) (0,h): square corners whatever the theme's radius.
    @Test func aCalloutIsAPennant() throws {
        let frame = measure(Cards.callout(BlockBench.lines(1))).place([])
        let pennant = try #require(frame.shapes.first)
        let points = pennant.path.elements.compactMap { element -> Point? in
            switch element {
            case .move(let point), .line(let point): point
            default: nil
            }
        }
        #expect(points.count == 5 && pennant.path.elements.count == 6)
        #expect(points[1].x == width && points[3].x == width)
        #expect(near(width - points[2].x, 5))
        #expect(points[2].y.isClose(to: points[4].y / 2))
        #expect(frame.bounds.height.millimetres >= 11.5)
        #expect(pennant.fill?.token == .calloutFill)
    }

    /// Text at +5, or at +14.2 after an icon; its measure ends 11 before the end, and it is centred in the height.
    @Test func thePennantsTextIsCentredAndKeepsClearOfItsEnd() throws {
        for (icon, start) in [(Callout.Icon?.none, 5.0), (.tick, 14.2)] {
            let frame = measure(Cards.callout(BlockBench.lines(1), icon: icon)).place([])
            let text = try #require(frame.all.first { $0.meaning == .paragraph })
            #expect(near(text.bounds.minX, start))
            #expect(text.bounds.maxX <= width - .mm(10.5))
            let base = try #require(text.texts.first).at.y + text.bounds.minY
            let cap = bench.setter.text.capHeight(.callout)
            #expect(near(base - cap / 2, frame.bounds.height.millimetres / 2, within: 0.1))
        }
    }

    /// Callout → name box 3; the box 1.9 × the pitch and full width, below the pennant.
    @Test func namesHaveABoxBelowThePennant() throws {
        let frame = measure(Cards.callout(BlockBench.lines(1), names: true)).place([])
        let pennant = try #require(frame.shapes.first?.path.bounds)
        let box = try #require(frame.boxes.first?.bounds)
        #expect(near(box.minY - pennant.maxY, 3, within: 0.25))
        #expect(near(box.height, 19, within: 0.4))
        #expect(box.minX == .zero && box.maxX == width)
    }

    // MARK: Boxes

    private func pattern(_ kind: AnswerBox.Kind, height: Double) throws -> Shape? {
        let frame = bench.setter.answerBox(
            Cards.answer(kind: kind), of: Cards.text("a"), least: 5.87,
            in: Rect(x: .zero, y: .zero, width: .mm(100), height: .mm(height)))
        return frame.shapes.dropFirst().first
    }

    private func heights(_ shape: Shape) -> [Double] {
        shape.path.elements.compactMap { if case .move(let point) = $0 { point.y.millimetres } else { nil } }
    }

    /// Counted from the lower edge at k × pitch, inset 3.2; no line whose remaining top space is under 0.98 pitch.
    @Test(
        arguments: [(22.5, [12.5]), (29.9, [9.9, 19.9]), (29.7, [19.7]), (48, [18, 28, 38])] as [(Double, [Double])])
    func writingLinesCountFromTheFoot(height: Double, lines: [Double]) throws {
        let rules = try #require(try pattern(.ruled, height: height))
        #expect(heights(rules).count == lines.count)
        for (height, line) in zip(heights(rules), lines) { #expect(abs(height - line) < 0.01) }
        let bounds = try #require(rules.path.bounds)
        #expect(near(bounds.minX, 3.2, within: 0.1) && near(bounds.maxX, 96.8, within: 0.1))
        #expect(rules.stroke?.dashes == [])
    }

    /// A dot grid at the pitch, r 0.55, centred across, from the lower edge, 5 clear of the top.
    @Test func dotsCountFromTheFootToo() throws {
        let dots = try #require(try pattern(.sketch, height: 38))
        #expect(heights(dots).count == 3)
        for (height, row) in zip(heights(dots), [8.0, 18, 28]) { #expect(abs(height - row) < 0.01) }
        let bounds = try #require(dots.path.bounds)
        #expect(near(bounds.minX, 100 - bounds.maxX.millimetres, within: 0.2))
        #expect(dots.stroke?.width.isClose(to: .mm(1.1)) == true)
    }

    @Test func aLowBoxToSketchInHasTwoRows() throws {
        let dots = try #require(try pattern(.sketch, height: 22.5))
        #expect(heights(dots).count == 2)
        let bounds = try #require(dots.path.bounds)
        #expect(bounds.minY.isClose(to: .mm(6.25)) && bounds.maxY.isClose(to: .mm(16.25)))
    }

    /// Minimum height 2 × pitch + 2.
    @Test func theLeastBoxIsTwoPitchesAndTwoMillimetres() {
        for block in [Cards.question("a"), Cards.lookBack("a"), Cards.principles(["a", "b"], answers: true)] {
            let least = measure(block).slots.map { bench.u * $0.least }
            #expect(least.allSatisfy { near($0, 22.5, within: 0.01) }, "\(block.kind)")
        }
    }

    /// Spare height by weight: question 1, brainstorm 1.15, closing question after a brainstorm 0.9.
    @Test func boxesWeighByTheirQuestions() {
        let blocks = [
            Cards.question("a", answer: AnswerBox(span: Cards.span())),
            Cards.question("b", cue: ("Tip", "kort"), answer: AnswerBox(span: Cards.span())),
            Cards.question("c", answer: AnswerBox(span: Cards.span())),
            Cards.question("d", answer: AnswerBox(span: Cards.span())),
        ]
        let arranger = PanelArranger(text: bench.setter.text, labels: Fixtures.labels)
        let body = arranger.body(
            of: Cards.panel("Paneel", blocks), index: 0, width: .mm(152), asideWidth: .mm(60), isHinge: false)
        #expect(body.stacks[0].blocks.flatMap(\.slots).map(\.weight) == [1, 1.15, 0.9, 1])
    }

    /// What the card says of a box's weight comes first.
    @Test func aWeightOfTheCardStands() {
        let block = Cards.question("b", cue: ("Tip", "kort"), answer: Cards.answer(2))
        #expect(measure(block).slots.map(\.weight) == [2])
    }

    // MARK: Cue and look

    /// The same as an icon label, then 3 and its sentence on the same line.
    @Test func aCueIsALabelWithItsSentence() throws {
        let frame = measure(Cards.question("vraag", cue: ("Tip", "kort"))).place([6])
        let label = try #require(frame.all.first { $0.meaning == .label })
        let sentence = try #require(frame.all.first { $0.id == "kort" })
        #expect(label.bounds.minX == .zero)
        #expect(near(sentence.bounds.minX - label.bounds.maxX, 3, within: 0.1))
        let first = try #require(label.texts.first).at.y + label.bounds.minY
        #expect(try #require(sentence.texts.first).at.y + sentence.bounds.minY == first)
        #expect(label.texts.allSatisfy { $0.run.paint.token == .accentFill })
    }

    /// A box whose question has a cue is one to sketch in.
    @Test func aCueAsksForABoxToSketchIn() throws {
        func kind(_ block: Block) -> AnswerField.Kind? {
            for case .answerBox(let field) in measure(block).place([6]).all.map(\.meaning) { return field.kind }
            return nil
        }
        #expect(kind(Cards.question("vraag", cue: ("Tip", "kort"))) == .sketch)
        #expect(kind(Cards.question("vraag")) == .ruled)
    }

    /// Side by side, back first, 7 apart; questions start level, and so do the boxes.
    @Test func twoLooksStandSideBySide() throws {
        let blocks = [Cards.lookBack("kort"), Cards.lookAhead(Cards.words(12))]
        let pair = try #require(
            bench.setter.measurePair(blocks[0], blocks[1], width: .mm(137), gap: bench.u * 1.9))
        let boxes = pair.place([10]).boxes.map(\.bounds)
        #expect(boxes.count == 2)
        #expect(boxes[0].minY == boxes[1].minY && boxes[0].maxY == boxes[1].maxY)
        #expect(near(boxes[1].minX - boxes[0].maxX, 7, within: 0.2))
        #expect(boxes[0].width.isClose(to: boxes[1].width))
        #expect(bench.setter.measurePair(blocks[0], Cards.question("a"), width: .mm(137), gap: .mm(7)) == nil)
        #expect(bench.setter.measurePair(blocks[0], blocks[1], width: .mm(40), gap: .mm(7)) == nil)
    }

    // MARK: Principles

    /// Bullet r 3.7 filled with `deep`, digit centred by ink; text 3.4 right of it; pitch 9.6.
    @Test func shortPrinciplesHaveBullets() throws {
        let frame = measure(Cards.principles(["een", "twee", "drie"], answers: false)).place([])
        let items = frame.all.filter { $0.meaning == .listItem }
        #expect(items.count == 3)
        #expect(near(items[1].bounds.minY - items[0].bounds.minY, 9.6, within: 0.4))
        for item in items {
            let bullet = try #require(item.shapes.first)
            let bounds = try #require(bullet.path.bounds)
            #expect(item.shapes.count == 1 && isCircle(bullet) && near(bounds.width / 2, 3.7, within: 0.05))
            #expect(bullet.fill?.token == .accentFill)
            let digit = try #require(item.texts.first)
            #expect(digit.run.paint.token == .accentInk)
            let ink = digit.run.size * (0.5 - 2 * ExactInk.bearing)
            let start = digit.at.x + digit.run.size * ExactInk.bearing
            #expect((start + ink / 2).isClose(to: bounds.centre.x))
            let text = try #require(item.all.first { $0.meaning == .paragraph })
            #expect(near(text.bounds.minX - bounds.maxX, 3.4, within: 0.1))
        }
    }

    /// Four equal rows, gap 6: the text (bullet r 4.1, text at +11.2) in 90 of 162, the box in the rest.
    @Test func principlesWithBoxesStandInRows() throws {
        let block = measure(
            Cards.principles([Cards.words(4), Cards.words(20), "kort", "kort"], answers: true), width: .mm(162))
        #expect(block.slots.count == 4)
        #expect(Set(block.slots.map(\.least)).count == 1)
        let frame = block.place([10, 10, 10, 10])
        let rows = frame.all.filter { $0.meaning == .listItem }
        for (row, next) in zip(rows, rows.dropFirst()) {
            #expect(near(next.bounds.minY - row.bounds.maxY, 6))
        }
        for row in rows {
            let box = try #require(row.boxes.first?.bounds)
            #expect(near(box.minX, 90, within: 0.2) && box.maxX.isClose(to: .mm(162)))
            #expect(box.height.isClose(to: bench.u * 10) && box.minY == row.bounds.minY)
            let text = try #require(row.all.first { $0.meaning == .paragraph })
            #expect(near(text.bounds.minX, 11.2, within: 0.1))
            #expect(near(text.bounds.width, 74.8))
        }
        let bullet = try #require(rows.first?.shapes.first?.path.bounds)
        #expect(near(bullet.width / 2, 4.1, within: 0.05))
    }

    // MARK: Table and roles

    /// One white rounded rectangle cut apart by lines 0.7 in the field colour, from edge to edge.
    @Test func aTableIsOneFieldCutIntoCells() throws {
        // In the design's own theme boxes have no line.
        var theme = Fixtures.theme
        theme.lines.box = .zero
        let metrics = Fixtures.metrics(.a1, template: Fixtures.turnColumn, theme: theme)
        let setter = BlockSetter(
            text: TextSetter(metrics: metrics, language: Fixtures.language, cache: MeasureCache(ExactMeasurer())),
            labels: Fixtures.labels, panel: 0, isInline: false)
        let frame = setter.measure(
            Cards.table(["Naam", "Wat", "Hoe"], rows: 4, shares: [0.2, 0.4, 0.4]), width: width
        ).place([16])
        #expect(frame.shapes.count == 2)
        let field = try #require(frame.shapes.first?.path.bounds)
        let cuts = try #require(frame.shapes.last)
        #expect(frame.shapes.first?.fill?.token == .boxFill)
        #expect(cuts.stroke?.width.isClose(to: .mm(0.7)) == true && cuts.stroke?.paint.token == .panelFill)
        // Two between the columns and three between the rows.
        #expect(cuts.path.elements.count == 2 * (2 + 3))
        #expect(cuts.path.bounds?.minX == field.minX && cuts.path.bounds?.maxX == field.maxX)
        #expect(cuts.path.bounds?.minY == field.minY && cuts.path.bounds?.maxY == field.maxY)
        let cells = frame.all.filter { if case .tableCell = $0.meaning { true } else { false } }
        #expect(cells.count == 12)
        #expect(cells.allSatisfy { $0.bounds.height.isClose(to: bench.u * 4) })
    }

    /// The first column's head flush with the box, others inset 2.5; bases aligned at the foot; leading 6.9.
    @Test func headsStandOverTheirColumns() throws {
        let block = measure(
            Cards.table(["Naam", BlockBench.lines(2), "Hoe"], rows: 2, shares: [0.2, 0.4, 0.4]))
        let frame = block.place([12])
        let heads = frame.all.filter { $0.meaning == .tableHeader }
        #expect(heads.map { near($0.bounds.minX, 0) } == [true, false, false])
        #expect(near(heads[1].bounds.minX, 134 * 0.2 + 2.5, within: 0.1))
        #expect(near(heads[2].bounds.minX, 134 * 0.6 + 2.5, within: 0.1))
        let bases = heads.compactMap { head in head.texts.last.map { $0.at.y + head.bounds.minY } }
        #expect(bases.count == 3 && bases.allSatisfy { $0.isClose(to: bases[0]) })
        let lines = heads[1].texts.map(\.at.y)
        #expect(near(lines[1] - lines[0], 6.9, within: 0.05))
    }

    /// Two columns, gap 7: label, text, and a box of 1.4 × the pitch without a word in it, boxes level.
    @Test func rolesHaveLevelBoxes() throws {
        let frame = measure(Cards.roles([("Eén", Cards.words(4)), ("Twee", Cards.words(12))])).place([])
        let boxes = frame.boxes.map(\.bounds)
        #expect(boxes.count == 2)
        #expect(boxes[0].minY == boxes[1].minY && near(boxes[0].height, 14, within: 0.1))
        #expect(near(boxes[1].minX - boxes[0].maxX, 7, within: 0.1))
        let words = frame.all.filter { if case .answerBox = $0.meaning { true } else { false } }.flatMap(\.texts)
        #expect(words.isEmpty)
    }

    // MARK: Gaps

    /// Box → next question 7.5; box → callout 5.5 to 6; question without a box → what answers it 5.5, from ink to ink.
    @Test func gapsFollowWhatStandsOnBothSides() {
        let setter = bench.setter
        let bare = Cards.question("a", answer: nil)
        let boxed = Cards.question("b")
        let callout = Cards.callout("c")
        #expect(near(bench.u * setter.gap(after: boxed, before: boxed), 7.5, within: 0.01))
        for block in [boxed, Cards.lookBack("a"), Cards.lookAhead("a"), Cards.roles([("a", "b")])] {
            #expect(near(bench.u * setter.gap(after: block, before: callout), 5.75, within: 0.25))
        }
        // A line ends 0.9 steps below its base.
        let gap = setter.gap(after: bare, before: Cards.principles(["a"], answers: true)) + 0.9
        #expect(near(bench.u * gap, 5.5, within: 0.4))
    }
}

/// Where the ink of a letter of the exact measurer lies.
private enum ExactInk {
    static let bearing = 0.05
}

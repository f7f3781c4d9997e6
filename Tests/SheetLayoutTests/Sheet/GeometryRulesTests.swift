import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

/// The rules are tested on a small sheet that keeps them all, broken in one place at a time.
@Suite struct GeometryRulesTests {
    private static let u = Length.mm(2)
    private static let rules: GeometryRules = GeometryRules(step: u, writingLine: .mm(5), gap: .mm(4))

    private static func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
        Rect(x: .mm(x), y: .mm(y), width: .mm(width), height: .mm(height))
    }

    private static func run(_ text: String, width: Double = 10) -> GlyphRun {
        GlyphRun(
            font: FontID(family: "Exact", weight: 400), size: .mm(3), text: text, glyphs: [], clusters: [],
            isRightToLeft: false, advance: .mm(width), paint: Paint(.sheetInk))
    }

    private static func at(_ x: Double, _ y: Double) -> Point { Point(x: .mm(x), y: .mm(y)) }

    private static func field(_ name: String) -> AnswerField { AnswerField(name: name, description: name) }

    /// The parts of the sheet, in millimetres; each test changes one.
    private struct Parts {
        var panelX = 64.0
        var secondBody = 40.0
        var headRun = at(4, 8)
        var headWidth = 10.0
        var lines = [3.0, 7.0]
        var lineX = 0.0
        /// In the block, whose top is 3 mm in the body.
        var box = rect(0, 10, 40, 24)
        var blockTop = 3.0
        var rows = [8.0, 8.0]
        var namesHeight = 5.0
        var loose: [FrameItem] = []
        var footRun = at(20, 90)
    }

    /// Two panels: a question with a box; a table, then a call with room for names.
    private static func sheet(_ change: (inout Parts) -> Void = { _ in }) -> Sheet {
        var parts = Parts()
        change(&parts)
        let question = Frame(
            bounds: rect(4, parts.blockTop, 40, 34),
            items: [
                .frame(
                    Frame(
                        bounds: rect(0, 0, 40, 8), meaning: .question,
                        items: parts.lines.enumerated().map { .text(run("regel \($0)"), at: at(parts.lineX, $1)) })),
                .frame(Frame(bounds: parts.box, meaning: .answerBox(field("question")))),
            ])
        var top = 0.0
        let rows = parts.rows.enumerated().map { index, height in
            defer { top += height }
            return FrameItem.frame(
                Frame(
                    bounds: rect(0, top, 40, height), meaning: .tableRow,
                    items: [.frame(Frame(bounds: rect(0, 0, 40, height), meaning: .tableCell(field("cell \(index)"))))])
            )
        }
        let table = Frame(bounds: rect(4, 3, 40, 16), meaning: .table, items: rows)
        let call = Frame(
            bounds: rect(4, 23, 40, 14), meaning: .callout,
            items: [
                .frame(
                    Frame(
                        bounds: rect(2, 14 - 2 - parts.namesHeight, 36, parts.namesHeight),
                        meaning: .answerBox(field("names"))))
            ])
        func panel(_ number: Int, x: Double, height: Double, items: [FrameItem]) -> FrameItem {
            let head = Frame(
                bounds: rect(0, 0, 48, 12), meaning: .heading(level: 2),
                items: [.text(run("\(number)", width: parts.headWidth), at: parts.headRun)])
            return .frame(
                Frame(
                    bounds: rect(x, 20, 48, 12 + height), meaning: .panel(number: number, title: "\(number)"),
                    items: [.frame(head), .frame(Frame(bounds: rect(0, 12, 48, height), items: items))]))
        }
        return Sheet(
            size: Size(width: .mm(130), height: .mm(100)), language: "nl", direction: .leftToRight,
            metadata: Metadata(title: ""),
            root: Frame(
                bounds: rect(0, 0, 130, 100),
                items: [
                    .shape(Shape(path: .rectangle(rect(0, 0, 130, 100)), fill: Paint(.sheetGround))),
                    panel(1, x: 12, height: 40, items: [.frame(question)]),
                    panel(2, x: parts.panelX, height: parts.secondBody, items: [.frame(table), .frame(call)]),
                    .text(run("voet"), at: parts.footRun),
                ] + parts.loose))
    }

    private func broken(_ rules: GeometryRules = rules, _ change: (inout Parts) -> Void) -> Set<GeometryRules.Rule> {
        Set(rules.violations(in: Self.sheet(change)).map(\.rule))
    }

    @Test func aSheetThatKeepsTheRulesHasNoViolations() {
        #expect(Self.rules.violations(in: Self.sheet()) == [])
    }

    @Test func textStaysInItsPlace() {
        #expect(broken { $0.lineX = 35 } == [.textInPlace])
        #expect(broken { $0.headWidth = 45 } == [.textInPlace])
        // The foot of a head's letters may not hang below the panel, nor those of a body stand above it.
        #expect(broken { $0.lines = [-2] }.contains(.textInPlace))
        #expect(broken { $0.footRun = Self.at(125, 90) }.isSuperset(of: [.textInPlace, .edgeClear]))
    }

    @Test func textsDoNotOverlap() {
        #expect(broken { $0.lines = [3, 3] } == [.textApart])
        #expect(broken { $0.footRun = Self.at(20, 41) }.contains(.textApart))
    }

    @Test func boxesLieOverNothing() {
        #expect(broken { $0.box = Self.rect(0, 6, 40, 28) } == [.boxApart])
        let loose = Frame(bounds: Self.rect(20, 50, 4, 11), meaning: .answerBox(Self.field("loose")))
        #expect(broken { $0.loose = [.frame(loose)] } == [.boxApart])
    }

    @Test func textInABoxOfItsOwnIsFine() {
        let box = Frame(
            bounds: Self.rect(20, 80, 30, 12), meaning: .answerBox(Self.field("box")),
            items: [.text(Self.run("naam"), at: Self.at(1, 4))])
        #expect(
            broken {
                $0.loose = [.frame(box)]
                $0.footRun = Self.at(60, 90)
            } == [])
    }

    @Test func framesStayInTheirPanel() {
        #expect(broken { $0.box = Self.rect(0, 10, 45, 24) } == [.frameInPanel])
        #expect(broken { $0.blockTop = -1 }.contains(.frameInPanel))
    }

    @Test func panelsStayApart() {
        #expect(broken { $0.panelX = 63.9 } == [.panelsApart])
        #expect(broken { $0.panelX = 60 } == [.panelsApart])
    }

    @Test func boxesHaveRoomForAHand() {
        // Two lines of 5 mm; one for names and for a cell of a table.
        #expect(broken { $0.box = Self.rect(0, 24.5, 40, 9.5) } == [.boxHeight])
        #expect(broken { $0.namesHeight = 4.5 } == [.boxHeight])
        #expect(broken { $0.rows = [4.9, 4.9] } == [.boxHeight])
        var rules = Self.rules
        rules.answerLines = 5
        #expect(broken(rules) { _ in } == [.boxHeight])
    }

    @Test func blocksAndBoxesStandOnTheGrid() {
        #expect(broken { $0.box = Self.rect(0, 10.2, 40, 23.8) } == [.onGrid])
        #expect(broken { $0.box = Self.rect(0, 10, 40, 23.8) } == [.onGrid])
        #expect(broken { $0.blockTop = 2.8 }.contains(.onGrid))
        #expect(broken { $0.rows = [7, 9] } == [.onGrid])
        // Less than the tolerance of 1/256 pt is on the grid.
        #expect(broken { $0.box = Self.rect(0, 10.001, 40, 23.999) } == [])
    }

    @Test func linesStandTwoStepsApart() {
        #expect(broken { $0.lines = [3, 6.9] } == [.evenLeading])
        // A paragraph of the same text begins a step lower.
        #expect(
            broken {
                $0.lines = [3, 9]
                $0.box = Self.rect(0, 12, 40, 22)
            } == [])
    }

    @Test func bodiesOfARowEndLevel() {
        #expect(broken { $0.secondBody = 40.4 } == [.bodiesLevel])
    }

    @Test func contentsEndAtTheFootOfTheBody() {
        // The block ends at 37 of 40 mm: 1.5 steps above the foot.
        #expect(broken { $0.blockTop = 2 } == [.contentsLevel])
        #expect(broken { $0.blockTop = 3.5 } == [.contentsLevel])
        #expect(broken { $0.secondBody = 41 }.contains(.contentsLevel))
    }

    @Test func nothingIsNearTheEdge() {
        #expect(broken { $0.footRun = Self.at(4.9, 90) } == [.edgeClear])
        let line = Shape(
            path: .line(from: Self.at(5, 80), to: Self.at(5, 85)), stroke: Stroke(paint: Paint(.hair), width: .mm(1)))
        #expect(broken { $0.loose = [.shape(line)] } == [.edgeClear])
        var clipped = line
        clipped.clip = Self.rect(5, 0, 100, 100)
        #expect(broken { $0.loose = [.shape(clipped)] } == [])
        var preview = Self.rules
        preview.edge = nil
        #expect(broken(preview) { $0.loose = [.shape(line)] } == [])
    }

    @Test func aViolationSaysWhere() {
        let violations = Self.rules.violations(in: Self.sheet { $0.panelX = 60 })
        #expect(violations.map(\.description) == ["panels not apart: panel 1: under 4.0 mm from panel 2"])
        let box = Self.rules.violations(in: Self.sheet { $0.namesHeight = 4.5 })
        #expect(
            box.map(\.description) == [
                "box under its floor: sheet / panel 2 / group / callout / names: 4.5 mm, not 1 lines of 5.0 mm"
            ])
    }
}

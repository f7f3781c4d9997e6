import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import Testing

@Suite struct SheetJSONTests {
    private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
        Rect(x: .mm(x), y: .mm(y), width: .mm(width), height: .mm(height))
    }

    private func run(_ text: String, size: Double = 20, width: Double = 10, rightToLeft: Bool = false) -> GlyphRun {
        GlyphRun(
            font: FontID(family: "Exact", weight: 400), size: .pt(size), text: text, glyphs: [], clusters: [],
            isRightToLeft: rightToLeft, advance: .mm(width), paint: Paint(.sheetInk))
    }

    private func text(_ item: GlyphRun, _ x: Double, _ y: Double) -> FrameItem {
        .text(item, at: Point(x: .mm(x), y: .mm(y)))
    }

    private func json(_ items: [FrameItem], direction: Direction = .leftToRight) -> String {
        let sheet = Sheet(
            size: Size(width: .mm(100), height: .mm(50)), language: "nl", direction: direction,
            metadata: Metadata(title: "Een “kaart”"), root: Frame(bounds: rect(0, 0, 100, 50), items: items))
        let facts = SheetFacts(
            sheet: "A3", template: "ribbon", theme: "koers", step: 2, scale: 0.9604, lineStep: .mm(1.98),
            fullness: [1: 2.0 / 3])
        return SheetJSON(sheet, facts: facts).description
    }

    /// The frames right on the sheet, without what is the same for all.
    private func frames(_ items: [FrameItem], direction: Direction = .leftToRight) -> String {
        let whole = json(items, direction: direction)
        guard let start = whole.firstRange(of: "\"frames\": ") else { return "" }
        return whole[start.upperBound...].split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    @Test func saysWhatTheSheetIsAndHowItCameToFit() {
        #expect(
            json([]) == """
                {
                  "koerskaart-layout": 1,
                  "title": "Een “kaart”",
                  "language": "nl",
                  "direction": "leftToRight",
                  "sheet": {"name": "A3", "width": 100, "height": 50},
                  "template": "ribbon",
                  "theme": "koers",
                  "fit": {"step": 2, "scale": 0.9604, "lineStep": 1.98},
                  "panels": [],
                  "boxes": [],
                  "root": {"meaning": "group", "rect": {"x": 0, "y": 0, "width": 100, "height": 50}}
                }

                """)
    }

    @Test func panelsAndBoxesAreAtTheirPlaceOnTheSheet() {
        let span = Span(file: "card.yaml", start: Position(line: 7, column: 5), end: Position(line: 7, column: 9))
        let field = AnswerField(
            name: "panel-1.question-1", description: "Wat?", kind: .ruled, textID: "panel-1.question-1",
            floor: .mm(16), writingLine: .mm(8))
        let box = Frame(bounds: rect(1, 10, 20, 25), meaning: .answerBox(field))
        let panel = Frame(
            bounds: rect(30, 5, 40, 40), meaning: .panel(number: 1, title: "Titel"), span: span, items: [.frame(box)])
        let whole = json([.frame(panel)])
        #expect(whole.contains("\"number\": 1"))
        #expect(whole.contains("\"fullness\": 0.6667"))
        #expect(whole.contains("\"source\": {\"file\": \"card.yaml\", \"line\": 7, \"column\": 5}"))
        #expect(whole.contains("\"rect\": {\"x\": 31, \"y\": 15, \"width\": 20, \"height\": 25}"))
        #expect(whole.contains("\"kind\": \"ruled\""))
        // Three lines of 8 mm in 25 mm.
        #expect(whole.contains("\"floor\": 16,\n      \"lines\": 3,"))
        #expect(whole.contains("\"question\": {\"id\": \"panel-1.question-1\", \"text\": \"Wat?\"}"))
    }

    @Test func aTextIsTheCardsAndItsLinesAreTheSheets() {
        let link = Frame(
            bounds: rect(10, 2, 10, 8), meaning: .link(address: "https://a.nl"), items: [text(run("dit."), 0, 6)])
        let paragraph = Frame(
            bounds: rect(5, 5, 40, 20), meaning: .paragraph, id: "panel-1.intro-1",
            paragraphs: ["Lees dit. Woordenboek"],
            items: [text(run("Lees "), 0, 8), .frame(link), text(run("Woorden\u{AD}"), 0, 16)])
        let found = frames([.frame(paragraph)])
        #expect(found.contains("\"id\": \"panel-1.intro-1\""))
        #expect(found.contains("\"baseline\": 13, \"x\": 5, \"width\": 20, \"size\": 20, \"text\": \"Lees dit.\""))
        #expect(found.contains("\"baseline\": 21, \"x\": 5, \"width\": 10, \"size\": 20, \"text\": \"Woorden\u{AD}\""))
        #expect(found.contains("\"text\": \"Lees dit. Woordenboek\""))
    }

    @Test func sizesOnOneBaselineAreLinesOfTheirOwn() {
        let heading = Frame(
            bounds: rect(0, 0, 50, 10), meaning: .heading(level: 2),
            items: [text(run("1", size: 58), 0, 8), text(run("Titel", size: 35), 10, 8), text(run("5"), 40, 8)])
        let found = frames([.frame(heading)])
        #expect(found.contains("\"size\": 58, \"text\": \"1\""))
        #expect(found.contains("\"size\": 35, \"text\": \"Titel\""))
        #expect(found.contains("\"text\": \"1 Titel 5\""))
    }

    @Test func aLineIsInTheOrderInWhichItIsRead() {
        func line(_ runs: [(String, Bool)], _ direction: Direction) -> String {
            let items = runs.enumerated().map { index, run in
                text(self.run(run.0, rightToLeft: run.1), Double(index) * 10, 5)
            }
            return frames(
                [.frame(Frame(bounds: rect(0, 0, 90, 9), meaning: .label, items: items))], direction: direction)
        }
        #expect(
            line([("a ", false), ("ג", true), ("ב", true), (" b", false)], .leftToRight).contains(
                "\"text\": \"a בג b\""))
        #expect(line([("ג", true), ("12", false), ("ב", true)], .rightToLeft).contains("\"text\": \"ב12ג\""))
        #expect(line([("ג", true), ("1", false), ("2", false)], .rightToLeft).contains("\"text\": \"12ג\""))
    }

    @Test func decorationIsLeftOut() {
        let decoration = Frame(bounds: rect(0, 0, 9, 9), meaning: .decoration, items: [text(run("1"), 0, 5)])
        #expect(!json([.frame(decoration)]).contains("frames"))
    }
}

import DesignTokens
import Geometry
import SheetModel
import Testing

@Suite struct SheetDumpTests {
    private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
        Rect(x: .mm(x), y: .mm(y), width: .mm(width), height: .mm(height))
    }

    private func sheet(_ items: [FrameItem]) -> Sheet {
        Sheet(
            size: Size(width: .mm(100), height: .mm(50)), language: "nl", direction: .leftToRight,
            metadata: Metadata(title: "Een “kaart”", keywords: ["a", "b\"c"]),
            root: Frame(bounds: rect(0, 0, 100, 50), items: items))
    }

    private func dump(_ items: [FrameItem]) -> [Substring] {
        SheetDump(sheet(items)).description.split(separator: "\n").dropFirst(3).map { $0 }
    }

    @Test func saysWhatTheSheetIs() {
        #expect(
            SheetDump(sheet([])).description == """
                sheet w 100.00 h 50.00 nl leftToRight
                metadata title "Een “kaart”" author "" subject "" "a" "b\\"c"
                frame group x 0.00 y 0.00 w 100.00 h 50.00

                """)
    }

    @Test func placesAreThoseOnTheSheet() {
        let run = GlyphRun(
            font: FontID(family: "Exact", weight: 700), size: .pt(16.25), text: "a\u{2009}b\u{AD}", glyphs: [],
            clusters: [], isRightToLeft: true, advance: .mm(3.456), paint: Paint(.sheetInk, panel: 2))
        let inner = Frame(
            bounds: rect(10, 5, 20, 20), meaning: .panel(number: 3, title: "Titel"), language: "ar",
            items: [.text(run, at: Point(x: .mm(1), y: .mm(2.005)))])
        #expect(
            dump([.frame(inner)]) == [
                "  frame panel 3 \"Titel\" x 10.00 y 5.00 w 20.00 h 20.00 lang ar",
                "    text Exact 700 16.25pt x 11.00 y 7.01 w 3.46 rtl sheet.ink@3 \"a\\u{2009}b\\u{AD}\"",
            ])
    }

    @Test func framesShowTheirTextsNameAndBoxesTheirFloor() {
        let field = AnswerField(name: "panel-1.question-1", description: "Wat?", kind: .sketch, floor: .mm(19.5))
        #expect(
            dump([
                .frame(Frame(bounds: rect(1, 2, 3, 4), meaning: .question, id: "panel-1.question-1")),
                .frame(Frame(bounds: rect(1, 6, 3, 20), meaning: .answerBox(field))),
            ]) == [
                "  frame question id panel-1.question-1 x 1.00 y 2.00 w 3.00 h 4.00",
                "  frame box panel-1.question-1 sketch floor 19.50 x 1.00 y 6.00 w 3.00 h 20.00",
            ])
    }

    @Test func shapesShowTheirBoundsAndHowTheyAreDrawn() {
        let shape = Shape(
            path: .rectangle(rect(1, 2, 3, 4)), fill: Paint(.boxFill),
            stroke: Stroke(paint: Paint(.boxLine, panel: 0), width: .mm(0.35), cap: .round, dashes: [.zero, .mm(10)]),
            clip: rect(0, 0, 2, 2), mirrors: false)
        let code = Picture(content: .qrCode(text: "https://a.nl"), bounds: rect(1, 1, 9, 9), paint: Paint(.sheetInk))
        #expect(
            dump([.shape(shape), .picture(code), .shape(Shape(path: Path()))]) == [
                "  shape x 1.00 y 2.00 w 3.00 h 4.00 MLLLZ fill box.fill stroke box.line@1 0.35 round dashes 0.00 10.00"
                    + " clip x 0.00 y 0.00 w 2.00 h 2.00 unmirrored",
                "  picture qr x 1.00 y 1.00 w 9.00 h 9.00 sheet.ink \"https://a.nl\"",
                "  shape empty",
            ])
    }

    @Test func aLengthThatRoundsToNothingHasNoSign() {
        let frame = Frame(bounds: rect(-0.004, -0.006, 0.004, 0.006), meaning: .decoration)
        #expect(dump([.frame(frame)]) == ["  frame decoration x 0.00 y -0.01 w 0.00 h 0.01"])
    }
}

@Suite struct PathBoundsTests {
    private func arc(_ from: Double, _ to: Double, clockwise: Bool) -> Rect? {
        Path([.arc(centre: .origin, radius: .pt(10), from: from, to: to, clockwise: clockwise)]).bounds
    }

    @Test func anArcReachesAsFarAsItIsDrawn() {
        #expect(arc(-90, 0, clockwise: true) == Rect(x: .zero, y: .pt(-10), width: .pt(10), height: .pt(10)))
        #expect(arc(270, 180, clockwise: false) == Rect(x: .pt(-10), y: .pt(-10), width: .pt(10), height: .pt(10)))
        #expect(arc(0, 180, clockwise: true) == Rect(x: .pt(-10), y: .zero, width: .pt(20), height: .pt(10)))
        #expect(arc(-90, 270, clockwise: true) == Rect(x: .pt(-10), y: .pt(-10), width: .pt(20), height: .pt(20)))
        #expect(arc(0, 270, clockwise: false) == Rect(x: .zero, y: .pt(-10), width: .pt(10), height: .pt(10)))
    }

    @Test func aCircleAndARoundedRectangleAreAsLargeAsTheySay() {
        let rect = Rect(x: .pt(3), y: .pt(4), width: .pt(20), height: .pt(10))
        #expect(Path.rectangle(rect, radius: .pt(3)).bounds == rect)
        #expect(Path.rectangle(rect).bounds == rect)
        #expect(
            Path.circle(centre: .origin, radius: .pt(2)).bounds
                == Rect(x: .pt(-2), y: .pt(-2), width: .pt(4), height: .pt(4)))
        #expect(Path().bounds == nil)
    }

    @Test func anEndlessAngleDoesNotHang() { #expect(arc(0, .infinity, clockwise: true)?.width == .zero) }
}

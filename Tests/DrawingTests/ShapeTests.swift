import DesignTokens
import Geometry
import SheetModel
import Testing

@Suite("Shapes, as pictures of one pixel a point")
struct ShapeTests {
    @Test("A fill covers its rectangle and nothing else")
    func fill() throws {
        let rows = try LetterPicture.rows(6, 4, [.box(Rect(1, 1, 3, 2), .routeFill)])
        #expect(rows == ["......", ".rrr..", ".rrr..", "......"])
    }

    @Test("A frame's items lie from its corner, and later ones cover earlier ones")
    func frames() throws {
        let inner = Frame(bounds: Rect(1, 1, 3, 2), items: [.box(Rect(1, 0, 2, 1), .sheetInk)])
        let outer = Frame(bounds: Rect(1, 0, 5, 4), items: [.box(Rect(0, 0, 3, 3), .panelFill), .frame(inner)])
        let rows = try LetterPicture.rows(7, 4, [.frame(outer), .box(Rect(0, 2, 2, 1), .routeFill)])
        #expect(rows == [".ppp...", ".ppii..", "rrpp...", "......."])
    }

    @Test("A stroke lies half on each side of its path; one path is filled, then stroked")
    func stroke() throws {
        let path = Path.rectangle(Rect(1.5, 0.5, 4, 3))
        let shape = Shape(
            path: path, fill: Paint(.panelFill), stroke: Stroke(paint: Paint(.panelLine), width: .pt(1)))
        let rows = try LetterPicture.rows(7, 4, [.shape(shape)])
        #expect(rows == [".lllll.", ".lpppl.", ".lpppl.", ".lllll."])
    }

    @Test("Nothing is drawn outside a clip, and the clip ends with its shape")
    func clip() throws {
        let clipped = Shape(
            path: .rectangle(Rect(0, 0, 6, 4)), fill: Paint(.routeFill), clip: Rect(1, 1, 2, 2))
        let rows = try LetterPicture.rows(
            6, 4, [.box(Rect(0, 0, 1, 1), .sheetInk), .shape(clipped), .box(Rect(5, 3, 1, 1), .sheetInk)])
        #expect(rows == ["i.....", ".rr...", ".rr...", ".....i"])
    }

    @Test("A colour set inside a clip is not taken for set after it")
    func clipAndColour() throws {
        let clipped = Shape(path: .rectangle(Rect(0, 0, 6, 1)), fill: Paint(.routeFill), clip: Rect(0, 0, 2, 1))
        let rows = try LetterPicture.rows(6, 1, [.shape(clipped), .box(Rect(4, 0, 2, 1), .routeFill)])
        #expect(rows == ["rr..rr"])
    }

    @Test("Dashes and gaps follow each other; the next line is unbroken again")
    func dashes() throws {
        let dashed = Stroke(paint: Paint(.panelLine), width: .pt(1), dashes: [.pt(2), .pt(1)])
        let whole = Stroke(paint: Paint(.panelLine), width: .pt(1))
        let rows = try LetterPicture.rows(
            8, 2,
            [
                .shape(Shape(path: .line(from: Point(0, 0.5), to: Point(8, 0.5)), stroke: dashed)),
                .shape(Shape(path: .line(from: Point(0, 1.5), to: Point(8, 1.5)), stroke: whole)),
            ])
        #expect(rows == ["ll.ll.ll", "llllllll"])
    }

    @Test("An arc that runs clockwise from the right goes down first", arguments: [true, false])
    func arcs(clockwise: Bool) throws {
        // A quarter pie of radius 8 around the middle, from 3 o'clock.
        let centre = Point(10, 10)
        let pie = Path([
            .move(centre),
            .arc(centre: centre, radius: .pt(8), from: 0, to: clockwise ? 90 : -90, clockwise: clockwise), .close,
        ])
        let rows = try LetterPicture.rows(20, 20, [.shape(Shape(path: pie, fill: Paint(.routeFill)))])
        let inked = rows.enumerated().flatMap { y, row in
            row.enumerated().filter { $0.element == "r" }.map { (x: $0.offset, y: y) }
        }
        #expect(inked.allSatisfy { $0.x >= 10 })
        #expect(inked.allSatisfy { clockwise ? $0.y >= 10 : $0.y < 10 })
        // A quarter of pi r² is 50.3; the pixels that the arc cuts are of no pure colour.
        #expect((36...50).contains(inked.count))
    }

    @Test("A whole circle covers pi r², and a ring of two circles has no line between them")
    func circles() throws {
        let centre = Point(20, 20)
        let one = try LetterPicture.rows(
            40, 40,
            [
                .shape(Shape(path: .circle(centre: centre, radius: .pt(15)), fill: Paint(.routeFill)))
            ])
        #expect((640...707).contains(one.joined().filter { $0 == "r" }.count))
        let twice = Path(
            Path.circle(centre: Point(10, 20), radius: .pt(5)).elements
                + Path.circle(centre: Point(30, 20), radius: .pt(5)).elements)
        let line = Stroke(paint: Paint(.panelLine), width: .pt(2))
        let two = try LetterPicture.rows(40, 40, [.shape(Shape(path: twice, stroke: line))])
        #expect(two.allSatisfy { Array($0)[17...22] == Array("......")[...] })
    }

    @Test("What the theme gives no colour is not drawn; a list of colours steps along the panels")
    func palette() throws {
        var colours = LetterPicture.palette.colours
        colours[.panelFill] = []
        colours[.stepFill] = RouteColours([.routeFill, .sheetInk].compactMap { LetterPicture.colours[$0] })
        let palette = Palette(colours: colours, panelCount: 2)
        let line = Stroke(paint: Paint(.hair), width: .pt(1))
        let rows = try LetterPicture.rows(
            4, 1, palette: palette,
            [
                .shape(Shape(path: .rectangle(Rect(0, 0, 1, 1)), fill: Paint(.stepFill, panel: 0))),
                .shape(Shape(path: .rectangle(Rect(1, 0, 1, 1)), fill: Paint(.stepFill, panel: 1))),
                .box(Rect(2, 0, 2, 1), .panelFill),
                .shape(Shape(path: .line(from: Point(0, 0.5), to: Point(4, 0.5)), stroke: line)),
            ])
        #expect(rows == ["ri.."])
    }
}

import CardModel
import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct MirroringTests {
    private func run(_ text: String, width: Double, isRightToLeft: Bool = false) -> GlyphRun {
        GlyphRun(
            font: FontID(family: "A", weight: 400), size: .mm(5), text: text, glyphs: [], clusters: [],
            isRightToLeft: isRightToLeft, advance: .mm(width), paint: Paint(.sheetInk))
    }

    private func frame(_ x: Double, _ width: Double, _ meaning: Meaning? = nil, _ items: [FrameItem] = []) -> Frame {
        Frame(bounds: Rect(x: .mm(x), y: .zero, width: .mm(width), height: .mm(10)), meaning: meaning, items: items)
    }

    private func mirrored(_ items: [FrameItem], width: Double = 100, meaning: Meaning? = nil) -> [FrameItem] {
        let sheet = Sheet(
            size: Size(width: .mm(width), height: .mm(50)), language: "ar", direction: .rightToLeft,
            metadata: Metadata(title: "", author: "", subject: "", keywords: []),
            root: frame(0, width, meaning, items))
        return Mirroring().mirrored(sheet).root.items
    }

    private func starts(_ items: [FrameItem]) -> [Double] {
        items.compactMap { item in
            switch item {
            case .text(_, let point): point.x.millimetres.rounded()
            case .frame(let frame): frame.bounds.minX.millimetres.rounded()
            case .shape(let shape): shape.path.bounds?.minX.millimetres.rounded()
            case .picture(let picture): picture.bounds.minX.millimetres.rounded()
            }
        }
    }

    @Test func framesChangeSidesWithWhatIsInThem() throws {
        let items = mirrored([.frame(frame(10, 30, nil, [.frame(frame(2, 8))]))])
        #expect(starts(items) == [60])
        guard case .frame(let outer) = items[0] else { return #expect(Bool(false)) }
        #expect(starts(outer.items) == [20])
    }

    /// The runs of a line stand in visual order already: the line moves as one.
    @Test func aLineKeepsItsOrder() {
        let line: [FrameItem] = [
            .text(run("‏أ", width: 10), at: Point(x: .mm(0), y: .mm(5))),
            .text(run("b", width: 20), at: Point(x: .mm(10), y: .mm(5))),
            .text(run("c", width: 5), at: Point(x: .mm(0), y: .mm(12))),
        ]
        #expect(starts(mirrored(line, meaning: .paragraph)) == [70, 80, 95])
    }

    /// Pieces that stand apart on one baseline, as in a head, change sides one by one.
    @Test func piecesThatStandApartChangeSidesEach() {
        let pieces: [FrameItem] = [
            .text(run("1", width: 10), at: Point(x: .mm(5), y: .mm(5))),
            .text(run("t", width: 20), at: Point(x: .mm(30), y: .mm(5))),
        ]
        #expect(starts(mirrored(pieces, meaning: .heading(level: 2))) == [85, 50])
    }

    /// Words that lead somewhere are a part of their line.
    @Test func aLinkMovesWithItsLine() {
        let link = Frame(
            bounds: Rect(x: .mm(10), y: .mm(1), width: .mm(20), height: .mm(6)), meaning: .link(address: "a"),
            items: [.text(run("b", width: 20), at: Point(x: .zero, y: .mm(4)))])
        let line: [FrameItem] = [
            .text(run("a", width: 10), at: Point(x: .mm(0), y: .mm(5))), .frame(link),
            .text(run("c", width: 15), at: Point(x: .mm(30), y: .mm(5))),
        ]
        #expect(starts(mirrored(line, meaning: .paragraph)) == [55, 65, 85])
    }

    @Test func shapesTurnOverUnlessTheyKeepTheirWay() throws {
        let arrow = Path([.move(Point(x: .mm(10), y: .zero)), .line(Point(x: .mm(30), y: .mm(5))), .close])
        let items = mirrored([
            .shape(Shape(path: arrow)), .shape(Shape(path: arrow, mirrors: false)), .frame(frame(0, 5)),
        ])
        guard case .shape(let turned) = items[0], case .shape(let kept) = items[1] else {
            return #expect(Bool(false))
        }
        guard case .move(let end) = turned.path.elements[0] else { return #expect(Bool(false)) }
        #expect(end.x.isClose(to: .mm(90)))
        // The tip still points to the right, and the whole stands on the other side.
        #expect(kept.path.bounds?.minX.isClose(to: .mm(70)) == true)
        guard case .move(let start) = kept.path.elements[0] else { return #expect(Bool(false)) }
        #expect(start.x.isClose(to: .mm(70)))
    }

    /// A clock is a frame of shapes that keep their way: its sector is where it was.
    @Test func aClockGoesClockwise() {
        let theme = Fixtures.theme
        let square = Rect(x: .zero, y: .zero, width: .mm(10), height: .mm(10))
        let items = ClockDrawing(plan: ClockPlan(ring: 0.15, inset: 1.85), theme: theme, panel: 0).items(
            minutes: 15, in: square)
        let clock = Frame(bounds: square, meaning: .decoration, items: items)
        guard case .frame(let turned) = mirrored([.frame(clock)])[0] else { return #expect(Bool(false)) }
        #expect(turned.items == items && turned.bounds.minX.isClose(to: .mm(90)))
    }

    @Test func turnedTwiceIsAsItWas() throws {
        let sheet = try Fixtures.compose(Cards.full, on: .a1).sheet
        let twice = Mirroring().mirrored(Mirroring().mirrored(sheet))
        let (before, after) = (sheet.root.all, twice.root.all)
        #expect(before.count == after.count)
        for (one, other) in zip(before, after) {
            #expect(one.bounds.minX.isClose(to: other.bounds.minX) && one.bounds.size == other.bounds.size)
            for (text, again) in zip(one.texts, other.texts) { #expect(text.at.x.isClose(to: again.at.x)) }
        }
    }

    @Test func arcsTurnOver() {
        let path = Path([
            .arc(centre: Point(x: .mm(20), y: .mm(5)), radius: .mm(5), from: -90, to: 0, clockwise: true)
        ])
        guard
            case .arc(let centre, let radius, let from, let to, let clockwise)? = path.mirrored(width: .mm(100))
                .elements.first
        else { return #expect(Bool(false)) }
        #expect(centre.x.isClose(to: .mm(80)) && centre.y == .mm(5) && radius == .mm(5))
        #expect(from == 270 && to == 180 && !clockwise)
    }
}

import DesignTokens
import Diagnostics
import Drawing
import Geometry
import SheetModel
import Testing

@Suite("Faults while drawing")
struct FaultTests {
    private let renderer: SheetRenderer
    private let span = Span(file: "card.yaml", start: .init(line: 4, column: 2), end: .init(line: 4, column: 9))

    init() throws {
        renderer = SheetRenderer(palette: LetterPicture.palette, fonts: try TestFonts.table())
    }

    /// A sheet with one item in a frame that comes from the card file.
    private func sheet(_ item: FrameItem) -> Sheet {
        Sheet(width: 50, height: 50, items: [.frame(Frame(bounds: Rect(5, 5, 40, 40), span: span, items: [item]))])
    }

    @Test("A number that is none is reported with its place", arguments: [Double.nan, .infinity, -1e9])
    func unplaceable(value: Double) {
        let point = Point(value, 5)
        let paths: [Path] = [
            .line(from: .origin, to: point), .circle(centre: .origin, radius: .pt(value)),
            Path([.arc(centre: .origin, radius: .pt(3), from: 0, to: value, clockwise: true)]),
            Path([.move(.origin), .curve(.origin, control1: point, control2: .origin)]),
        ]
        for path in paths {
            #expect(throws: DrawingError.unplaceable(at: span)) {
                try renderer.pdf(sheet(.shape(Shape(path: path, fill: Paint(.routeFill)))))
            }
        }
        let stroke = Stroke(paint: Paint(.sheetInk), width: .pt(value))
        #expect(throws: DrawingError.unplaceable(at: span)) {
            try renderer.pdf(sheet(.shape(Shape(path: .line(from: .origin, to: Point(9, 9)), stroke: stroke))))
        }
    }

    @Test("A dash that Cairo refuses is reported in its words, on every kind of surface")
    func badDash() {
        let stroke = Stroke(paint: Paint(.sheetInk), width: .pt(1), dashes: [.pt(-3), .pt(1)])
        let sheet = sheet(.shape(Shape(path: .line(from: .origin, to: Point(9, 9)), stroke: stroke)))
        #expect(throws: DrawingError.cairo("invalid value for a dash setting", at: span)) { try renderer.pdf(sheet) }
        #expect(throws: DrawingError.cairo("invalid value for a dash setting", at: span)) { try renderer.svg(sheet) }
        #expect(throws: DrawingError.cairo("invalid value for a dash setting", at: span)) {
            try renderer.png(sheet, dpi: 72)
        }
    }

    @Test("Clusters that do not cover their text are reported")
    func badClusters() {
        let run = GlyphRun(
            font: .inter, size: .pt(12), text: "ab", glyphs: [Glyph(id: 3, x: 0, y: 0)],
            clusters: [GlyphCluster(bytes: 1, glyphs: 1)], isRightToLeft: false, advance: .pt(6),
            paint: Paint(.sheetInk))
        #expect(throws: DrawingError.self) { try renderer.pdf(sheet(.text(run, at: Point(5, 5)))) }
    }

    @Test("A type size of nothing draws nothing, and is no fault")
    func noSize() throws {
        let run = GlyphRun(
            font: .inter, size: .zero, text: "a", glyphs: [Glyph(id: 3, x: 0, y: 0)],
            clusters: [GlyphCluster(bytes: 1, glyphs: 1)], isRightToLeft: false, advance: .zero, paint: Paint(.sheetInk)
        )
        #expect(try PDFFile(try renderer.pdf(sheet(.text(run, at: Point(5, 5))))).faults() == "")
        _ = try renderer.png(sheet(.text(run, at: Point(5, 5))), dpi: 72)
    }

    @Test("A sheet of no size is a fault", arguments: [0, -5, Double.nan, .infinity, 20_000])
    func badSheet(side: Double) {
        #expect(throws: DrawingError.unplaceable(at: nil)) {
            try renderer.pdf(Sheet(width: side, height: 50, items: []))
        }
        #expect(throws: DrawingError.unplaceable(at: nil)) {
            try renderer.svg(Sheet(width: 50, height: side, items: []))
        }
        #expect(throws: DrawingError.unplaceable(at: nil)) {
            try renderer.png(Sheet(width: side, height: 50, items: []), dpi: 72)
        }
    }

    @Test("A fault of ours is not blamed on the user")
    func blame() {
        #expect(DrawingError.unplaceable(at: span).diagnostic.blame == .program)
        #expect(DrawingError.unplaceable(at: span).diagnostic.span == span)
        #expect(DrawingError.qrCodeTooLong(bytes: 9, most: 8, at: span).diagnostic.blame == .user)
    }
}

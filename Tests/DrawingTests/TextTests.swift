import DesignTokens
import Drawing
import Geometry
import Goldens
import SheetModel
import Testing
import Typesetting

@Suite("Text")
struct TextTests {
    private let table: FontTable
    private let renderer: SheetRenderer

    init() throws {
        table = try TestFonts.table()
        renderer = SheetRenderer(palette: LetterPicture.palette, fonts: table)
    }

    private func words(_ lines: [[FrameItem]]) throws -> [String] {
        let sheet = Sheet(width: 400, height: 200, items: lines.flatMap(\.self))
        return try PDFFile(try renderer.pdf(sheet)).words()
    }

    @Test("Ink lies where the shaper says that it lies", arguments: [72.0, 144, 200])
    func ink(dpi: Double) throws {
        let line = TestFonts.line("Hxg", in: table, size: 40, at: Point(20, 60))
        let sheet = Sheet(width: 140, height: 100, items: line.items)
        let raster = try Raster(png: try renderer.png(sheet, dpi: dpi))
        let scale = dpi / 72
        var columns: [Int] = []
        var rows: [Int] = []
        for y in 0..<raster.height {
            for x in 0..<raster.width where raster[x, y] != 0xFFFFFF {
                columns.append(x)
                rows.append(y)
            }
        }
        // The first and last pixel that ink touches, to a pixel.
        let left = try #require(columns.min())
        let right = try #require(columns.max())
        let top = try #require(rows.min())
        let bottom = try #require(rows.max())
        #expect(abs(Double(left) - (20 + line.ink.left * 40) * scale) <= 1)
        #expect(abs(Double(right + 1) - (20 + line.ink.right * 40) * scale) <= 1)
        #expect(abs(Double(top) - (60 + line.ink.top * 40) * scale) <= 1)
        #expect(abs(Double(bottom + 1) - (60 + line.ink.bottom * 40) * scale) <= 1)
    }

    @Test("The picture and the PDF show the same text at the same place")
    func samePlace() throws {
        let line = TestFonts.line("Een gesprek op koers", in: table, size: 20, at: Point(10, 40))
        let sheet = Sheet(width: 240, height: 60, items: line.items)
        let folder = try ScratchFolder()
        try Files.write(try renderer.pdf(sheet), to: folder.path("sheet.pdf"))
        let run = try ProgramRun(
            ["mutool", "draw", "-q", "-r", "144", "-o", folder.path("sheet.png"), folder.path("sheet.pdf")])
        #expect(run.status == 0)
        let mupdf = try Raster(png: Files.bytes(at: folder.path("sheet.png")) ?? [])
        let own = try Raster(png: try renderer.png(sheet, dpi: 144))
        // MuPDF draws edges in its own way; the amount of ink and its centre stay. (Poppler is half a pixel off.)
        let (ink, x, y) = Self.ink(of: own)
        let (mupdfInk, mupdfX, mupdfY) = Self.ink(of: mupdf)
        #expect(abs(ink / mupdfInk - 1) < 0.005)
        #expect(abs(x - mupdfX) < 0.3)
        #expect(abs(y - mupdfY) < 0.3)
    }

    /// How much ink a picture has, in black pixels, and the centre of it.
    private static func ink(of raster: Raster) -> (ink: Double, x: Double, y: Double) {
        var (ink, x, y) = (0.0, 0.0, 0.0)
        for row in 0..<raster.height {
            for column in 0..<raster.width {
                let dark = 1 - Double(raster[column, row] & 0xFF) / 255
                ink += dark
                x += dark * Double(column)
                y += dark * Double(row)
            }
        }
        return (ink, x / ink, y / ink)
    }

    @Test("Words come out of a PDF with their spaces, ligatures and accents")
    func extraction() throws {
        let lines = ["Wat is de Opgave van vandaag?", "Een efficiënte fles: ’t café"].enumerated().map { i, text in
            TestFonts.line(text, in: table, size: 12, at: Point(20, 40 + Double(i) * 30)).items
        }
        #expect(try words(lines) == ["Wat is de Opgave van vandaag?", "Een efficiënte fles: ’t café"])
    }

    @Test("Runs of two faces on one line are read as one line")
    func twoFaces() throws {
        let first = TestFonts.line("Noteer de ", in: table, size: 12, at: Point(20, 40))
        let second = TestFonts.line(
            "recente kwestie", in: table, style: .bold, size: 12, at: Point(20 + first.advance * 12, 40))
        #expect(try words([first.items, second.items]) == ["Noteer de recente kwestie"])
    }

    @Test("A hyphen at a line's end stands for a soft hyphen, so the word is found whole")
    func softHyphen() throws {
        let first = TestFonts.line("verantwoorde\u{2010}", in: table, size: 12, at: Point(20, 40))
        let second = TestFonts.line("lijkheid", in: table, size: 12, at: Point(20, 55))
        let items = first.items.map { item -> FrameItem in
            guard case .text(var run, let place) = item else { return item }
            run.text = "verantwoorde\u{AD}"
            run.clusters[run.clusters.count - 1] = GlyphCluster(bytes: 2, glyphs: 1)
            return .text(run, at: place)
        }
        let found = try words([items, second.items])
        #expect(found.joined().filter { $0 != "\u{AD}" } == "verantwoordelijkheid")
        #expect(!found.joined().contains("\u{2010}"))
    }

    @Test("Arabic is read in its own order, though its glyphs stand from left to right")
    func arabic() throws {
        let text = "مرحبا بكم في المدينة"
        let line = TestFonts.line(text, in: table, style: .arabic, language: "ar", size: 14, at: Point(20, 40))
        guard case .text(let run, _) = line.items.first else {
            Issue.record("no text")
            return
        }
        #expect(run.isRightToLeft)
        let marks: Set<Character> = ["\u{202A}", "\u{202B}", "\u{202C}"]
        #expect(try words([line.items]).joined().filter { !marks.contains($0) } == text)
    }

    @Test("A face that the table does not have is a fault with its place")
    func missingFace() throws {
        let run = GlyphRun(
            font: FontID(family: "Comic Sans", weight: 400), size: .pt(12), text: "a",
            glyphs: [Glyph(id: 3, x: 0, y: 0)],
            clusters: [GlyphCluster(bytes: 1, glyphs: 1)], isRightToLeft: false, advance: .pt(6),
            paint: Paint(.sheetInk))
        #expect(throws: DrawingError.missingFace(run.font, at: nil)) {
            try renderer.pdf(Sheet(width: 50, height: 50, items: [.text(run, at: Point(5, 20))]))
        }
    }
}

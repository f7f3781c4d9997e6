import DesignTokens
import Diagnostics
import Geometry
import Goldens
import SheetModel
import Testing

@testable import Drawing

@Suite("PNG and SVG files")
struct PictureFileTests {
    private func renderer() throws -> SheetRenderer {
        SheetRenderer(palette: LetterPicture.palette, fonts: try TestFonts.table())
    }

    @Test("A PNG has the pixels of its resolution, and says so", arguments: [(50.0, 585, 413), (150, 1754, 1240)])
    func resolution(dpi: Double, width: Int, height: Int) throws {
        let png = try renderer().png(Sheet(size: SheetSize.a4.trim, items: []), dpi: dpi)
        // Width and height stand at the start of the first chunk.
        #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == width)
        #expect(png[20..<24].reduce(0) { $0 << 8 | Int($1) } == height)
        #expect(Array(png[37..<41]) == Array("pHYs".utf8))
        let dotsPerMetre = png[41..<45].reduce(0) { $0 << 8 | Int($1) }
        #expect(dotsPerMetre == Int((dpi / 0.0254).rounded()))
    }

    @Test("The check sum is that of the standard")
    func checksum() {
        // The last chunk of every PNG file.
        #expect(PNGResolution.checksum(Array("IEND".utf8)) == 0xAE42_6082)
    }

    @Test("A PNG that would fill the memory is refused, with a resolution that would do")
    func tooManyPixels() throws {
        let sheet = Sheet(size: SheetSize.a1.trim, items: [])
        let renderer = try renderer()
        #expect(throws: DrawingError.tooManyPixels(width: 33110, height: 23386, highestDPI: 568)) {
            try renderer.png(sheet, dpi: 1000)
        }
        let hint = DrawingError.tooManyPixels(width: 33110, height: 23386, highestDPI: 568).diagnostic
        #expect(hint.blame == .user)
        #expect(hint.hints.first?.message.contains("--dpi 568") == true)
    }

    @Test("A resolution that is none is refused", arguments: [0, -72, 0.5, .nan, .infinity, 1e300])
    func badResolution(dpi: Double) throws {
        let renderer = try renderer()
        #expect(throws: DrawingError.self) { try renderer.png(Sheet(width: 72, height: 72, items: []), dpi: dpi) }
    }

    @Test("An SVG has the sheet's size in points, no images, and the same bytes twice")
    func svg() throws {
        let table = try TestFonts.table()
        let clipped = Shape(
            path: .circle(centre: Point(50, 50), radius: .pt(30)), fill: Paint(.routeFill), clip: Rect(30, 30, 20, 20))
        let items = TestFonts.line("Koers", in: table, size: 12, at: Point(10, 90)).items + [.shape(clipped)]
        let sheet = Sheet(size: SheetSize.a3.trim, items: items)
        let renderer = SheetRenderer(palette: LetterPicture.palette, fonts: table)
        let svg = try renderer.svg(sheet)
        let text = String(decoding: svg, as: UTF8.self)
        #expect(text.contains("version=\"1.1\""))
        #expect(text.contains("width=\"1190.551181pt\" height=\"841.889764pt\" viewBox=\"0 0 1190.551181 841.889764\""))
        #expect(!text.contains("<image"))
        let again = try renderer.svg(sheet)
        let isSame = again == svg
        #expect(isSame)
    }
}

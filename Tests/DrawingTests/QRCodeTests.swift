import DesignTokens
import Diagnostics
import Geometry
import Goldens
import SheetModel
import Testing

@testable import Drawing

@Suite("QR codes")
struct QRCodeTests {
    static let address = "https://koerskaart.com/check"

    @Test("A code is the smallest that holds its text, with the three finders in their corners")
    func matrix() throws {
        let code = try QRCode(text: Self.address)
        // 28 bytes at level M: version 3 holds 42, version 2 holds 26 (ISO/IEC 18004, table 7).
        #expect(code.side == 29)
        #expect(code.modules.count == 29 * 29)
        let finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"]
        for (column, row) in [(0, 0), (22, 0), (0, 22)] {
            let found = (0..<7).map { y in
                String((0..<7).map { x in code.isDark(column: column + x, row: row + y) ? "#" : " " })
            }
            #expect(found == finder)
        }
        #expect(!code.isDark(column: -1, row: 0))
        #expect(!code.isDark(column: 29, row: 0))
    }

    @Test(
        "The outline fills the dark modules and no others",
        arguments: [address, "a", String(repeating: "x", count: 2331)])
    func outline(text: String) throws {
        let code = try QRCode(text: text)
        let side = Double(code.side)
        let picture = Picture(content: .qrCode(text: text), bounds: Rect(1, 1, side, side), paint: Paint(.sheetInk))
        let rows = try LetterPicture.rows(code.side + 2, code.side + 2, [.picture(picture)])
        let wanted = (-1...code.side).map { y in
            String((-1...code.side).map { x in code.isDark(column: x, row: y) ? "i" : "." })
        }
        #expect(rows == wanted)
    }

    @Test("A code of 20 mm is read from a picture of 200 dots per inch")
    func decodes() throws {
        let picture = Picture(
            content: .qrCode(text: Self.address),
            bounds: Rect(x: .mm(6), y: .mm(6), width: .mm(20), height: .mm(20)), paint: Paint(.sheetInk))
        let sheet = Sheet(
            size: Size(width: .mm(32), height: .mm(32)), items: [.picture(picture)])
        let renderer = SheetRenderer(palette: LetterPicture.palette, fonts: try TestFonts.table())
        let folder = try ScratchFolder()
        try Files.write(try renderer.png(sheet, dpi: 200), to: folder.path("code.png"))
        let run = try ProgramRun(["zbarimg", "--quiet", "--raw", folder.path("code.png")])
        #expect(run.text == Self.address + "\n")
    }

    @Test("It is one fill in a PDF, and not an image")
    func oneFill() throws {
        let picture = Picture(content: .qrCode(text: Self.address), bounds: Rect(6, 6, 60, 60), paint: Paint(.sheetInk))
        let renderer = SheetRenderer(palette: LetterPicture.palette, fonts: try TestFonts.table())
        let pdf = try renderer.pdf(Sheet(width: 72, height: 72, items: [.picture(picture)]))
        let content = try PDFFile(pdf).content()
        #expect(content.split(whereSeparator: \.isWhitespace).filter { ["f", "f*"].contains($0) }.count == 1)
    }

    @Test("Text that is too long, or none, is a fault with its place")
    func faults() {
        let span = Span(file: "card.yaml", start: .init(line: 7, column: 3), end: .init(line: 7, column: 9))
        #expect(throws: DrawingError.qrCodeTooLong(bytes: 2332, most: 2331, at: span)) {
            _ = try QRCode(text: String(repeating: "x", count: 2332), at: span)
        }
        #expect(throws: DrawingError.qrCode(reason: "it is empty", at: nil)) { _ = try QRCode(text: "") }
    }
}

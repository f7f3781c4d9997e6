import DesignTokens
import Drawing
import Geometry
import SheetModel
import Testing

@Suite("PDF")
struct PDFTests {
    private static func card(_ size: Size) throws -> [UInt8] {
        let table = try TestFonts.table()
        let clock = Shape(
            path: .circle(centre: Point(60, 60), radius: .pt(20)), fill: Paint(.panelFill),
            stroke: Stroke(paint: Paint(.panelLine), width: .pt(1), dashes: [.pt(3), .pt(2)]),
            clip: Rect(40, 40, 30, 40))
        let items =
            [FrameItem.box(Rect(origin: .origin, size: size), .routeFill), .shape(clock)]
            + TestFonts.line("Een gesprek op koers", in: table, size: 12, at: Point(20, 30)).items
            + TestFonts.line("Vraag 2", in: table, style: .bold, size: 12, at: Point(20, 100)).items
        return try SheetRenderer(palette: LetterPicture.palette, fonts: table).pdf(Sheet(size: size, items: items))
    }

    @Test(
        "The page has the exact size by ISO 216",
        arguments: [
            (SheetSize.a1, "2383.94 x 1683.78 pts (A1)"), (.a3, "1190.55 x 841.89 pts (A3)"),
            (.a4, "841.89 x 595.276 pts (A4)"),
        ])
    func size(sheet: SheetSize, said: String) throws {
        let file = try PDFFile(try Self.card(sheet.trim))
        #expect(try file.info("Page size") == said)
        #expect(try file.info("Pages") == "1")
    }

    @Test("It is sound, all vector, and its fonts are in it")
    func sound() throws {
        let file = try PDFFile(try Self.card(SheetSize.a4.trim))
        #expect(try file.faults() == "")
        #expect(try file.info("PDF version") == "1.5")
        #expect(try file.info("Tagged") == "no")
        #expect(try file.table(of: ["pdfimages", "-list"]) == [])
        let fonts = try file.table(of: ["pdffonts"])
        #expect(fonts.count == 2)
        // The columns after the encoding: emb, sub, uni.
        #expect(fonts.allSatisfy { $0.contains("yes yes yes") && $0.contains("TrueType") })
        let content = try file.content()
        #expect(!content.contains("/Annots"))
        #expect(!content.contains("/StructTreeRoot"))
    }

    @Test("Two runs give the same bytes")
    func stable() throws {
        #expect(try Self.card(SheetSize.a3.trim) == Self.card(SheetSize.a3.trim))
    }

    @Test("A colour and a line that stay the same are said once")
    func terse() throws {
        let line = Stroke(paint: Paint(.panelLine), width: .pt(0.75))
        let rules = (1...20).map { y in
            FrameItem.shape(
                Shape(path: .line(from: Point(5, Double(y) * 4), to: Point(95, Double(y) * 4)), stroke: line))
        }
        let renderer = SheetRenderer(palette: LetterPicture.palette, fonts: try TestFonts.table())
        let words = try PDFFile(try renderer.pdf(Sheet(width: 100, height: 100, items: rules))).content()
            .split(whereSeparator: \.isWhitespace)
        #expect(words.filter { $0 == "S" }.count == 20)
        #expect(words.filter { $0 == "RG" }.count == 1)
        #expect(words.filter { $0 == "w" }.count == 1)
    }

    @Test("A page as full as an A1 card, with eight faces, stays under 120 kB")
    func weight() throws {
        let faces =
            [400, 500, 600, 700, 800].map { FontID(family: "Inter", weight: $0) }
            + [700, 800, 900].map { FontID(family: "Inter Display", weight: $0) }
        let table = try TestFonts.table(faces)
        let text = "Welke afspraken maken we vandaag over de Opgave, en wie neemt ze mee? (Noteer: 1234567890)"
        var items: [FrameItem] = []
        for line in 0..<160 {
            let face = faces[line % faces.count]
            items +=
                TestFonts.line(
                    text, in: table, style: TextStyle(families: [face.family], weight: face.weight),
                    size: 11 + Double(line % 5), at: Point(40 + Double(line % 4) * 570, 60 + Double(line / 4) * 40)
                ).items
            items.append(
                .shape(
                    Shape(
                        path: .rectangle(
                            Rect(40 + Double(line % 4) * 570, 70 + Double(line / 4) * 40, 500, 24), radius: .pt(6)),
                        fill: Paint(.panelFill), stroke: Stroke(paint: Paint(.panelLine), width: .pt(0.5)))))
        }
        let sheet = Sheet(size: SheetSize.a1.trim, items: items)
        let pdf = try SheetRenderer(palette: LetterPicture.palette, fonts: table).pdf(sheet)
        #expect(pdf.count < 120_000)
        #expect(try PDFFile(pdf).table(of: ["pdffonts"]).count == 8)
    }
}

import DesignTokens
import Diagnostics
import Geometry
import PDFStructure
import SheetModel
import Testing

@Suite struct LinksTests {
    let structure = DocumentStructure(programVersion: "1")

    func link(_ address: String, _ bounds: Rect = Rect(10, 10, 50, 12), items: [FrameItem] = []) -> Frame {
        Frame(bounds: bounds, meaning: .link(address: address), items: items)
    }

    /// The keys and values of the first annotation, spaces made one.
    func annotation(_ frames: [Frame], _ path: String = "pages/1/Annots/1") throws -> String {
        let pdf = try structure.adding(.holding(frames), to: Drawing.pdf())
        #expect(try Tool.run("qpdf --check $F", on: pdf).status == 0)
        return try Tool.run("mutool show $F \(path)", on: pdf).output.split { $0 == " " || $0 == "\n" }.joined(
            separator: " ")
    }

    @Test func aLinkHasItsPlaceWordsAndAddress() throws {
        let words: [FrameItem] = [
            .text(GlyphRun("koerskaart"), at: Point(x: .zero, y: .pt(5))),
            .text(GlyphRun(".com"), at: Point(x: .pt(30), y: .pt(5))),
            .text(GlyphRun("en verder"), at: Point(x: .zero, y: .pt(11))),
        ]
        let foot = Frame(
            bounds: Rect(100, 200, 90, 40),
            items: [.frame(link("https://koerskaart.com/check", Rect(10.123, 20.5, 30, 10), items: words))])
        let text = try annotation([foot])
        #expect(text.contains("/Rect [ 110.12 69.5 140.12 79.5 ]"), "\(text)")
        #expect(text.contains("/Border [ 0 0 0 ]"))
        #expect(text.contains("/F 4"))
        #expect(text.contains("/Subtype /Link"))
        #expect(text.contains("/Contents (koerskaart.com en verder)"))
        #expect(try annotation([foot], "pages/1/Annots/1/A").contains("/URI (https://koerskaart.com/check)"))
    }

    @Test func aPictureIsToldByItsAlternative() throws {
        let figure = Frame(bounds: Rect(0, 0, 9, 9), meaning: .figure(alternative: "QR-code"))
        #expect(try annotation([link("https://a.nl", items: [.frame(figure)])]).contains("/Contents (QR-code)"))
        #expect(try annotation([link("https://a.nl")]).contains("/Contents (https://a.nl)"))
    }

    @Test(arguments: [
        ("https://x/a)/S/JavaScript/JS(app.alert(1)", "https://x/a)/S/JavaScript/JS(app.alert(1)"),
        ("https://x/a\\)/JS(b", "https://x/a%5C)/JS(b"),
        ("https://x/>>/S/JavaScript<<", "https://x/%3E%3E/S/JavaScript%3C%3C"),
        ("https://x/é\n\u{0}", "https://x/%C3%A9%0A%00"),
        ("https://مثال.example/", "https://%D9%85%D8%AB%D8%A7%D9%84.example/"),
        ("mailto:a@b.nl?subject=een%20twee drie", "mailto:a@b.nl?subject=een%20twee%20drie"),
        ("HTTP://x/?a=1&b=2#c", "HTTP://x/?a=1&b=2#c"),
    ]) func anAddressStaysOneString(address: String, uri: String) throws {
        let pdf = try structure.adding(.holding([link(address)]), to: Drawing.pdf())
        #expect(try Tool.run("qpdf --check $F", on: pdf).status == 0)
        #expect(try Tool.run("mutool show $F pages/1/Annots/1/A/S", on: pdf).output == "/URI\n")
        #expect(try Tool.run("mutool show $F pages/1/Annots/1/A/JS", on: pdf).output == "null\n")
        #expect(try Tool.run("qpdf --json=2 --json-key=qpdf $F", on: pdf).output.contains("\"/URI\": \"u:\(uri)\""))
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://x/", "koerskaart.com/check", "",
        "http:",
        "https://", "https:///x", "mailto:", " https://x/", "//x/", "java\u{0}script:x", "https\u{0}://x",
    ]) func otherAddressesAreRefusedWithTheirPlace(address: String) {
        let span = Span(file: "card.yaml", start: Position(line: 7, column: 7), end: Position(line: 7, column: 9))
        var frame = link(address)
        frame.span = span
        #expect(throws: PDFStructureError.linkAddress(address, span: span)) {
            try structure.adding(.holding([link("https://good.nl"), frame]), to: Drawing.pdf())
        }
    }
}

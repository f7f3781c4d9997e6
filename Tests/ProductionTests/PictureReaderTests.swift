import CardModel
import Diagnostics
import Glibc
import Goldens
import SheetModel
import Testing

@testable import Production

/// Logos from files: sound ones are measured, and everything that could lead out, grow or be printed as pixels is refused
/// at the place that names it.
@Suite struct PictureReaderTests {
    private static let square =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><path d='M0 0H20V20H0Z'/></svg>"

    private func read(_ text: String, as name: String = "logo.svg") throws -> PictureFile {
        let folder = try ScratchFolder()
        try Files.write(text, to: folder.path(name))
        return try picture(name, in: folder)
    }

    private func picture(_ name: String, in folder: borrowing ScratchFolder) throws -> PictureFile {
        let start = Position(line: 7, column: 9)
        let span = Span(file: "card.yaml", start: start, end: Position(line: 7, column: 17))
        return try PictureReader(inputs: DiskInputs()).read(PicturePath(path: name, span: span), in: folder.path(""))
    }

    private func fault(_ text: String, as name: String = "logo.svg") -> String? {
        do {
            _ = try read(text, as: name)
            return nil
        } catch let error as DiagnosticList {
            #expect(error.diagnostics.allSatisfy { $0.span?.start.line == 7 })
            #expect(error.diagnostics.allSatisfy { $0.blame == .user && !$0.hints.isEmpty })
            return error.diagnostics.first?.id.rawValue
        } catch {
            return "\(error)"
        }
    }

    @Test func aDrawingIsMeasured() throws {
        let file = try read(Self.square)
        #expect(file.aspect == 2)
        #expect(abs(file.coverage - 0.5) < 0.02)
        #expect(file.pixelWidth == nil)
    }

    @Test func lengthsInOneUnitWillDo() throws {
        let file = try read(
            "<svg xmlns='http://www.w3.org/2000/svg' width='30mm' height='10mm'><rect width='9' height='9'/></svg>")
        #expect(file.aspect == 3)
    }

    /// What Inkscape and Illustrator write round their shapes.
    @Test func drawingProgramsAreUnderstood() throws {
        _ = try read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
               xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" viewBox="0 0 60 20" id="svg5">
              <sodipodi:namedview id="n" pagecolor="#ffffff" showgrid="false"/>
              <defs id="d"><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient>
                <path id="p" d="M0 0h20v20H0z"/></defs>
              <style type="text/css"><![CDATA[ .a { fill: url(#g); } ]]></style>
              <metadata id="m"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
              <g id="layer1" style="fill:url(#g);stroke:none;stroke-dasharray:none"><use xlink:href="#p"/><use href="#p" x="30"/></g>
            </svg>
            """)
    }

    @Test(arguments: [
        ("<html><body/></html>", "picture.format"), ("", "picture.format"), ("no picture", "picture.format"),
        ("<svg viewBox='0 0 1 1'><path", "picture.format"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0H9V9Z'/></svg>", "picture.no-size"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "picture.nothing-drawn"),
        (
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&a;</svg>",
            "picture.entities"
        ),
        (
            "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><svg viewBox='0 0 1 1'>&b;</svg>",
            "picture.entities"
        ),
        ("<svg viewBox='0 0 1 1'><image href='https://example.org/a.png'/></svg>", "picture.not-shapes"),
        (
            "<svg viewBox='0 0 1 1' xmlns:s='http://www.w3.org/2000/svg'><s:image href='/a.png'/></svg>",
            "picture.not-shapes"
        ),
        ("<svg viewBox='0 0 1 1'><use href='other.svg#a'/></svg>", "picture.leads-out"),
        ("<svg viewBox='0 0 1 1'><path style='fill:url(http://example.org/#a)'/></svg>", "picture.leads-out"),
        ("<svg viewBox='0 0 1 1'><style>@import 'a.css';</style></svg>", "picture.leads-out"),
        ("<?xml-stylesheet href='a.css'?><svg viewBox='0 0 1 1'/>", "picture.leads-out"),
        ("<svg viewBox='0 0 1 1'><text>Naam</text></svg>", "picture.not-shapes"),
        ("<svg viewBox='0 0 1 1'><filter id='f' width='1e9'><feFlood/></filter></svg>", "picture.not-shapes"),
        ("<svg viewBox='0 0 1 1'><path stroke-dasharray='0.00001' d='M0 0H1e6'/></svg>", "picture.not-shapes"),
        ("<svg viewBox='0 0 1 1'><path style='stroke-dasharra\\79: 0.001'/></svg>", "picture.not-shapes"),
        ("<svg viewBox='0 0 1 1'><g id='a'><use href='#a'/></g></svg>", "picture.too-large"),
        ("<?xml version='1.0' encoding='UTF-7'?><svg viewBox='0 0 1 1'/>", "picture.format"),
    ]) func whatIsNoLogoIsRefused(text: String, id: String) {
        #expect(fault(text) == id)
    }

    /// Ten levels of ten uses: ten thousand million paths.
    @Test func laughsAreCountedAndNotDrawn() {
        var text = "<svg viewBox='0 0 9 9'><defs><path id='a0' d='M0 0H9V9Z'/>"
        for level in 1...10 {
            text += "<g id='a\(level)'>" + String(repeating: "<use href='#a\(level - 1)'/>", count: 10) + "</g>"
        }
        #expect(fault(text + "</defs><use href='#a10'/></svg>") == "picture.too-large")
    }

    @Test func groupsWithoutEndAreRefused() {
        let text = "<svg viewBox='0 0 9 9'>" + String(repeating: "<g>", count: 100_000)
        #expect(fault(text) == "picture.too-large")
    }

    @Test func pathsStayInTheFolder() throws {
        let folder = try ScratchFolder()
        try Files.write(Self.square, to: folder.path("card/here.svg"))
        try Files.write(Self.square, to: folder.path("outside.svg"))
        #expect(symlink(folder.path("outside.svg"), folder.path("card/link.svg")) == 0)
        let reader = PictureReader(inputs: DiskInputs())
        let start = Position(line: 1, column: 1)
        let span = Span(file: "card.yaml", start: start, end: start)
        #expect(throws: Never.self) {
            try reader.read(PicturePath(path: "here.svg", span: span), in: folder.path("card"))
        }
        for (name, id) in [
            ("link.svg", "picture.leads-out"), ("absent.svg", "picture.not-found"), (".", "picture.not-found"),
        ] {
            let list = #expect(throws: DiagnosticList.self) {
                try reader.read(PicturePath(path: name, span: span), in: folder.path("card"))
            }
            #expect(list?.diagnostics.first?.id.rawValue == id)
        }
        let list = #expect(throws: DiagnosticList.self) {
            try reader.read(PicturePath(path: "her.svg", span: span), in: folder.path("card"))
        }
        #expect(list?.diagnostics.first?.hints.first?.message == "did you mean “here.svg”?")
    }

    @Test(arguments: ["", "/a.svg", "../a.svg", "a/../../b.svg", "https://example.org/a.svg", "a\\b.svg", "a//b.svg"])
    func onlyPathsDownAreTaken(path: String) { #expect(!PicturePath.leadsDown(path)) }

    // MARK: Photographs

    private func png(width: UInt32, height: UInt32, isWhole: Bool = true) -> [UInt8] {
        func number(_ value: UInt32) -> [UInt8] { (0..<4).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8) + number(width)
            + number(height) + [8, 2, 0, 0, 0] + number(0)
            + (isWhole ? number(0) + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82] : [])
    }

    @Test func headersAreReadWithoutUnpacking() throws {
        let header = try #require(RasterHeader(png(width: 20_000, height: 15_000)))
        #expect((header.width, header.height) == (20_000, 15_000))
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 0x01, 0x2C, 0x02, 0x58, 4, 0, 0, 0, 0xFF, 0xD9,
        ]
        let other = try #require(RasterHeader(jpeg))
        #expect((other.width, other.height, other.isCMYK, other.isWhole) == (600, 300, true, true))
        #expect(RasterHeader(Array("GIF89a".utf8)) == nil)
    }

    @Test func photographsHaveTheirBounds() throws {
        let folder = try ScratchFolder()
        for (name, bytes, id) in [
            ("huge.png", png(width: 20_000, height: 15_000), "picture.too-many-pixels"),
            ("cut.png", png(width: 20, height: 10, isWhole: false), "picture.damaged"),
            ("empty.png", png(width: 20, height: 10), "picture.nothing-drawn"),
        ] {
            try Files.write(bytes, to: folder.path(name))
            let list = #expect(throws: DiagnosticList.self) { try picture(name, in: folder) }
            #expect(list?.diagnostics.first?.id.rawValue == id)
        }
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func base64IsThatOfRFC4648(text: String, expected: String) { #expect(Base64.text(Array(text.utf8)) == expected) }
}

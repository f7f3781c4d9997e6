import DesignTokens
import Diagnostics
import Geometry
import PDFStructure
import SheetModel
import Testing

@Suite struct DocumentStructureTests {
    let structure = DocumentStructure(programVersion: "1.2")

    @Test func aStructuredFileIsSoundAndSaysWhatItIs() throws {
        let pdf = try structure.adding(.holding(), to: Drawing.pdf())
        let check = try Tool.run("qpdf --check $F", on: pdf)
        #expect(check.status == 0, "\(check.output)")
        let info = try Tool.run("pdfinfo -box $F", on: pdf).output.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        for line in [
            "Title: Opgave", "Author: De Koers", "Subject: Gesprek", "Keywords: kaart, gesprek",
            "Creator: koerskaart 1.2", "Producer: cairo and qpdf", "PDF version: 1.5", "Pages: 1",
            "MediaBox: 0.00 0.00 400.00 300.00", "TrimBox: 0.00 0.00 400.00 300.00",
        ] { #expect(info.contains(line), "\(line) in \(info)") }
        #expect(!info.contains { $0.hasPrefix("CreationDate") || $0.hasPrefix("ModDate") })
    }

    @Test func theCatalogueAsksForLanguageAndTitle() throws {
        let text = try Tool.unpacked(structure.adding(.holding(), to: Drawing.pdf()))
        #expect(text.contains("/Lang (nl)"))
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("/PageMode /UseNone"))
        #expect(!text.contains("/R2L"))
        let arabic = Sheet.holding(language: "ar", direction: .rightToLeft)
        #expect(try Tool.unpacked(structure.adding(arabic, to: Drawing.pdf())).contains("/Direction /R2L"))
    }

    @Test func whatCairoLeavesOutIsMended() throws {
        let text = try Tool.unpacked(structure.adding(.holding(), to: Drawing.pdf()))
        #expect(text.contains("/CIDToGIDMap /Identity"))
        #expect(!text.contains("/Interpolate"))
        #expect(!text.contains("20261124"))
    }

    @Test func twoRunsGiveTheSameBytesAndAnotherTitleAnotherID() throws {
        let sheet = Sheet.holding([Frame(bounds: Rect(0, 0, 9, 9), meaning: .link(address: "https://a.nl"))])
        let first = try structure.adding(sheet, to: Drawing.pdf())
        #expect(try structure.adding(sheet, to: Drawing.pdf()) == first)
        func identifier(_ pdf: [UInt8]) throws -> Substring? {
            try Tool.unpacked(pdf).split(separator: "\n").first { $0.contains("/ID [") }
        }
        let other = try structure.adding(.holding(title: "Opgaaf"), to: Drawing.pdf())
        #expect(try identifier(first) != nil)
        #expect(try identifier(first) != identifier(other))
    }

    @Test func aDateIsWrittenOnlyWhenGiven() throws {
        let dated = DocumentStructure(programVersion: "1", date: DocumentDate(secondsSince1970: 1_795_521_600))
        let pdf = try dated.adding(.holding(), to: Drawing.pdf())
        let text = try Tool.unpacked(pdf)
        #expect(text.contains("/CreationDate (D:20261124120000Z)"))
        #expect(text.contains("/ModDate (D:20261124120000Z)"))
        #expect(text.contains("<xmp:CreateDate>2026-11-24T12:00:00Z</xmp:CreateDate>"))
    }

    @Test(arguments: [
        (0, "D:19700101000000Z"), (951_782_400, "D:20000229000000Z"), (4_107_542_399, "D:21000228235959Z"),
        (4_107_542_400, "D:21000301000000Z"), (253_402_300_799, "D:99991231235959Z"),
    ]) func datesFollowTheCalendar(seconds: Int, written: String) throws {
        let date = try #require(DocumentDate(secondsSince1970: seconds))
        let pdf = try DocumentStructure(programVersion: "1", date: date).adding(.holding(), to: Drawing.pdf())
        #expect(try Tool.unpacked(pdf).contains("(\(written))"))
    }

    @Test func momentsThatHaveNoDateAreNone() {
        #expect(DocumentDate(secondsSince1970: -1) == nil)
        #expect(DocumentDate(secondsSince1970: 253_402_300_800) == nil)
    }

    @Test func aPageLargerThanTheSheetIsTrimmedInItsMiddle() throws {
        let sheet = Sheet.holding([Frame(bounds: Rect(0, 0, 10, 10), meaning: .link(address: "https://a.nl"))])
        let text = try Tool.run("mutool show $F pages/1", on: structure.adding(sheet, to: Drawing.pdf(width: "460.5")))
        #expect(text.output.contains("/TrimBox [ 30.25 0 430.25 300 ]"), "\(text.output)")
        let link = try Tool.unpacked(structure.adding(sheet, to: Drawing.pdf(width: "460.5", height: "360")))
        #expect(link.contains("/Rect [\n    30.25\n    320\n    40.25\n    330\n  ]"))
    }

    @Test func drawingsThatAreNoSuchPageAreRefused() {
        #expect(throws: PDFStructureError.pageSize(width: 300, height: 300)) {
            try structure.adding(.holding(), to: Drawing.pdf(width: "300"))
        }
        #expect(throws: PDFStructureError.self) {
            try structure.adding(.holding(), to: Drawing.pdf(width: "(wide)"))
        }
        #expect(throws: PDFStructureError.pageCount(0)) {
            try structure.adding(.holding(), to: Drawing.pdf(pages: 0))
        }
    }

    @Test func brokenBytesGiveAnErrorAndNoCrash() throws {
        let whole = Drawing.pdf()
        for bytes in [[], Array("%PDF-1.5\n".utf8), [UInt8](repeating: 0xFF, count: 5000)] {
            #expect(throws: PDFStructureError.self) { try structure.adding(.holding(), to: bytes) }
        }
        for share in 1..<20 {
            #expect(throws: PDFStructureError.self) {
                try structure.adding(.holding(), to: Array(whole.prefix(whole.count * share / 20)))
            }
        }
    }

    @Test func aByteThatIsWrongAnywhereNeverCrashes() throws {
        let whole = Drawing.pdf()
        for index in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[index] ^= 0x15
            _ = try? structure.adding(.holding(), to: bytes)
        }
    }

    @Test func faultsAreTheProgramsOwnExceptAnAddress() {
        #expect(PDFStructureError.unreadable(detail: "x").diagnostic.blame == .program)
        #expect(PDFStructureError.pageCount(2).diagnostic.blame == .program)
        #expect(PDFStructureError.linkAddress("x", span: nil).diagnostic.blame == .user)
    }
}

import CardModel
import Diagnostics
import Geometry
import Goldens
import Testing

@testable import Production

/// Every example as a PDF, read by programs that are not ours.
@Suite struct PDFTests {
    @Test(arguments: Example.all)
    func documentSaysWhatItIs(_ example: Example) throws {
        let made = try MadeCard.of(example)
        let pdf = try PDFReading(made.pdf)
        let info = try pdf.info()
        let card = made.card

        // A word of pdfinfo's own follows: (A1).
        let size = (info["Page size"] ?? "").split(separator: " ").compactMap { Double($0) }
        let millimetres = example.size == .a1 ? (841.0, 594.0) : (420.0, 297.0)
        try #require(size.count == 2)
        #expect(abs(size[0] - millimetres.0 / 25.4 * 72) < 0.01)
        #expect(abs(size[1] - millimetres.1 / 25.4 * 72) < 0.01)
        #expect(info["Pages"] == "1")

        #expect(info["Title"] == card.title.plain)
        #expect(info["Author"] == card.publisher?.plain)
        #expect(info["Subject"]?.isEmpty == false)
        #expect(info["Creator"] == "koerskaart \(version)")
        #expect(info["CreationDate"] == nil)
        #expect(info["ModDate"] == nil)

        let titles = card.panels.enumerated().map { "\($0 + 1) \($1.title.plain)" }
        #expect(try pdf.bookmarks() == titles)

        let check = try pdf.check()
        #expect(check.status == 0, "\(check.text)\(check.errorText)")
        #expect(check.text.contains("No syntax or stream encoding errors found"))
    }

    @Test(arguments: Example.all)
    func nothingIsADotOrABorrowedFont(_ example: Example) throws {
        let pdf = try PDFReading(MadeCard.of(example).pdf)
        #expect(try pdf.imageCount() == 0)
        #expect(pdf.bytes.count < 120_000)
        let fonts = try pdf.fonts()
        #expect(fonts.count >= 4)
        for font in fonts {
            // … TrueType  WinAnsi  yes yes yes  5  0: embedded, a subset, with the text behind its glyphs.
            #expect(font.dropLast(2).suffix(3) == ["yes", "yes", "yes"], "\(font)")
            #expect(font[0].prefix(7).last == "+", "\(font)")
            #expect(!font.contains("Type"), "Type 3: \(font)")
        }
    }

    @Test(arguments: Example.all)
    func linkIsClickableWhereItsAddressStands(_ example: Example) throws {
        let made = try MadeCard.of(example)
        let address = try #require(made.card.link?.address)
        let pdf = try PDFReading(made.pdf)
        let links = try pdf.links().filter { $0.address == address }
        let height = example.size == .a1 ? 594 / 25.4 * 72 : 297 / 25.4 * 72
        let shown = address.hasPrefix("https://") ? String(address.dropFirst(8)) : address
        let words = try pdf.areas(of: shown, pageHeight: height)
        #expect(words.count == 1)
        for word in words {
            #expect(links.contains { $0.area.contains(word, within: 1) }, "\(word) is in none of \(links)")
        }
        // Links inside texts are clickable too.
        let inTexts = Set(made.card.texts.flatMap { $0.paragraphs.flatMap(\.runs).compactMap(\.link) })
        #expect(try inTexts.isSubset(of: Set(pdf.links().map(\.address))))
    }

    @Test(arguments: Example.all)
    func everyWordOfTheCardCanBeCopied(_ example: Example) throws {
        let made = try MadeCard.of(example)
        var found = Words(try PDFReading(made.pdf).text())
        for text in made.card.texts {
            let missing = found.taking(Words(text.plain))
            #expect(missing.isEmpty, "\(text.id.rawValue) at line \(text.span.start.line) lacks \(missing)")
        }
    }
}

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
        let placed = try Workshop().place(example.job())
        let pdf = try PDFReading(example.rendered(as: "pdf"))
        let info = try pdf.info()
        let card = placed.card

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
        let pdf = try PDFReading(example.rendered(as: "pdf"))
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
        let card = try Workshop().place(example.job()).card
        let address = try #require(card.link?.address)
        let pdf = try PDFReading(example.rendered(as: "pdf"))
        let links = try pdf.links().filter { $0.address == address }
        let height = example.size == .a1 ? 594 / 25.4 * 72 : 297 / 25.4 * 72
        let shown = address.hasPrefix("https://") ? String(address.dropFirst(8)) : address
        let words = try pdf.areas(of: shown, pageHeight: height)
        #expect(words.count == 1)
        for word in words {
            #expect(links.contains { $0.area.contains(word, within: 1) }, "\(word) is in none of \(links)")
        }
        // Links inside texts are clickable too.
        let inTexts = Set(card.texts.flatMap { $0.paragraphs.flatMap(\.runs).compactMap(\.link) })
        #expect(try inTexts.isSubset(of: Set(pdf.links().map(\.address))))
    }

    @Test(arguments: Example.all)
    func everyWordOfTheCardCanBeCopied(_ example: Example) throws {
        let card = try Workshop().place(example.job()).card
        var found = Words(try PDFReading(example.rendered(as: "pdf")).text())
        for text in card.texts {
            let missing = found.taking(Words(text.plain))
            #expect(missing.isEmpty, "\(text.id.rawValue) at line \(text.span.start.line) lacks \(missing)")
        }
    }
}

/// Words by how often they come, with their hyphens left out: a word that is broken at the end of a line is one.
struct Words {
    private var counts: [String: Int] = [:]

    init(_ text: String) {
        let hyphens: Set<Unicode.Scalar> = ["-", "\u{AD}", "\u{2010}", "\u{2011}"]
        var word = String.UnicodeScalarView()
        var isBroken = false
        for scalar in text.unicodeScalars {
            if hyphens.contains(scalar) {
                isBroken = true
            } else if scalar.properties.isWhitespace {
                if isBroken, scalar == "\n" { continue }
                end(&word)
                isBroken = false
            } else {
                word.append(scalar)
                isBroken = false
            }
        }
        end(&word)
    }

    private mutating func end(_ word: inout String.UnicodeScalarView) {
        if !word.isEmpty { counts[String(word), default: 0] += 1 }
        word = String.UnicodeScalarView()
    }

    /// Takes other words out of these, and says which are not there.
    mutating func taking(_ others: Words) -> [String] {
        var missing: [String] = []
        for (word, count) in others.counts {
            let left = counts[word, default: 0] - count
            if left < 0 { missing.append(word) }
            counts[word] = max(0, left)
        }
        return missing.sorted()
    }
}

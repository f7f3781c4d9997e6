import DesignTokens
import Geometry
import SheetModel

/// A PDF of one page such as Cairo writes, in the few objects that matter here.
enum Drawing {
    /// Bytes with a right cross-reference table.
    static func pdf(width: String = "400", height: String = "300", pages: Int = 1) -> [UInt8] {
        let kids = (0..<pages).map { _ in "3 0 R" }.joined(separator: " ")
        return file([
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>",
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents 4 0 R /Resources <<
            /Font << /F1 5 0 R >> /XObject << /I1 7 0 R >> >> >>
            """,
            stream("", "10 10 20 20 re f"),
            "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
            """
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /X
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
            """,
            stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray "
                    + "/Interpolate true", "x"),
            "<< /Producer (cairo 1.16.0) /CreationDate (20261124120000Z) >>",
        ])
    }

    private static func stream(_ entries: String, _ data: String) -> String {
        "<< /Length \(data.utf8.count) \(entries) >>\nstream\n\(data)\nendstream"
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.5\n"
        var table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n\(table)"
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\n"
        return Array((text + "startxref\n\(start)\n%%EOF\n").utf8)
    }
}

extension Rect {
    /// A rectangle in points.
    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.init(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
    }
}

extension Sheet {
    /// A sheet of 400 by 300 points that holds these frames.
    static func holding(
        _ frames: [Frame] = [], title: String = "Opgave", language: String = "nl", direction: Direction = .leftToRight,
        width: Double = 400
    ) -> Sheet {
        Sheet(
            size: Size(width: .pt(width), height: .pt(300)), language: language, direction: direction,
            metadata: Metadata(title: title, author: "De Koers", subject: "Gesprek", keywords: ["kaart", "gesprek"]),
            root: Frame(bounds: Rect(0, 0, width, 300), items: frames.map { .frame($0) }))
    }
}

extension GlyphRun {
    /// Words without glyphs.
    init(_ text: String) {
        self.init(
            font: FontID(family: "Inter", weight: 400), size: .pt(10), text: text, glyphs: [], clusters: [],
            isRightToLeft: false, advance: .zero, paint: Paint(.sheetInk))
    }
}

import DesignTokens
import Geometry
import Goldens
import SheetModel
import Typesetting

/// The program's own fonts, and lines of text set in them.
enum TestFonts {
    static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/fonts"

    /// A table of a few faces.
    static func table(_ wanted: [FontID] = [.inter, .bold, .arabic]) throws -> FontTable {
        let catalogue = Files.bytes(at: folder + "/catalogue.tsv") ?? []
        let set = try FontSet(catalogue: catalogue, named: "catalogue.tsv", folder: folder)
        return try FontTable(fontSet: set, faces: wanted)
    }

    /// A text of one direction on one line: its glyph runs, and the ink of the whole in type sizes.
    static func line(
        _ text: String, in table: FontTable, style: TextStyle = .inter, language: String = "nl", size: Double,
        paint: Paint = Paint(.sheetInk), at origin: Point
    ) -> (items: [FrameItem], ink: InkBounds, advance: Double) {
        let shaped = ParagraphShaper(table: table).shape(
            ParagraphRequest(
                runs: [.init(text: text, style: style)], language: language, isRightToLeft: language == "ar"))
        let bytes = Array(shaped.text.utf8)
        var items: [FrameItem] = []
        var x = 0.0
        let pieces = language == "ar" ? Array(shaped.pieces.indices.reversed()) : Array(shaped.pieces.indices)
        for index in pieces {
            let piece = shaped.pieces[index]
            let clusters = shaped.clusters.filter { $0.piece == index }
            let isRightToLeft = piece.level % 2 == 1
            var glyphs: [Glyph] = []
            var pen = 0.0
            for cluster in isRightToLeft ? clusters.reversed() : clusters {
                glyphs += shaped.glyphs(of: cluster).map { Glyph(id: $0.id, x: pen + $0.x, y: $0.y) }
                pen += cluster.advance
            }
            let run = GlyphRun(
                font: piece.font, size: .pt(size),
                text: clusters.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined(), glyphs: glyphs,
                clusters: clusters.map { GlyphCluster(bytes: $0.bytes.count, glyphs: $0.glyphs.count) },
                isRightToLeft: isRightToLeft, advance: .pt(pen * size), paint: paint)
            items.append(.text(run, at: origin + Point(x * size, 0)))
            x += pen
        }
        return (items, shaped.ink, x)
    }
}

extension FontID {
    static let inter = FontID(family: "Inter", weight: 400)
    static let bold = FontID(family: "Inter", weight: 700)
    static let arabic = FontID(family: "Noto Sans Arabic", weight: 400)
}

extension TextStyle {
    static let inter = TextStyle(families: ["Inter", "Noto Sans Arabic"], weight: 400)
    static let bold = TextStyle(families: ["Inter"], weight: 700)
    static let arabic = TextStyle(families: ["Noto Sans Arabic", "Inter"], weight: 400)
}

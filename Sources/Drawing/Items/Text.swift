import CCairo
import DesignTokens
import Geometry
import SheetModel

extension Renderer {
    /// Draws a glyph run whose baseline starts at a point of the sheet.
    ///
    /// The text and its clusters go along, so that a reader of the PDF finds the words: in logical order, spaces
    /// included, whatever the order of the glyphs.
    mutating func draw(_ run: GlyphRun, at origin: Point) throws(DrawingError) {
        guard let colour = colour(run.paint), !run.glyphs.isEmpty else { return }
        let size = try placeable(run.size.points)
        let (x, y) = try place(.origin, in: origin)
        var glyphs: [cairo_glyph_t] = []
        glyphs.reserveCapacity(run.glyphs.count)
        for glyph in run.glyphs {
            glyphs.append(
                cairo_glyph_t(
                    index: UInt(glyph.id), x: try placeable(x + glyph.x * size),
                    y: try placeable(y + glyph.y * size)))
        }
        guard canvas.setFont(run.font, size: size) else { throw .missingFace(run.font, at: span) }
        canvas.setColour(colour)
        switch lettering {
        case .glyphs: show(glyphs, of: run)
        case .outlines:
            cairo_new_path(canvas.context)
            cairo_glyph_path(canvas.context, glyphs, Int32(glyphs.count))
            cairo_fill(canvas.context)
        }
    }

    /// Hands glyphs to Cairo with the text that they stand for.
    private func show(_ glyphs: [cairo_glyph_t], of run: GlyphRun) {
        let clusters = run.clusters.map {
            cairo_text_cluster_t(num_bytes: Int32(clamping: $0.bytes), num_glyphs: Int32(clamping: $0.glyphs))
        }
        let backward = run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
        let bytes = Int32(clamping: run.text.utf8.count)
        run.text.withCString { text in
            cairo_show_text_glyphs(
                canvas.context, text, bytes, glyphs, Int32(glyphs.count), clusters, Int32(clusters.count), backward)
        }
    }
}

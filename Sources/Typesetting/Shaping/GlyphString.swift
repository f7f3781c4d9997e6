import CPango

/// The owner of a `PangoGlyphString`, used again for each item.
final class GlyphString {
    let pointer: UnsafeMutablePointer<PangoGlyphString>

    init() { pointer = pango_glyph_string_new() }

    deinit { pango_glyph_string_free(pointer) }

    var count: Int { Int(pointer.pointee.num_glyphs) }

    func glyph(_ index: Int) -> PangoGlyphInfo { pointer.pointee.glyphs[index] }

    /// The first byte of the text that a glyph stands for, counted from the item's first.
    func byte(_ index: Int) -> Int { Int(pointer.pointee.log_clusters[index]) }
}

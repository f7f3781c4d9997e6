import CPango
import SheetModel

/// A Pango font at the canonical size, with what shaping asks of it again and again.
///
/// Holds a reference, so that its address is not used for another font while it is a key.
final class LoadedFace {
    let font: UnsafeMutablePointer<PangoFont>
    let id: FontID
    /// The glyph of U+2010, or of U+002D where the font has no hyphen.
    let hyphen: ShapedParagraph.Hyphen
    /// The ink of the glyphs that were asked for.
    private var inks: [InkBounds] = []
    /// The place of each glyph's ink by its number, counted from 1; 0 where it was not asked for.
    private var inkPlaces: [UInt16] = []

    init(font: UnsafeMutablePointer<PangoFont>, id: FontID) {
        g_object_ref(font)
        self.font = font
        self.id = id
        hyphen = Self.hyphen(of: font)
    }

    deinit { g_object_unref(font) }

    /// The ink of a glyph from its origin; its edges meet where it draws nothing.
    func ink(of glyph: UInt32) -> InkBounds {
        let index = Int(glyph)
        if index < inkPlaces.count, inkPlaces[index] > 0 { return inks[Int(inkPlaces[index]) - 1] }
        var rectangle = PangoRectangle()
        pango_font_get_glyph_extents(font, glyph, &rectangle, nil)
        let bounds = InkBounds(
            left: CanonicalSize.em(rectangle.x), right: CanonicalSize.em(rectangle.x &+ rectangle.width),
            top: CanonicalSize.em(rectangle.y), bottom: CanonicalSize.em(rectangle.y &+ rectangle.height))
        // Glyph numbers of OpenType have 16 bits.
        if index <= UInt16.max, inks.count < UInt16.max {
            if index >= inkPlaces.count {
                inkPlaces += repeatElement(0, count: index + 64 - inkPlaces.count)
            }
            inks.append(bounds)
            inkPlaces[index] = UInt16(inks.count)
        }
        return bounds
    }

    private static func hyphen(of font: UnsafeMutablePointer<PangoFont>) -> ShapedParagraph.Hyphen {
        let shaper = pango_font_get_hb_font(font)
        var glyph: hb_codepoint_t = 0
        for scalar: hb_codepoint_t in [0x2010, 0x2D] {
            if hb_font_get_nominal_glyph(shaper, scalar, &glyph) != 0, glyph != 0 {
                return ShapedParagraph.Hyphen(
                    glyph: glyph, advance: CanonicalSize.em(hb_font_get_glyph_h_advance(shaper, glyph)))
            }
        }
        return ShapedParagraph.Hyphen(glyph: 0, advance: 0)
    }
}

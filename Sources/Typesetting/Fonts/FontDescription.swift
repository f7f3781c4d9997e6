import CPango

/// The owner of a `PangoFontDescription` at the canonical size.
final class FontDescription {
    let pointer: OpaquePointer

    /// A wish for these families, the first one first, in one weight, upright.
    init(families: [String], weight: Int) {
        pointer = pango_font_description_new()
        // Pango parts names by commas, so a comma in a name cannot be meant; it would name two families.
        pango_font_description_set_family(pointer, families.joined(separator: ","))
        pango_font_description_set_weight(pointer, PangoWeight(UInt32(min(max(weight, 100), 1000))))
        pango_font_description_set_absolute_size(pointer, CanonicalSize.points * Double(PANGO_SCALE))
    }

    deinit { pango_font_description_free(pointer) }
}

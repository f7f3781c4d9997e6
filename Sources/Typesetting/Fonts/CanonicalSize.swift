import CPango

/// The one size at which everything is shaped.
///
/// Pango keeps fonts by size, so a second size costs time and memory for good (facts/CAIRO-PANGO.md, 1). The size is
/// chosen for exact arithmetic: Pango measures in 1/1024 pt, and 2750 pt are 2,816,000 of those, which is the least
/// common multiple of 2816, 2048 and 1000, the units per em of Inter, Inter Display and Noto. An advance or kern
/// of the font is then a whole number of Pango's units, and sums of them are exact whatever the text's length. In a
/// font of other units the rounding is under 2·10⁻⁷ em a glyph. FreeType's 1/64 px makes ink exact to 6·10⁻⁶ em.
enum CanonicalSize {
    static let points = 2750.0
    private static let units = points * Double(PANGO_SCALE)

    /// Pango's units at the canonical size in type sizes (em).
    static func em(_ length: Int32) -> Double { Double(length) / units }
}

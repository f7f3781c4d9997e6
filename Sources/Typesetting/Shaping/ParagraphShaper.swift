import CPango
public import SheetModel

/// Shapes paragraphs with the faces of one font table.
///
/// Pango itemises and shapes; lines are left to the layout, so no PangoLayout is made. A paragraph of 240 letters
/// takes some 0.3 ms.
public final class ParagraphShaper: TextMeasuring {
    private let table: FontTable
    private let hyphenation: (any WordHyphenating)?
    private let glyphs: GlyphString
    private var descriptions: [FontWish: FontDescription] = [:]
    private var languages: [String: OpaquePointer] = [:]
    private var current: (description: FontDescription?, language: OpaquePointer?)

    /// A shaper over a table.
    ///
    /// - Parameter hyphenation: Where words may be divided; without it only typed hyphens (U+00AD) divide them.
    public init(table: FontTable, hyphenation: (any WordHyphenating)? = nil) {
        self.table = table
        self.hyphenation = hyphenation
        glyphs = GlyphString()
    }

    public func shape(_ request: ParagraphRequest) -> ShapedParagraph {
        let text = ParagraphText(runs: request.runs)
        guard text.count > 0 else {
            return ShapedParagraph(
                text: "", pieces: [], clusters: [], glyphs: [],
                ink: InkBounds(left: 0, right: 0, top: 0, bottom: 0))
        }
        let language = language(request.language)
        let breaks = LineBreaks(of: text, isRightToLeft: request.isRightToLeft, language: language)
        var reader = ItemReader(text: text, request: request, breaks: breaks, table: table)
        text.bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            itemise(request, text: text, base: base, language: language).visit { item in
                // Pango guesses the language of another script from the environment; the request alone decides.
                item.pointee.analysis.language = language
                let start = base + Int(item.pointee.offset)
                pango_shape_with_flags(
                    start, item.pointee.length, base, Int32(text.count), &item.pointee.analysis, glyphs.pointer,
                    PANGO_SHAPE_NONE)
                reader.read(item.pointee, glyphs: glyphs)
            }
        }
        if request.hyphenates, let hyphenation {
            reader.divideWords(at: HyphenationPoints(of: text, language: request.language, by: hyphenation))
        }
        return reader.paragraph()
    }

    /// Parts the text into stretches of one font, script and direction.
    private func itemise(
        _ request: ParagraphRequest, text: ParagraphText, base: UnsafePointer<CChar>, language: OpaquePointer?
    ) -> ItemList {
        let stretches = FontStretch.stretches(of: text, runs: request.runs, fontSet: table.fontSet)
        let first = description(stretches.first?.wish ?? FontWish(families: [], weight: 400))
        if current.description !== first {
            pango_context_set_font_description(table.context, first.pointer)
            current.description = first
        }
        if current.language != language {
            pango_context_set_language(table.context, language)
            current.language = language
        }
        var attributes: OpaquePointer?
        if stretches.count > 1 {
            attributes = pango_attr_list_new()
            for stretch in stretches.dropFirst() {
                guard let attribute = pango_attr_font_desc_new(description(stretch.wish).pointer) else { continue }
                attribute.pointee.start_index = UInt32(stretch.bytes.lowerBound)
                attribute.pointee.end_index = UInt32(stretch.bytes.upperBound)
                pango_attr_list_insert(attributes, attribute)
            }
        }
        defer { if let attributes { pango_attr_list_unref(attributes) } }
        return ItemList(
            pango_itemize_with_base_dir(
                table.context, request.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR, base, 0,
                Int32(text.count), attributes, nil))
    }

    private func description(_ wish: FontWish) -> FontDescription {
        if let known = descriptions[wish] { return known }
        let made = FontDescription(families: wish.families, weight: wish.weight)
        descriptions[wish] = made
        return made
    }

    private func language(_ tag: String) -> OpaquePointer? {
        if let known = languages[tag] { return known }
        let made = pango_language_from_string(tag)
        languages[tag] = made
        return made
    }
}

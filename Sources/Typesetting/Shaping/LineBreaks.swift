import CPango

/// Where lines may end and letters part, by Unicode Standard Annexes #14 and #29 as tailored for the language.
struct LineBreaks {
    private let attributes: [PangoLogAttr]

    init(of text: ParagraphText, isRightToLeft: Bool, language: OpaquePointer?) {
        var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: text.scalars.count + 1)
        pango_get_log_attrs(
            text.bytes, Int32(text.count), isRightToLeft ? 1 : 0, language, &attributes, Int32(attributes.count))
        self.attributes = attributes
    }

    /// Whether a line may end before the scalar of this index.
    func allowsLineEnd(before index: Int) -> Bool { attributes[index].is_line_break != 0 }

    /// Whether a letter, with the marks that go with it, starts at the scalar of this index.
    func startsLetter(at index: Int) -> Bool { attributes[index].is_cursor_position != 0 }
}

/// Shapes paragraphs for the layout, which knows no fonts itself.
public protocol TextMeasuring {
    /// The paragraph on one endless line. What fonts lack is said in its `problems`.
    func shape(_ request: ParagraphRequest) -> ShapedParagraph
}

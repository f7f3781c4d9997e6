import SheetModel

/// Shapes by another measurer, and tells the clock when: the layout asks for a text's glyphs when it first needs them.
struct TimedMeasurer: TextMeasuring {
    let measurer: any TextMeasuring
    let clock: StageClock

    func shape(_ request: ParagraphRequest) -> ShapedParagraph {
        let outer = clock.begin(.shape)
        defer { clock.begin(outer) }
        return measurer.shape(request)
    }
}

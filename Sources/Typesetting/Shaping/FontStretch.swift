import SheetModel

/// What decides the font of a text.
struct FontWish: Hashable {
    var families: [String]
    var weight: Int
}

/// A stretch of text with one wish for a font.
///
/// Runs that differ in tracking or colour alone are one stretch, so that they are kerned and joined as one text.
struct FontStretch {
    var wish: FontWish
    var bytes: Range<Int>

    static func stretches(of runs: [ParagraphRequest.Run]) -> [FontStretch] {
        var stretches: [FontStretch] = []
        var start = 0
        for run in runs where !run.text.isEmpty {
            let end = start + run.text.utf8.count
            let wish = FontWish(families: run.style.families, weight: run.style.weight)
            if let last = stretches.last, last.wish == wish {
                stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<end
            } else {
                stretches.append(FontStretch(wish: wish, bytes: start..<end))
            }
            start = end
        }
        return stretches
    }
}

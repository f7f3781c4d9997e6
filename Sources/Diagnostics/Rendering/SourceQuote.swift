/// A line of a file with the stretch under which carets go, cut to what a terminal shows.
struct SourceQuote {
    let line: String
    /// What stands before the carets: spaces, as wide as the line's beginning.
    let indent: String
    let carets: String

    /// The most columns of a line that are shown.
    private static let width = 96

    /// Nil where the file's line is not at hand.
    init?(_ span: Span, lines: [Substring]) {
        guard lines.indices.contains(span.start.line - 1) else { return nil }
        // A line may be a whole file.
        let scalars = Array(
            lines[span.start.line - 1].unicodeScalars.prefix(max(0, span.start.column) + 2 * SourceQuote.width))
        let start = min(max(span.start.column - 1, 0), scalars.count)
        let lineEnd = span.end.line == span.start.line ? span.end.column - 1 : scalars.count
        let end = min(max(lineEnd, start + 1), max(scalars.count, start + 1))
        // A long line is cut so that the fault stays in sight.
        let from = start > SourceQuote.width * 2 / 3 ? start - SourceQuote.width / 2 : 0
        let to = min(scalars.count, from + SourceQuote.width)
        let before = scalars[from..<start]
        let shown = scalars[from..<to]
        line = (from > 0 ? "…" : "") + SourceQuote.text(shown) + (to < scalars.count ? "…" : "")
        indent = String(repeating: " ", count: SourceQuote.columns(before) + (from > 0 ? 1 : 0))
        let marked = scalars[min(start, to)..<min(end, to)]
        carets = String(repeating: "^", count: max(1, SourceQuote.columns(marked)))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars.map { $0 == "\t" ? " " : $0 })).printable
    }

    /// How many columns of a terminal the characters take: none for marks that combine, two for wide ones
    /// (Unicode Standard Annex 11, by blocks).
    private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + columns($1) }
    }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isControl { return scalar == "\t" ? 1 : String(scalar).printable.count }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether a terminal would act on it rather than show it, or turn the direction of what follows.
    var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension String {
    /// The text with control characters written out, so that a file cannot drive the terminal of who reads its faults.
    var printable: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isControl {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

import Geometry

/// The lines of text that stand in a frame, found from its glyph runs: runs beside one another on one baseline and of
/// one size make a line.
struct FrameLines {
    struct Line {
        /// Where the letters stand, and where the first of them begins.
        var baseline: Length
        var x: Length
        var width: Length
        var size: Length
        /// From left to right.
        var runs: [GlyphRun]
        /// In the order in which it is read.
        var text: String
    }

    private(set) var lines: [Line] = []

    /// - Parameters:
    ///   - origin: the frame's upper left corner on the sheet.
    ///   - direction: in which its lines are read.
    init(_ frame: Frame, at origin: Point, direction: Direction) {
        collect(frame, at: origin)
        for index in lines.indices { lines[index].text = FrameLines.text(lines[index].runs, direction) }
    }

    private mutating func collect(_ frame: Frame, at origin: Point) {
        let holdsText = !frame.paragraphs.isEmpty || frame.items.contains { if case .text = $0 { true } else { false } }
        for item in frame.items {
            switch item {
            case .text(let run, let point): add(run, at: origin + point)
            case .frame(let inner):
                // Words that lead somewhere are a part of the line that they stand in.
                if holdsText, case .link = inner.meaning { collect(inner, at: origin + inner.bounds.origin) }
            case .shape, .picture: break
            }
        }
    }

    private mutating func add(_ run: GlyphRun, at point: Point) {
        if let last = lines.last, last.baseline.isClose(to: point.y), last.size.isClose(to: run.size),
            (last.x + last.width).isClose(to: point.x)
        {
            lines[lines.count - 1].width += run.advance
            lines[lines.count - 1].runs.append(run)
        } else {
            lines.append(
                Line(baseline: point.y, x: point.x, width: run.advance, size: run.size, runs: [run], text: ""))
        }
    }

    /// The text of runs that stand from left to right, in the order in which it is read. A line that divides a word ends
    /// in U+00AD.
    ///
    /// Runs that go against the line's direction are turned round together (Unicode Standard Annex #9, rule L2, for
    /// two levels).
    private static func text(_ runs: [GlyphRun], _ direction: Direction) -> String {
        let isReversed = direction == .rightToLeft
        var ordered: [GlyphRun] = []
        var against: [GlyphRun] = []
        for run in isReversed ? runs.reversed() : runs {
            if run.isRightToLeft == isReversed {
                ordered += against.reversed()
                against = []
                ordered.append(run)
            } else {
                against.append(run)
            }
        }
        return (ordered + against.reversed()).map(\.text).joined()
    }
}

package import Diagnostics

extension SourceFile {
    /// Where a stretch of a scalar's text stands in the file, `range` counting Unicode scalars of its text.
    ///
    /// Exact for plain, quoted and block scalars, folded lines included; where an escape between double quotes makes
    /// text and file differ before the place, it is the place where the scalar starts.
    package func span(of range: Range<Int>, in node: SourceNode) -> Span {
        let start = node.span.start
        let fallback = span(at: start)
        guard case .scalar(let scalar) = node.content else { return fallback }
        // Enough for indented lines too; and a fault at the start of a large text must not cost all of it.
        let written = scalars(from: start, to: node.span.end, limit: 16 * range.upperBound + 4_096)
        let text = Array(scalar.text.unicodeScalars.prefix(range.upperBound))
        var place = Place(at: start)
        var offset = 0
        func step() {
            place.pass(written[offset], before: offset + 1 < written.count ? written[offset + 1] : nil)
            offset += 1
        }
        switch scalar.style {
        case .plain: break
        case .singleQuoted, .doubleQuoted: if !written.isEmpty { step() }
        case .literal, .folded:
            while offset < written.count, written[offset] != "\n", written[offset] != "\r" { step() }
        }
        var from: Position?
        var read = 0
        while read < text.count {
            guard offset < written.count else { return fallback }
            let isEscape =
                scalar.style == .doubleQuoted && written[offset] == "\\" && offset + 1 < written.count
                || scalar.style == .singleQuoted && written[offset] == "'"
            if isEscape {
                step()
                guard written[offset] == text[read], !text[read].isEscapeLetter else { return fallback }
            } else if written[offset] != text[read] || written[offset].isBlank {
                guard written[offset].isBlank || text[read].isBlank else { return fallback }
                if text[read].isBlank, read == range.lowerBound { from = place.position }
                while offset < written.count, written[offset].isBlank { step() }
                while read < text.count, text[read].isBlank { read += 1 }
                continue
            }
            if read == range.lowerBound { from = place.position }
            step()
            read += 1
        }
        guard let from = from ?? (range.isEmpty ? place.position : nil) else { return fallback }
        let end = max(place.position, Position(line: from.line, column: from.column + 1))
        return Span(file: name, start: from, end: end)
    }

    /// A position that follows the characters of a file.
    private struct Place {
        var position: Position

        init(at position: Position) { self.position = position }

        mutating func pass(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
            let isLineEnd = scalar == "\n" || (scalar == "\r" && next != "\n")
            position =
                isLineEnd
                ? Position(line: position.line + 1, column: 1)
                : Position(line: position.line, column: position.column + 1)
        }
    }
}

extension Unicode.Scalar {
    /// Whether a backslash before it between double quotes means another character (YAML 1.2.2 §5.7).
    fileprivate var isEscapeLetter: Bool { "0abtnvfreN_LPxuU \t\n".unicodeScalars.contains(self) }
}

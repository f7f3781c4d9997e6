import Diagnostics

/// A text file as it was read: its name, its bytes and where its lines begin.
///
/// Lines are counted as libyaml counts them: by LF, CR and CR LF. A byte order mark at the start is no part of it.
package struct SourceFile: Sendable {
    /// The file as the user named it.
    package let name: String
    /// UTF-8, once `YAMLReader` has looked at it.
    package let bytes: [UInt8]
    /// The offset in `bytes` of the first byte of each line.
    private let lineStarts: [Int]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        var starts = [0]
        let content = self.bytes
        // What is too large to be read needs no lines.
        for offset in content.indices.prefix(YAMLFault.largestFile + 1)
        where content[offset] == 0x0A || content[offset] == 0x0D {
            let isCRLF = content[offset] == 0x0D && offset + 1 < content.count && content[offset + 1] == 0x0A
            if !isCRLF { starts.append(offset + 1) }
        }
        lineStarts = starts
    }

    /// The place of a byte; `offset` may be that of the end.
    func position(ofByte offset: Int) -> Position {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let scalars = bytes[lineStarts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
        return Position(line: low + 1, column: scalars + 1)
    }

    /// The offset of the byte at a place, at most the end of its line.
    func byte(at position: Position) -> Int {
        guard lineStarts.indices.contains(position.line - 1) else { return bytes.count }
        var offset = lineStarts[position.line - 1]
        var column = 1
        while offset < bytes.count, column < position.column, bytes[offset] != 0x0A {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }

    /// A line without its end, numbered from 1; nothing past the last one.
    func line(_ number: Int) -> String {
        guard lineStarts.indices.contains(number - 1) else { return "" }
        let end = number < lineStarts.count ? lineStarts[number] : bytes.count
        var content = bytes[lineStarts[number - 1]..<end]
        while let last = content.last, last == 0x0A || last == 0x0D { content.removeLast() }
        return String(decoding: content, as: UTF8.self)
    }

    /// The number of the first line that begins with `%` after so many others; nil where there are no more.
    ///
    /// libyaml compares each directive to all that went before it: tens of thousands take it minutes.
    func directive(after most: Int) -> Int? {
        let sign = UInt8(ascii: "%")
        return lineStarts.enumerated().lazy.filter { $0.element < bytes.count && bytes[$0.element] == sign }
            .dropFirst(most).first.map { $0.offset + 1 }
    }

    /// The text from one place to another, or its beginning where that is more than so many bytes.
    func scalars(from start: Position, to end: Position, limit: Int) -> [Unicode.Scalar] {
        let from = byte(at: start)
        var to = min(max(from, byte(at: end)), from + limit)
        while to > from, to < bytes.count, bytes[to] & 0xC0 == 0x80 { to -= 1 }
        return Array(String(decoding: bytes[from..<to], as: UTF8.self).unicodeScalars)
    }

    /// The place itself, or the end of the file where that comes first: libyaml counts a line after a last one that
    /// has no end.
    func inside(_ position: Position) -> Position {
        position.line <= lineStarts.count ? position : self.position(ofByte: bytes.count)
    }

    /// The span of one character.
    func span(at position: Position) -> Span {
        let position = inside(position)
        return Span(file: name, start: position, end: Position(line: position.line, column: position.column + 1))
    }
}

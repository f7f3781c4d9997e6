import Diagnostics

/// Looks at a file's bytes before libyaml does: size, UTF-8, invisible characters.
struct EncodingCheck {
    let log: FaultLog

    /// Whether the file can be read on.
    func passes(_ source: SourceFile) -> Bool {
        let bytes = source.bytes
        guard bytes.count <= YAMLFault.largestFile else {
            log.report(YAMLFault.tooLarge(bytes: bytes.count), at: source.span(at: Position(line: 1, column: 1)))
            return false
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || hasNULsOfUTF16(bytes) {
            log.report(YAMLFault.utf16, at: source.span(at: Position(line: 1, column: 1)))
            return false
        }
        var offset = 0
        var controls: [(scalar: Unicode.Scalar, offset: Int)] = []
        var returns: [Int] = []
        var hasLineFeed = false
        while offset < bytes.count {
            if bytes[offset] >= 0x20, bytes[offset] < 0x7F {
                offset += 1
                continue
            }
            guard let (scalar, length) = EncodingCheck.scalar(in: bytes, at: offset) else {
                if isBinary(bytes) {
                    log.report(YAMLFault.binary, at: source.span(at: Position(line: 1, column: 1)))
                    return false
                }
                log.report(YAMLFault.notUTF8(byte: bytes[offset]), at: source.span(at: source.position(ofByte: offset)))
                return false
            }
            if scalar == "\n" {
                hasLineFeed = true
            } else if scalar == "\r", offset + 1 == bytes.count || bytes[offset + 1] != 0x0A {
                returns.append(offset)
            } else if EncodingCheck.isRefused(scalar) {
                controls.append((scalar, offset))
            }
            offset += length
        }
        // A few stand where texts were copied from; many have one reason.
        let shown = controls.count > EncodingCheck.mostControls ? 1 : controls.count
        for (scalar, offset) in controls.prefix(shown) {
            log.report(
                YAMLFault.controlCharacter(scalar, more: controls.count - shown),
                at: source.span(at: source.position(ofByte: offset)))
        }
        // A file from an old Mac ends its lines so, all of them.
        if hasLineFeed, let first = returns.first {
            log.report(YAMLFault.carriageReturn, at: source.span(at: source.position(ofByte: first)))
            return false
        }
        return controls.isEmpty
    }

    /// The most control characters that are reported each by itself.
    private static let mostControls = 5

    /// Whether a file that is not UTF-8 is no text at all: there are control characters at its beginning, which no
    /// encoding of letters uses.
    private func isBinary(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(4096).contains { $0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B }
    }

    /// The scalar that begins at a byte and its length, or nil where the bytes are not UTF-8 (Unicode 15, table 3-7).
    static func scalar(in bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = bytes[offset]
        let (length, least): (Int, UInt32)
        var value: UInt32
        switch first {
        case 0x00...0x7F: (length, least, value) = (1, 0, UInt32(first))
        case 0xC2...0xDF: (length, least, value) = (2, 0x80, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, least, value) = (3, 0x800, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, least, value) = (4, 0x10000, UInt32(first & 0x07))
        default: return nil
        }
        guard offset + length <= bytes.count else { return nil }
        for byte in bytes[(offset + 1)..<(offset + length)] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    /// Whether a character has no place in a text file: controls but tab and line ends, line and paragraph
    /// separators, a byte order mark in the middle, and what Unicode keeps free of characters.
    static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// Latin text in UTF-16 without a byte order mark has a NUL for every other byte.
    private func hasNULsOfUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4 else { return false }
        return (bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0) || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0)
    }
}

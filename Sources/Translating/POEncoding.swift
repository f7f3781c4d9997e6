import Diagnostics
import Glibc

/// Brings a PO file into UTF-8 before libgettextpo sees it, which stops the whole program at a text that is not in the
/// encoding that its header names: only UTF-8 of a bounded size gets through.
struct POEncoding {
    let bytes: [UInt8]
    let file: String

    /// The file in UTF-8, with a header that says so.
    ///
    /// - Throws: what is wrong with its encoding: a name that is not known, and bytes that are not in it.
    func unicode() throws(DiagnosticList) -> [UInt8] {
        guard bytes.count <= TranslationFault.largestFile else {
            throw fault(.tooLarge(bytes: bytes.count), at: Position(line: 1, column: 1))
        }
        // Some editors begin every file with a mark of its byte order, which gettext does not know.
        let bytes = POEncoding.withLineFeeds(
            bytes.starts(with: POEncoding.mark) ? bytes.dropFirst(POEncoding.mark.count) : bytes[...])
        let own = POEncoding(bytes: bytes, file: file)
        guard let charset = own.charset() else {
            if String(validating: bytes, as: UTF8.self) == nil { throw own.fault(.notUTF8, at: own.firstFault()) }
            throw fault(.charset(found: nil), at: Position(line: 1, column: 1))
        }
        if ["UTF-8", "UTF8"].contains(charset.name.uppercased()) {
            guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
                throw own.fault(.notUTF8, at: own.firstFault())
            }
            return bytes
        }
        guard let converted = own.converted(from: charset.name), !converted.contains(0),
            String(validating: converted, as: UTF8.self) != nil,
            let renamed = POEncoding(bytes: converted, file: file).charset()
        else { throw fault(.charset(found: charset.name), at: Position(line: charset.line, column: 1)) }
        return Array(
            converted[..<renamed.range.lowerBound] + Array("UTF-8".utf8) + converted[renamed.range.upperBound...])
    }

    /// The line ends of other systems as line feeds, the only ones that gettext counts: so its lines are an editor's.
    private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(0x0D) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte != 0x0D {
                result.append(byte)
            } else if index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return result
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private func fault(_ fault: TranslationFault, at position: Position) -> DiagnosticList {
        let end = Position(line: position.line, column: position.column + 1)
        return DiagnosticList([fault.diagnostic(at: Span(file: file, start: position, end: end))])
    }

    /// The place of the first byte that is not UTF-8, or is a NUL.
    private func firstFault() -> Position {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var (line, column) = (1, 1)
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                if scalar == "\0" { return Position(line: line, column: column) }
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            case .error: return Position(line: line, column: column)
            case .emptyInput: return Position(line: line, column: column)
            }
        }
    }

    // MARK: The encoding that the header names

    private struct Charset {
        var name: String
        var line: Int
        var range: Range<Int>
    }

    /// The encoding in the field `Content-Type`, which may be wrapped once.
    private func charset() -> Charset? {
        // A header of one field may stand on the line of its keyword.
        let fields = ["\"Content-Type:", "msgstr \"Content-Type:"].map { Array($0.utf8) }
        var start = 0
        var line = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if fields.contains(where: { bytes[start..<end].starts(with: $0) }) {
                if let found = charset(in: start..<end) {
                    return Charset(name: found.name, line: line, range: found.range)
                }
                let next = min(end + 1, bytes.count)
                let nextEnd = bytes[next...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                guard bytes[next..<nextEnd].first == UInt8(ascii: "\"") else { return nil }
                return charset(in: next..<nextEnd).map { Charset(name: $0.name, line: line + 1, range: $0.range) }
            }
            start = end + 1
            line += 1
        }
        return nil
    }

    private func charset(in range: Range<Int>) -> (name: String, range: Range<Int>)? {
        guard let sign = bytes[range].firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let start = sign + 1
        let end =
            bytes[start..<range.upperBound].firstIndex { byte in
                !(byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
                    || byte >= UInt8(ascii: "A")
                        && byte <= UInt8(ascii: "Z")
                    || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"))
            } ?? range.upperBound
        return (String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
    }

    /// The bytes in UTF-8, by the C library; nil where it does not know the encoding, or a byte is not in it.
    private func converted(from charset: String) -> [UInt8]? {
        guard !charset.isEmpty, charset.utf8.count <= 40, let converter = iconv_open("UTF-8", charset),
            Int(bitPattern: converter) != -1
        else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // No letter of a single byte takes more than four in UTF-8.
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var left = input.count
        var room = output.count
        let failed = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                return iconv(converter, &from, &left, &to, &room) == Int.max.magnitude * 2 + 1
            }
        }
        guard !failed, left == 0 else { return nil }
        return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
    }
}

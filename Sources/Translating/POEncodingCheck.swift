import Diagnostics

/// Looks at a PO file before libgettextpo does, which stops the whole program at a text that is not in the encoding
/// that its header names: only UTF-8 of a bounded size gets through.
struct POEncodingCheck {
    let bytes: [UInt8]
    let file: String

    func check() throws(DiagnosticList) {
        guard bytes.count <= TranslationFault.largestFile else {
            throw fault(.tooLarge(bytes: bytes.count), at: Position(line: 1, column: 1))
        }
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            throw fault(.notUTF8, at: firstFault())
        }
        guard let charset = charset() else {
            throw fault(.charset(found: nil), at: Position(line: 1, column: 1))
        }
        guard charset.name.uppercased() == "UTF-8" || charset.name.uppercased() == "UTF8" else {
            throw fault(.charset(found: charset.name), at: Position(line: charset.line, column: 1))
        }
    }

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

    /// The encoding that the header names, and the line where it does.
    private func charset() -> (name: String, line: Int)? {
        // A header of one field may stand on the line of its keyword.
        let fields = ["\"Content-Type:", "msgstr \"Content-Type:"].map { Array($0.utf8) }
        var start = 0
        var line = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if fields.contains(where: { bytes[start..<end].starts(with: $0) }) {
                let text = String(decoding: bytes[start..<end], as: UTF8.self)
                guard let sign = text.firstIndex(of: "=") else { return nil }
                let name = text[text.index(after: sign)...].prefix {
                    $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
                }
                return (String(name), line)
            }
            start = end + 1
            line += 1
        }
        return nil
    }
}

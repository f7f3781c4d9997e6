public import CardModel
public import Diagnostics

/// Reads a CSV file (RFC 4180), with what spreadsheets make of it: a byte-order mark, semicolons or tabs between values,
/// and line ends of any system. The first row names the columns.
public struct RowsReader {
    public init() {}

    /// The largest number of rows.
    public static let mostRows = 100_000

    /// The rows in these bytes, UTF-8.
    ///
    /// Values lose the white space round them, rows without any value are passed over.
    ///
    /// - Throws: what is wrong with the file, with its lines.
    public func read(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> Rows {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "batch")
        guard let text = String(validating: bytes, as: UTF8.self) else {
            log.report(RowsFault.notUTF8, at: Self.span(file, 1))
            throw log.list
        }
        var reader = RecordReader(text)
        guard let head = reader.next() else {
            log.report(RowsFault.empty, at: Self.span(file, 1))
            throw log.list
        }
        let columns = head.values
        var seen: Set<String> = []
        for column in columns {
            if column.isEmpty || !column.unicodeScalars.allSatisfy(MarkupReader.isNamePart) {
                log.report(RowsFault.columnName(column), at: Self.span(file, head.line))
            } else if !seen.insert(column).inserted {
                log.report(RowsFault.columnTwice(column), at: Self.span(file, head.line))
            }
        }
        var rows: [Rows.Row] = []
        while let record = reader.next() {
            if record.values.allSatisfy(\.isEmpty) { continue }
            if record.values.count != columns.count {
                log.report(
                    RowsFault.valueCount(found: record.values.count, wanted: columns.count),
                    at: Self.span(file, record.line))
            }
            if rows.count == RowsReader.mostRows {
                log.report(RowsFault.tooMany(RowsReader.mostRows), at: Self.span(file, record.line))
                break
            }
            rows.append(Rows.Row(values: record.values, line: record.line))
        }
        if let line = reader.unclosed { log.report(RowsFault.unclosed, at: Self.span(file, line)) }
        if rows.isEmpty, !log.list.hasErrors { log.report(RowsFault.empty, at: Self.span(file, 1)) }
        guard !log.list.hasErrors else { throw log.list }
        return Rows(columns: columns, rows: rows)
    }

    private static func span(_ file: String, _ line: Int) -> Span {
        Span(file: file, start: Position(line: line, column: 1), end: Position(line: line, column: 2))
    }
}

/// Takes a CSV text apart.
private struct RecordReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private let separator: UInt8
    /// The line of a quotation mark that is never closed.
    private(set) var unclosed: Int?

    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        self.bytes = bytes
        // What parts the names of columns parts values too: whichever of the three comes most in the first line.
        let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var best = candidates[0]
        for candidate in candidates where head.count(where: { $0 == candidate }) > head.count(where: { $0 == best }) {
            best = candidate
        }
        separator = best
    }

    mutating func next() -> (values: [String], line: Int)? {
        guard offset < bytes.count else { return nil }
        let start = line
        var values: [String] = []
        while true {
            values.append(value())
            guard offset < bytes.count else { break }
            let byte = bytes[offset]
            offset += 1
            if byte == separator { continue }
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            line += 1
            break
        }
        return (values, start)
    }

    /// A value, up to the separator or the end of the line; between quotation marks, a doubled one is one.
    private mutating func value() -> String {
        var value: [UInt8] = []
        var start = offset
        while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
            let opened = line
            offset = start + 1
            while offset < bytes.count {
                let byte = bytes[offset]
                offset += 1
                if byte == UInt8(ascii: "\"") {
                    guard offset < bytes.count, bytes[offset] == byte else {
                        while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
                        return String(decoding: value, as: UTF8.self).trimmed
                    }
                    offset += 1
                } else if byte == 0x0A || byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A) {
                    line += 1
                }
                value.append(byte)
            }
            unclosed = opened
            return String(decoding: value, as: UTF8.self).trimmed
        }
        while offset < bytes.count, !isEnd(bytes[offset]) {
            value.append(bytes[offset])
            offset += 1
        }
        return String(decoding: value, as: UTF8.self).trimmed
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
}

/// What can be wrong with a CSV file.
enum RowsFault: Fault {
    case notUTF8
    case empty
    case columnName(String)
    case columnTwice(String)
    case valueCount(found: Int, wanted: Int)
    case unclosed
    case tooMany(Int)

    var id: Diagnostic.ID {
        switch self {
        case .notUTF8: "batch.rows-encoding"
        case .empty: "batch.rows-empty"
        case .columnName, .columnTwice: "batch.rows-column"
        case .valueCount: "batch.rows-count"
        case .unclosed: "batch.rows-unclosed"
        case .tooMany: "batch.rows-too-many"
        }
    }

    var message: String {
        switch self {
        case .notUTF8: "the rows are not in UTF-8"
        case .empty: "there are no rows"
        case .columnName(let name): "“\(name.shortened)” cannot be the name of a column"
        case .columnTwice(let name): "there are two columns “\(name.shortened)”"
        case .valueCount(let found, let wanted):
            "this row has \(found) \(found == 1 ? "value" : "values"), and there are \(wanted) columns"
        case .unclosed: "a quotation mark is never closed"
        case .tooMany(let most): "there are more than \(most) rows"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .notUTF8: [.init("save the sheet as “CSV UTF-8”")]
        case .empty: [.init("the first line names the columns, each further line is a row")]
        case .columnName: [.init("use letters, figures, `-` and `_`: the name of a variable of the card")]
        case .columnTwice: [.init("give one of them another name")]
        case .valueCount: [.init("a value with a comma or a line end in it stands between quotation marks")]
        case .unclosed: [.init("close it; a quotation mark in a value is written twice")]
        case .tooMany: [.init("part them over several files")]
        }
    }
}

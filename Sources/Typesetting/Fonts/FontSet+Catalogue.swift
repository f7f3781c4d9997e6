public import Diagnostics
import SheetModel

extension FontSet {
    /// The columns of a catalogue, in order.
    private static let columns = ["file", "family", "weight", "style", "scripts", "licence", "sha256"]
    private static let largestCatalogue = 1 << 20

    /// Reads a font folder's `catalogue.tsv`.
    ///
    /// The first line names the columns; each further line is a face, its columns parted by tabs, its scripts by
    /// commas. Opens no file: whether the fonts are there shows when a `FontTable` loads them.
    ///
    /// - Parameters:
    ///   - catalogue: The bytes of the catalogue, UTF-8.
    ///   - name: The catalogue's name, for diagnostics.
    ///   - folder: The folder that the fonts are in.
    ///   - coverage: The bytes of the folder's `coverage.tsv`, which says what is in the font files; without it they
    ///     are opened.
    /// - Throws: All faults of the catalogue.
    public init(
        catalogue: [UInt8], named name: String, folder: String, coverage: [UInt8] = []
    ) throws(DiagnosticList) {
        var faults = DiagnosticList()
        guard catalogue.count <= Self.largestCatalogue, let text = String(validating: catalogue, as: UTF8.self) else {
            throw DiagnosticList([
                Diagnostic(
                    "font.catalogue-unreadable", blame: .program, "the catalogue of fonts is not a small UTF-8 text",
                    at: Span(file: name, start: Position(line: 1, column: 1), end: Position(line: 1, column: 1)),
                    hints: [Diagnostic.Hint("install the program's fonts again")])
            ])
        }
        var faces: [FontFace] = []
        var lines: [FontID: Int] = [:]
        // By bytes: to split by characters takes ten times as long, and this is read at every start.
        let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0
        }
        if rows.first.map({ Self.cells(of: $0) }) != Self.columns {
            faults.add(
                CatalogueFault(file: name, line: 1, column: 1).diagnostic(
                    "font.catalogue-head", "the catalogue's first line does not name its columns",
                    hint: "write, parted by tabs: " + Self.columns.joined(separator: " ")))
        }
        for (index, row) in rows.enumerated().dropFirst() where !row.isEmpty {
            // Who has so many mends these first.
            if faults.diagnostics.count >= 100 { break }
            guard let face = Self.face(of: row, file: name, line: index + 1, folder: folder, faults: &faults) else {
                continue
            }
            if let first = lines[face.id] {
                faults.add(
                    CatalogueFault(file: name, line: index + 1, column: 1).diagnostic(
                        "font.catalogue-twice",
                        "the face \(face.id.family) \(face.id.weight) is in line \(first) already",
                        hint: "keep one of the two lines"))
                continue
            }
            lines[face.id] = index + 1
            faces.append(face)
        }
        if faces.isEmpty, faults.isEmpty {
            faults.add(
                CatalogueFault(file: name, line: 1, column: 1).diagnostic(
                    "font.catalogue-empty", "the catalogue of fonts lists no face",
                    hint: "install the program's fonts again"))
        }
        try faults.throwIfErrors()
        let coverages = FontCoverage.read(coverage)
        for index in faces.indices {
            faces[index].coverage =
                coverages[String(faces[index].path.dropFirst(folder.isEmpty ? 0 : folder.count + 1))]
        }
        self.init(faces: faces)
    }

    private static func cells(of row: Substring.UTF8View) -> [String] {
        row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func face(
        of row: Substring.UTF8View, file: String, line: Int, folder: String, faults: inout DiagnosticList
    ) -> FontFace? {
        let cells = cells(of: row)
        guard cells.count == columns.count else {
            faults.add(
                CatalogueFault(file: file, line: line, column: 1).diagnostic(
                    "font.catalogue-columns", "the line has \(cells.count) columns and not \(columns.count)",
                    hint: "write, parted by tabs: " + columns.joined(separator: " ")))
            return nil
        }
        var sound = true
        /// Notes a fault at the cell's first character.
        func check(_ cell: Int, _ holds: Bool, _ message: @autoclosure () -> String, hint: String) {
            guard !holds else { return }
            sound = false
            let column = 1 + cells[..<cell].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
            faults.add(
                CatalogueFault(file: file, line: line, column: column).diagnostic(
                    "font.catalogue-value", message(), hint: hint))
        }
        let weight = Int(cells[2]) ?? 0
        let scripts = cells[4].utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        check(
            0, !cells[0].isEmpty && !cells[0].utf8.contains(UInt8(ascii: "/")) && !cells[0].utf8.contains(0),
            "“\(cells[0].prefix(80))” is not the name of a file in this folder", hint: "name a file, without a folder")
        check(1, !cells[1].isEmpty, "the face has no family", hint: "write the family's name as its file has it")
        check(
            2, (1...999).contains(weight), "“\(cells[2].prefix(80))” is not a weight",
            hint: "write a whole number from 100 to 900"
        )
        check(
            3, cells[3] == "upright", "the style “\(cells[3].prefix(80))” is not known",
            hint: "only upright faces are used: emphasis is a weight or a colour, never a slant")
        check(
            4, scripts.allSatisfy { $0.utf8.count == 4 && $0.utf8.allSatisfy(Self.isLetter) },
            "“\(cells[4].prefix(80))” is not a list of scripts",
            hint: "write ISO 15924 codes, parted by commas, such as Latn,Grek")
        check(5, !cells[5].isEmpty, "the face has no licence", hint: "name the file with its licence")
        check(
            6, cells[6].utf8.count == 64 && cells[6].utf8.allSatisfy(Self.isHexadecimal),
            "“\(cells[6].prefix(80))” is not a SHA-256", hint: "write what sha256sum prints for the file")
        guard sound else { return nil }
        return FontFace(
            id: FontID(family: cells[1], weight: weight), path: folder.isEmpty ? cells[0] : "\(folder)/\(cells[0])",
            scripts: scripts, licence: cells[5], sha256: cells[6])
    }
}

/// A place in a catalogue at which something is wrong.
private struct CatalogueFault {
    var file: String
    var line: Int
    var column: Int

    func diagnostic(_ id: Diagnostic.ID, _ message: String, hint: String) -> Diagnostic {
        let place = Position(line: line, column: column)
        return Diagnostic(
            id, blame: .program, message, at: Span(file: file, start: place, end: place),
            hints: [Diagnostic.Hint(hint)])
    }
}

import Diagnostics

/// Finds where the entries of a PO file stand: libgettextpo does not tell.
struct POPlaces {
    struct Place {
        /// Where its `msgid` stands.
        let id: Span
        /// Where each form of the translation stands.
        let forms: [Span]

        func span(ofForm index: Int) -> Span { forms.indices.contains(index) ? forms[index] : id }
    }

    private struct Key: Hashable {
        let context: String?
        let id: String
    }

    private let file: String
    private var places: [Key: Place] = [:]

    init(_ bytes: [UInt8], file: String) {
        self.file = file
        var field = ""
        var context: String?
        var id = ""
        var idLine = 1
        var forms: [Span] = []
        func close(into places: inout [Key: Place], file: String) {
            if !forms.isEmpty {
                places[Key(context: context, id: id)] = Place(id: POPlaces.span(file, idLine, 1), forms: forms)
            }
            (context, id, forms) = (nil, "", [])
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n"
        }
        for (index, line) in lines.enumerated() {
            guard let quote = line.firstIndex(of: "\""), !line.hasPrefix("#") else { continue }
            let keyword = String(line[..<quote].filter { $0 != " " && $0 != "\t" })
            let text = POPlaces.unescaped(line[line.index(after: quote)...])
            if !keyword.isEmpty { field = keyword }
            switch (field, keyword.isEmpty) {
            case ("msgctxt", false):
                if !forms.isEmpty { close(into: &places, file: file) }
                context = text
            case ("msgctxt", true): context = (context ?? "") + text
            case ("msgid", false):
                if !forms.isEmpty { close(into: &places, file: file) }
                (id, idLine) = (text, index + 1)
            case ("msgid", true): id += text
            case (let name, false) where name.hasPrefix("msgstr"):
                forms.append(POPlaces.span(file, index + 1, line.distance(from: line.startIndex, to: quote) + 1))
            default: break
            }
        }
        close(into: &places, file: file)
    }

    /// The place of an entry; the first line where it was not found.
    func place(of entry: POFile.Entry) -> Place {
        places[Key(context: entry.context, id: entry.id)] ?? Place(id: POPlaces.span(file, 1, 1), forms: [])
    }

    private static func span(_ file: String, _ line: Int, _ column: Int) -> Span {
        Span(
            file: file, start: Position(line: line, column: column), end: Position(line: line, column: column + 1))
    }

    /// A text up to its closing quote, escapes resolved.
    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                break
            } else {
                result.append(character)
            }
        }
        return result
    }
}

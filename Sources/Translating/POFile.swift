package import Diagnostics

/// A translation as it stands in a PO file (GNU gettext manual, "The Format of PO Files").
package struct POFile: Sendable {
    /// The file as the user named it.
    package let file: String
    /// The fields of the header, by name.
    package let header: [String: String]
    /// The entries in the order of the file, without the header and without obsolete ones.
    package let entries: [Entry]
    /// What it holds, in UTF-8.
    let bytes: [UInt8]

    /// A text and its translation.
    package struct Entry: Sendable {
        package let context: String?
        package let id: String
        /// The original's plural, where the entry has plural forms.
        package let plural: String?
        /// The translation: one form, or as many as the file gives.
        package let forms: [String]
        /// Whether the translation is marked as uncertain.
        package let isFuzzy: Bool
        /// What a message calls the entry by.
        package var name: String { String((context ?? id).unicodeScalars.prefix(80)) }
    }

    /// Reads a PO file.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8.
    ///   - file: the file as the user named it.
    package init(_ bytes: [UInt8], file: String) throws(DiagnosticList) {
        let bytes = try POEncoding(bytes: bytes, file: file).unicode()
        let parsed = try POParser.parse(bytes, file: file)
        self.file = file
        self.bytes = bytes
        header = POFile.fields(parsed.first { $0.context == nil && $0.id.isEmpty }?.forms.first ?? "")
        entries = parsed.compactMap { message in
            guard !message.isObsolete, message.context != nil || !message.id.isEmpty else { return nil }
            return Entry(
                context: message.context, id: message.id, plural: message.plural, forms: message.forms,
                isFuzzy: message.isFuzzy)
        }
    }

    /// Where the entries stand, found anew at each call: only faults ask for it.
    var places: POPlaces { POPlaces(bytes, file: file) }

    private static func fields(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields[String(line[..<colon])] = String(value)
        }
        return fields
    }
}

import CGettextPO
public import CardModel
public import Diagnostics
import Glibc

/// Writes the texts of a card as a PO template, through libgettextpo.
public struct TemplateWriter: Sendable {
    public init() {}

    /// The template (`.pot`) of a card's texts, in reading order: each with its stable id as context, its place in the
    /// card file, and what a translator should know of it.
    ///
    /// - Parameters:
    ///   - card: a card in its own language.
    ///   - file: what the card file is called in references, relative to the card's folder: `card.yaml`.
    ///   - room: what room each text has on its sheet, by id; what is not in it has no word on that.
    /// - Throws: where the system gives no room for it.
    public func template(
        of card: Card, file: String, room: [TextID: CardStrings.Room] = [:]
    ) throws(DiagnosticList) -> [UInt8] {
        try POWriting.bytes { po, iterator in
            let header = po_message_create()
            po_message_set_msgid(header, "")
            po_message_set_msgstr(header, TemplateWriter.header(of: card))
            po_message_set_comments(
                header, "Texts of the conversation card “\(card.title.plain)”, in \(card.language).\n")
            po_message_set_fuzzy(header, 1)
            po_message_insert(iterator, header)
            for entry in CardStrings(card).entries {
                let message = po_message_create()
                po_message_set_msgctxt(message, entry.text.id.rawValue)
                po_message_set_msgid(message, entry.text.translatable)
                po_message_set_msgstr(message, "")
                po_message_set_extracted_comments(
                    message, CardStrings.comment(on: entry, room: room[entry.text.id]) + "\n")
                po_message_add_filepos(message, file, entry.text.span.start.line)
                po_message_insert(iterator, message)
            }
        }
    }

    /// The fields that gettext's own tools ask for. No date: the same card gives the same bytes.
    private static func header(of card: Card) -> String {
        """
        Project-Id-Version: \(card.title.plain)\(card.version.map { " " + $0 } ?? "")
        Report-Msgid-Bugs-To: \(card.publisher?.plain ?? "")
        PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE
        Last-Translator: FULL NAME <EMAIL@ADDRESS>
        Language-Team: LANGUAGE
        Language:\u{20}
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit
        X-Source-Language: \(card.language)

        """
    }
}

/// Writes PO through libgettextpo, which writes nothing but files: into one in memory.
enum POWriting {
    static func bytes(_ fill: (po_file_t?, po_message_iterator_t?) -> Void) throws(DiagnosticList) -> [UInt8] {
        let memory = try MemoryFile(for: "template")
        POParser.exclusively {
            guard let po = po_file_create() else { return }
            defer { po_file_free(po) }
            let iterator = po_message_iterator(po, nil)
            fill(po, iterator)
            po_message_iterator_free(iterator)
            var handler = po_xerror_handler(xerror: POReports.take, xerror2: POReports.takeTwo)
            _ = po_file_write_v2(po, memory.path, &handler)
        }
        return try memory.contents()
    }
}

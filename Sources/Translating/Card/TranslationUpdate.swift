import CGettextPO
public import Diagnostics

/// Brings the PO file of a language up to date with a card, by gettext's own merging.
public struct TranslationUpdate: Sendable {
    public init() {}

    /// A PO file merged with a card's template: texts that changed are marked as fuzzy and keep what they were, those
    /// that are gone are kept as obsolete, comments stay.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is, PO in UTF-8.
    ///   - template: the card's template.
    /// - Throws: what is wrong with the file; that gettext is not there.
    public func merged(_ bytes: [UInt8], file: String, with template: [UInt8]) throws(DiagnosticList) -> [UInt8] {
        let checked = try POFile(bytes, file: file)
        let old = try MemoryFile(for: file, holding: checked.bytes)
        let new = try MemoryFile(for: file, holding: template)
        defer { withExtendedLifetime((old, new)) {} }
        return try GettextTool.merge.output(["--quiet", "--previous", old.path, new.path], about: file)
    }

    /// A PO file to begin with: all texts of the template, and a header for the language.
    ///
    /// - Parameters:
    ///   - language: a BCP 47 tag.
    ///   - pluralForms: the language's rule for plural forms, where it is known; else gettext is asked.
    ///   - date: for the header, such as `2026-11-25 12:00+0000`.
    public func beginning(
        language: String, file: String, template: [UInt8], pluralForms: String?, date: String
    ) throws(DiagnosticList) -> [UInt8] {
        let tag = String(language.map { $0 == "-" ? "_" : $0 })
        var plurals = pluralForms
        if plurals == nil { plurals = try rule(of: tag, file: file) }
        var fields = [
            "PO-Revision-Date: \(date)", "Last-Translator: ", "Language-Team: \(tag)", "Language: \(tag)",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
        ]
        if let plurals { fields.append("Plural-Forms: \(plurals)") }
        let own = try POFile(template, file: file)
        for name in ["Report-Msgid-Bugs-To", "Project-Id-Version"] {
            if let value = own.header[name] { fields.insert("\(name): \(value)", at: 0) }
        }
        if let value = own.header["X-Source-Language"] { fields.append("X-Source-Language: \(value)") }
        let escaped = fields.map { field in
            "\"" + field.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\\n\"\n"
        }
        let header = "msgid \"\"\nmsgstr \"\"\n" + escaped.joined()
        return try merged(Array(header.utf8), file: file, with: template)
    }

    /// The rule for plural forms in the header of a PO file; nil where it has none.
    public func pluralForms(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> String? {
        try POFile(bytes, file: file).header["Plural-Forms"]
    }

    /// A PO file as a template: its texts and comments without the translations.
    public func emptied(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> [UInt8] {
        let messages = try POParser.parse(POFile(bytes, file: file).bytes, file: file)
        return try POWriting.bytes { _, iterator in
            for message in messages where !message.isObsolete {
                let copy = po_message_create()
                let isHeader = message.context == nil && message.id.isEmpty
                if let context = message.context { po_message_set_msgctxt(copy, context) }
                po_message_set_msgid(copy, message.id)
                if let plural = message.plural { po_message_set_msgid_plural(copy, plural) }
                po_message_set_msgstr(copy, isHeader ? "Content-Type: text/plain; charset=UTF-8\n" : "")
                if !isHeader { po_message_set_extracted_comments(copy, message.extractedComments) }
                po_message_insert(iterator, copy)
            }
        }
    }

    /// The rule for plural forms that gettext knows for a language; nil where it knows none.
    private func rule(of tag: String, file: String) throws(DiagnosticList) -> String? {
        let bare =
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"a\"\nmsgstr \"\"\n"
        let template = try MemoryFile(for: file, holding: Array(bare.utf8))
        defer { withExtendedLifetime(template) {} }
        let made = try GettextTool.initialise.output(
            ["--no-translator", "--locale=" + tag, "--input=" + template.path], about: file)
        return try POFile(made, file: file).header["Plural-Forms"]
    }
}

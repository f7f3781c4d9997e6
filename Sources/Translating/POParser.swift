import CGettextPO
import Diagnostics
import Glibc
import Synchronization

/// Reads PO through libgettextpo.
///
/// The library keeps the state of its reading, and whom it tells of errors, in variables of the process: one file is
/// read at a time.
enum POParser {
    /// A message as the library has it.
    struct Message {
        let context: String?
        let id: String
        let plural: String?
        let forms: [String]
        let isFuzzy: Bool
        let isObsolete: Bool
        /// What the program says to translators.
        let extractedComments: String
    }

    private static let lock = Mutex(())

    /// Does what else calls the library, while nothing else does.
    static func exclusively(_ work: () -> Void) {
        lock.withLock { _ in
            POReports.gathered = []
            work()
            POReports.gathered = []
        }
    }

    /// All messages of a file, obsolete ones too, or what is wrong with it.
    static func parse(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> [Message] {
        let (messages, reports) = try lock.withLock { _ throws(DiagnosticList) in
            POReports.gathered = []
            defer { POReports.gathered = [] }
            let messages = try read(bytes, file: file)
            return (messages, POReports.gathered)
        }
        var list = DiagnosticList()
        let places = reports.isEmpty ? [] : lengths(of: bytes)
        for report in reports { list.add(report.diagnostic(in: file, lengths: places)) }
        guard !list.hasErrors else { throw list }
        return messages
    }

    /// How many characters each line has.
    private static func lengths(of bytes: [UInt8]) -> [Int] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.count { $0 & 0xC0 != 0x80 } }
    }

    /// Hands the bytes over as a file in memory, since the library reads nothing but files.
    private static func read(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> [Message] {
        let memory = try MemoryFile(for: file, holding: bytes)
        defer { withExtendedLifetime(memory) {} }
        var handler = po_xerror_handler(xerror: POReports.take, xerror2: POReports.takeTwo)
        guard let handle = po_file_read_v3(memory.path, &handler) else { throw cannotRead(file) }
        defer { po_file_free(handle) }
        guard let iterator = po_message_iterator(handle, nil) else { return [] }
        defer { po_message_iterator_free(iterator) }
        var messages: [Message] = []
        while let message = po_next_message(iterator) { messages.append(self.message(message)) }
        return messages
    }

    private static func message(_ message: po_message_t) -> Message {
        let plural = po_message_msgid_plural(message).map { String(cString: $0) }
        var forms: [String] = []
        if plural == nil {
            forms = [po_message_msgstr(message).map { String(cString: $0) } ?? ""]
        } else {
            // No language has more than six; the library looks for each from the first on.
            while forms.count < 100, let form = po_message_msgstr_plural(message, Int32(forms.count)) {
                forms.append(String(cString: form))
            }
        }
        return Message(
            context: po_message_msgctxt(message).map { String(cString: $0) },
            id: po_message_msgid(message).map { String(cString: $0) } ?? "",
            plural: plural, forms: forms, isFuzzy: po_message_is_fuzzy(message) != 0,
            isObsolete: po_message_is_obsolete(message) != 0,
            extractedComments: po_message_extracted_comments(message).map { String(cString: $0) } ?? "")
    }

    private static func cannotRead(_ file: String) -> DiagnosticList {
        let reason = String(cString: strerror(errno))
        let start = Position(line: 1, column: 1)
        return DiagnosticList([
            TranslationFault.cannotRead(reason: reason).diagnostic(at: Span(file: file, start: start, end: start))
        ])
    }
}

/// What the library reports while it reads.
enum POReports {
    struct Report {
        let line: Int?
        let column: Int?
        let words: String

        /// - Parameter lengths: how many characters each line has: the library counts a tab as up to eight columns
        ///   and a wide letter as two, so that its column may be behind the line's end.
        func diagnostic(in file: String, lengths: [Int]) -> Diagnostic {
            let line = min(max(1, line ?? 1), max(1, lengths.count))
            let length = lengths.indices.contains(line - 1) ? lengths[line - 1] : 0
            let start = Position(line: line, column: min(max(1, column ?? 1), length + 1))
            let end = Position(line: start.line, column: start.column + 1)
            return TranslationFault.syntax(words).diagnostic(at: Span(file: file, start: start, end: end))
        }
    }

    /// Written by the library's callbacks alone, which have no other place to put it; guarded by `POParser.lock`,
    /// under which every call that can report is made.
    nonisolated(unsafe) static var gathered: [Report] = []

    /// The most reports that are kept of one file.
    private static let limit = 20

    /// Takes a report down and returns, after fatal ones too: those of reading a file that `POEncoding` let
    /// through are sums of errors reported before, and the library goes on with what it has.
    static let take:
        @convention(c) (
            Int32, po_message_t?, UnsafePointer<CChar>?, Int, Int, Int32, UnsafePointer<CChar>?
        ) -> Void = { severity, _, file, line, column, _, words in
            POReports.add(severity, file != nil, line, column, words)
        }

    static let takeTwo:
        @convention(c) (
            Int32, po_message_t?, UnsafePointer<CChar>?, Int, Int, Int32, UnsafePointer<CChar>?, po_message_t?,
            UnsafePointer<CChar>?, Int, Int, Int32, UnsafePointer<CChar>?
        ) -> Void = { severity, _, file, line, column, _, words, _, _, _, _, _, _ in
            POReports.add(severity, file != nil, line, column, words)
        }

    private static func add(
        _ severity: Int32, _ hasFile: Bool, _ line: Int, _ column: Int, _ words: UnsafePointer<CChar>?
    ) {
        // A warning is about a header's usual fields; a fatal error without a place only counts the others.
        guard severity != PO_SEVERITY_WARNING, gathered.count < limit else { return }
        if severity == PO_SEVERITY_FATAL_ERROR, !gathered.isEmpty { return }
        let unknown = -1
        let text = words.map { String(cString: $0) } ?? "unknown error"
        // The library counts a line too many where a text runs over its end.
        let reported = text.mentions("end-of-line within string") ? line - 1 : line
        let line = hasFile && line != unknown && reported > 0 ? reported : nil
        gathered.append(
            Report(
                line: line, column: line != nil && column != unknown && column > 0 ? column : nil,
                words: String(text.split(separator: "\n").joined(separator: " "))))
    }
}

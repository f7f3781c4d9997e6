public import CardModel
public import Diagnostics
import Glibc

/// Reads the program's own words in a language from a PO file, whose contexts (`msgctxt`) are the labels' names.
public struct LabelsReader: Sendable {
    public init() {}

    /// The labels in the file at a path.
    ///
    /// - Throws: as `read(_:file:language:)` does, and where the file cannot be read.
    public func read(file path: String, language: String) throws(DiagnosticList) -> Labels {
        let start = Position(line: 1, column: 1)
        let span = Span(file: path, start: start, end: start)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw DiagnosticList([TranslationFault.cannotRead(reason: reason).diagnostic(at: span)])
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while bytes.count <= TranslationFault.largestFile {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { break }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = String(cString: strerror(errno))
                throw DiagnosticList([TranslationFault.cannotRead(reason: reason).diagnostic(at: span)])
            }
            bytes += buffer[..<count]
        }
        return try read(bytes, file: path, language: language)
    }

    /// The labels in a PO file.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8.
    ///   - file: the file as the user named it.
    ///   - language: the language that is asked for, a BCP 47 tag.
    ///   - base: the labels of the language itself, for the file of a region: it has what differs.
    /// - Throws: what is wrong with the file; a label that is missing, untranslated or uncertain is an error.
    public func read(
        _ bytes: [UInt8], file: String, language: String, over base: Labels? = nil
    ) throws(DiagnosticList) -> Labels {
        let po = try POFile(bytes, file: file)
        var list = DiagnosticList()
        let start = Span(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
        LanguageHeader(po).check(language, at: start, in: &list)
        let rule = base == nil || po.header["Plural-Forms"] != nil ? pluralRule(po, at: start, in: &list) : base?.plural
        var forms = base?.forms ?? [:]
        var faults: [(fault: TranslationFault, entry: POFile.Entry, form: Int?)] = []
        for entry in po.entries {
            // Who has so many mends these first.
            if faults.count >= 100 { break }
            guard let label = entry.context.flatMap(Label.init(rawValue:)) else {
                faults.append((.unknownLabel(entry.name), entry, nil))
                continue
            }
            faults += check(entry, rule: rule).map { ($0.fault, entry, $0.form) }
            forms[label] = entry.forms
        }
        if !faults.isEmpty {
            let places = po.places
            for (fault, entry, form) in faults {
                let place = places.place(of: entry)
                list.add(fault.diagnostic(at: form.map(place.span(ofForm:)) ?? place.id))
            }
        }
        for label in Label.allCases where forms[label] == nil {
            list.add(TranslationFault.missingLabel(label).diagnostic(at: start))
        }
        guard let rule, !list.hasErrors else { throw list }
        return Labels(language: language, forms: forms, plural: rule)
    }

    private func pluralRule(_ po: POFile, at span: Span, in list: inout DiagnosticList) -> PluralRule? {
        guard let field = po.header["Plural-Forms"] else {
            list.add(TranslationFault.noHeader(field: "Plural-Forms").diagnostic(at: span))
            return nil
        }
        do {
            return try PluralFormsHeader.rule(field)
        } catch {
            list.add(TranslationFault.pluralForms(error.words).diagnostic(at: span))
            return nil
        }
    }

    /// What is wrong with an entry, as a whole or in one of its forms.
    private func check(_ entry: POFile.Entry, rule: PluralRule?) -> [(fault: TranslationFault, form: Int?)] {
        var faults: [(fault: TranslationFault, form: Int?)] = []
        if entry.isFuzzy { faults.append((.fuzzy(entry.name), nil)) }
        if entry.plural != nil, let rule, entry.forms.count != rule.count {
            faults.append((.formCount(entry.name, found: entry.forms.count, wanted: rule.count), nil))
        }
        let wanted = ([entry.id] + [entry.plural].compactMap { $0 }).map(Placeholders.all)
        for (index, form) in entry.forms.enumerated() {
            if form.isEmpty {
                faults.append((.untranslated(entry.name), index))
                continue
            }
            let found = Placeholders.all(in: form)
            // As gettext has it: “one hour” and a dual need no figure.
            if found.isEmpty, entry.plural != nil, rule?.onlyNumber(of: index) != nil { continue }
            if !wanted.contains(found) {
                faults.append((.placeholders(entry.name, found: found, wanted: wanted.last ?? []), index))
            }
        }
        return faults
    }
}

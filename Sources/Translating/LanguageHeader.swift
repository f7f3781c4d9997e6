import Diagnostics

/// What the header of a PO file says of its language.
struct LanguageHeader {
    let po: POFile

    init(_ po: POFile) { self.po = po }

    /// Adds a fault where the file does not say its language, or says another one than is asked for.
    func check(_ language: String, at span: Span, in list: inout DiagnosticList) {
        guard let found = po.header["Language"], !found.isEmpty else {
            list.add(TranslationFault.noHeader(field: "Language").diagnostic(at: span))
            return
        }
        let tag = String(found.map { $0 == "_" ? "-" : $0 })
        func primary(_ tag: String) -> String { String(tag.split(separator: "-").first ?? "").lowercased() }
        if primary(tag) != primary(language) {
            list.add(TranslationFault.language(found: found, wanted: language).diagnostic(at: span))
        }
    }
}

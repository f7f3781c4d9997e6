import Geometry

/// How a reader is asked to show and speak a document.
struct ReadingPreferences {
    /// A BCP 47 tag.
    var language: String
    var direction: Direction

    /// Writes the language, and that the window bears the title instead of the file's name (PDF/UA-1, 7.1 and 7.2).
    func write(to document: borrowing QPDFDocument) {
        if !language.isEmpty { document.catalogue.set("/Lang", document.text(language)) }
        let preferences = document.dictionary(["/DisplayDocTitle": document.flag(true)])
        if direction == .rightToLeft { preferences.set("/Direction", document.name("/R2L")) }
        document.catalogue.set("/ViewerPreferences", preferences)
    }
}

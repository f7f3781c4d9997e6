/// What Cairo 1.16 leaves out of, or says too much in, the objects that it writes.
struct FontRepairs {
    /// Mends every object of the file as it was drawn.
    ///
    /// - A TrueType font by glyph number gets its /CIDToGIDMap: without it PDF/UA-1 (7.21.3.2) and PDF/A fail.
    /// - A picture loses /Interpolate, which PDF/A forbids (ISO 19005-2, 6.2.8).
    func mend(_ document: borrowing QPDFDocument) {
        for object in document.objects {
            if object.isStream {
                let dictionary = object.dictionary
                if dictionary["/Subtype"].isName("/Image") { dictionary.remove("/Interpolate") }
            } else if object.isDictionary(type: "/Font", subtype: "/CIDFontType2"), !object.has("/CIDToGIDMap") {
                object.set("/CIDToGIDMap", document.name("/Identity"))
            }
        }
    }
}

import SheetModel

/// What a document says of itself, as the /Info dictionary (ISO 32000-1, 14.3.3) and as XMP have it.
///
/// Both say the same, as PDF/A wants (ISO 19005-2, 6.6.3). There is no date but the one that was asked for.
struct DocumentMetadata {
    var metadata: Metadata
    var language: String
    /// The program and its version.
    var creator: String
    var date: DocumentDate?

    /// The libraries that write the file, without their versions: a new one changes no bytes by its number alone.
    static let producer = "cairo and qpdf"

    /// The keywords in one line.
    var keywords: String { metadata.keywords.joined(separator: ", ") }

    /// Replaces what Cairo wrote: its dates lack `D:` and come from a clock.
    func write(to document: borrowing QPDFDocument) {
        let info = document.dictionary()
        let entries: KeyValuePairs = [
            "/Title": metadata.title, "/Author": metadata.author, "/Subject": metadata.subject,
            "/Keywords": keywords, "/Creator": creator, "/Producer": Self.producer,
        ]
        for (key, value) in entries where !value.isEmpty { info.set(key, document.text(value)) }
        if let date {
            info.set("/CreationDate", document.ascii(date.pdf))
            info.set("/ModDate", document.ascii(date.pdf))
        }
        document.trailer.set("/Info", document.numbered(info))

        // libqpdf leaves a stream of this type uncompressed, so that tools that know no PDF can find it.
        let packet = document.stream(Array(XMPPacket(self).text.utf8))
        packet.dictionary.set("/Type", document.name("/Metadata"))
        packet.dictionary.set("/Subtype", document.name("/XML"))
        document.catalogue.set("/Metadata", packet)
    }
}

import SheetModel

/// What a document says of itself, in XMP (ISO 16684-1): XML that tools read without knowing PDF.
struct XMPPacket {
    /// The packet, without room to grow: a file that is whole is not edited in place.
    let text: String

    init(_ document: DocumentMetadata) {
        let metadata = document.metadata
        var properties = ["<dc:format>application/pdf</dc:format>"]
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { properties.append("<\(name)>\(Self.escaped(value))</\(name)>") }
        }
        func add(_ name: String, _ array: String, _ values: [String], attributes: String = "") {
            let items = values.filter { !$0.isEmpty }.map { "<rdf:li\(attributes)>\(Self.escaped($0))</rdf:li>" }
            guard !items.isEmpty else { return }
            properties.append("<\(name)><rdf:\(array)>\(items.joined())</rdf:\(array)></\(name)>")
        }
        let anyLanguage = " xml:lang=\"x-default\""
        add("dc:title", "Alt", [metadata.title], attributes: anyLanguage)
        add("dc:creator", "Seq", [metadata.author])
        add("dc:description", "Alt", [metadata.subject], attributes: anyLanguage)
        add("dc:subject", "Bag", metadata.keywords)
        add("dc:language", "Bag", [document.language])
        add("pdf:Keywords", document.keywords)
        add("pdf:Producer", DocumentMetadata.producer)
        add("xmp:CreatorTool", document.creator)
        if let date = document.date {
            add("xmp:CreateDate", date.xmp)
            add("xmp:ModifyDate", date.xmp)
        }
        text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            \(properties.joined(separator: "\n"))
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
    }

    /// Text as XML 1.0 has it; what it cannot hold at all (2.2, control characters) becomes U+FFFD.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "\t", "\n", "\r": escaped.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}

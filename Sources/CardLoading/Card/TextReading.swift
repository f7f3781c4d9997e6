import CardModel
import Diagnostics

/// Reads the texts of a card: their marks, their variables, and where they stand.
struct TextReading {
    let log: FaultLog
    /// The value of each variable.
    let variables: [String: String]
    /// The words that say where something stands, in texts that a template moves about.
    var placeWords: PlaceWords?

    /// A text; not empty.
    func text(_ node: SourceNode?, _ what: String, id: String) -> Text? {
        guard let node, let trimmed = ValueReading(log: log).string(node, what), let source = node.text else {
            return nil
        }
        guard isShort(source.unicodeScalars.count, at: node) else { return nil }
        let (paragraphs, findings) = MarkupReader.read(source, variables: variables)
        for finding in findings { log.report(finding.fault, at: log.source.span(of: finding.range, in: node)) }
        guard !paragraphs.isEmpty else { return nil }
        guard paragraphs.contains(where: \.isVisible) else {
            log.report(ReadingFault.emptyText(kind: log.kind, what: what), at: node.span)
            return nil
        }
        checkPlaces(source, node)
        let text = Text(id: TextID(id), source: trimmed, paragraphs: paragraphs, span: node.span)
        return isShort(text.plain.unicodeScalars.count, at: node) ? text : nil
    }

    /// Warns of words that say where something stands.
    private func checkPlaces(_ source: String, _ node: SourceNode) {
        guard let placeWords else { return }
        let bytes = Array(source.utf8)
        for place in placeWords.places(in: bytes) {
            let start = bytes[..<place.lowerBound].count { $0 & 0xC0 != 0x80 }
            let words = bytes[place]
            let plain = words.filter { $0 != UInt8(ascii: "*") }
            let range = start..<(start + words.count { $0 & 0xC0 != 0x80 })
            log.report(
                CardFault.namesAPlace(String(decoding: plain, as: UTF8.self)), at: log.source.span(of: range, in: node))
        }
    }

    /// Whether a text is no longer than any can be, which is reported where it is.
    private func isShort(_ count: Int, at node: SourceNode) -> Bool {
        if count <= CardFault.longestText { return true }
        log.report(CardFault.longText(characters: count), at: node.span)
        return false
    }

    /// The text of a key that may be left out.
    func text(_ reader: KeyedReader, _ key: String, id: String) -> Text? {
        text(reader.node(key), key, id: id)
    }

    /// The text of a key that must be there.
    func required(_ reader: KeyedReader, _ key: String, id: String) -> Text? {
        text(reader.required(key), key, id: id)
    }

    /// A word with its variables filled in: an address or a path has no marks.
    func filled(_ word: String, at span: Span) -> String {
        guard word.utf8.contains(UInt8(ascii: "{")) else { return word }
        var result = ""
        var rest = word[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            if let value = variables[name] {
                result += value
            } else {
                log.report(MarkupFault.unknownVariable(name, known: variables.keys.sorted()), at: span)
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// A picture in the card's folder.
    func picture(_ reader: KeyedReader, _ key: String) -> PicturePath? {
        guard let node = reader.node(key), let path = reader.string(key).map({ filled($0, at: node.span) }) else {
            return nil
        }
        guard PicturePath.leadsDown(path) else {
            log.report(CardFault.picturePath(path), at: node.span)
            return nil
        }
        return PicturePath(path: path, span: node.span)
    }
}

extension Text.Paragraph {
    /// Whether there is anything in it to see: more than white space and characters that draw nothing.
    fileprivate var isVisible: Bool {
        runs.contains { run in
            run.text.unicodeScalars.contains {
                !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
            }
        }
    }
}

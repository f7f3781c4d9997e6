import CardModel
import Diagnostics

/// Reads the texts of a card: their marks, their variables, and where they stand.
struct TextReading {
    let log: FaultLog
    /// The value of each variable.
    let variables: [String: String]

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
        let text = Text(id: TextID(id), source: trimmed, paragraphs: paragraphs, span: node.span)
        return isShort(text.plain.unicodeScalars.count, at: node) ? text : nil
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

    /// A picture in the card's folder.
    func picture(_ reader: KeyedReader, _ key: String) -> PicturePath? {
        guard let node = reader.node(key), let path = reader.string(key) else { return nil }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"), !parts.contains(".."),
            !parts.contains(""), path.utf8.count <= 255
        else {
            log.report(CardFault.picturePath(path), at: node.span)
            return nil
        }
        log.report(CardFault.logoNotDrawn, at: node.span)
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

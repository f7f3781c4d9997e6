package import CardModel

extension Text {
    /// The text as a translator meets it: with its marks, line ends and runs of blanks as one space, and a blank line
    /// between paragraphs. No-break spaces stay. So a card's lines can be wrapped otherwise and nothing is to be
    /// translated anew.
    package var translatable: String { Text.translatable(source) }

    /// The same for any text with marks.
    package static func translatable(_ source: String) -> String {
        var paragraphs: [[Substring]] = [[]]
        for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split { $0 == " " || $0 == "\t" }
            if words.isEmpty {
                if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
            } else {
                paragraphs[paragraphs.count - 1] += words
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n\n")
    }
}

import Diagnostics
import SheetModel
import Typesetting

/// Shapes the paragraphs of one card after another, and keeps those of the last one: after a save, most of a card's
/// texts are what they were.
final class KeptShaping: TextMeasuring {
    let hyphenation: PatternHyphenation
    private let table: FontTable
    private let folder: String
    private let shaper: ParagraphShaper
    private var last: [ParagraphRequest: ShapedParagraph] = [:]
    private var current: [ParagraphRequest: ShapedParagraph] = [:]
    private var stamps: [String: FileStamp?] = [:]

    /// - Parameter folder: of the hyphenation patterns.
    init(table: FontTable, hyphenationFolder folder: String) {
        self.table = table
        self.folder = folder
        hyphenation = PatternHyphenation(folder: folder)
        shaper = ParagraphShaper(table: table, hyphenation: hyphenation)
    }

    func shape(_ request: ParagraphRequest) -> ShapedParagraph {
        if let known = current[request] { return known }
        let paragraph = last[request] ?? shaper.shape(request)
        current[request] = paragraph
        return paragraph
    }

    /// Whether it would shape the next card as a new one does: with these fonts and patterns, and these unchanged.
    func serves(_ table: FontTable, hyphenationFolder folder: String) -> Bool {
        self.table === table && self.folder == folder && hyphenation.problems.isEmpty
            && stamps.allSatisfy { FileStamp(of: $0.key) == $0.value }
    }

    /// Keeps the paragraphs of the card that was made, and no older ones.
    func endCard() {
        last = current
        current = [:]
        for file in hyphenation.files where stamps[file] == nil { stamps[file] = FileStamp(of: file) }
    }
}

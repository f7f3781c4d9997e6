import Glibc
import SheetModel

@testable import Typesetting

/// The program's own font folder, and what tests ask of it.
enum PrivateFonts {
    static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/fonts"

    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }

    static func set() throws -> FontSet {
        try FontSet(
            catalogue: bytes(of: folder + "/catalogue.tsv"), named: "catalogue.tsv", folder: folder,
            coverage: bytes(of: folder + "/coverage.tsv"))
    }

    /// A table of all faces.
    static func table() throws -> FontTable {
        let set = try set()
        return try FontTable(fontSet: set, faces: set.faces.map(\.id))
    }

    static func shaper(_ hyphenation: (any WordHyphenating)? = nil) throws -> ParagraphShaper {
        ParagraphShaper(table: try table(), hyphenation: hyphenation)
    }
}

extension TextStyle {
    static let inter = TextStyle(families: ["Inter", "Noto Sans Arabic"], weight: 400)
    static let interBold = TextStyle(families: ["Inter", "Noto Sans Arabic"], weight: 700)
    static let display = TextStyle(families: ["Inter Display"], weight: 800)
    static let arabic = TextStyle(families: ["Noto Sans Arabic", "Inter"], weight: 400)
}

extension ParagraphRequest {
    /// One run.
    init(_ text: String, _ style: TextStyle = .inter, language: String = "nl", hyphenates: Bool = false) {
        self.init(
            runs: [Run(text: text, style: style)], language: language, isRightToLeft: language == "ar",
            hyphenates: hyphenates)
    }
}

extension ShapedParagraph {
    var advance: Double { clusters.reduce(0) { $0 + $1.advance } }

    /// The text of each cluster, taken from its bytes.
    var clusterTexts: [String] {
        let bytes = Array(text.utf8)
        return clusters.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }

    /// Whether every byte of the text is in one cluster, in order, and every cluster in the piece that it names.
    var isWhole: Bool {
        var end = 0
        var piece = 0
        for cluster in clusters {
            guard cluster.bytes.lowerBound == end, !cluster.bytes.isEmpty, pieces.indices.contains(cluster.piece),
                cluster.piece >= piece
            else { return false }
            end = cluster.bytes.upperBound
            piece = cluster.piece
        }
        return end == text.utf8.count
    }

    /// The text with a mark at each place to break: `|` a line's end, `¶` a forced one, `-` a hyphen.
    var marked: String {
        zip(clusterTexts, clusters).map { text, cluster in
            switch cluster.breakAfter {
            case .none: text
            case .line: text + "|"
            case .forced: text + "¶"
            case .hyphen: text + "-"
            }
        }.joined()
    }
}

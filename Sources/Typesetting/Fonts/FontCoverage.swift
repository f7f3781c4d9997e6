import CFontconfig
import Glibc

/// What fontconfig would find in a font file, written down when the font was made: to open a dozen files at each start
/// takes longer than to load the card.
///
/// It holds for a file of this length alone. A file of another length, and one that nothing is written of, is opened.
struct FontCoverage: Hashable, Sendable {
    /// The length of the font file in bytes.
    var length: Int
    /// The characters and languages in fontconfig's own notation (FcNameParse), shared by the weights of a family.
    var characters: String

    /// Whether the file is the one that this was written of.
    func describes(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) == length
            && access(path, R_OK) == 0
    }

    /// Reads `coverage.tsv`: on each line a file, its length, and its characters, or `=` where they are those of the
    /// line before. What cannot be read is left out, which costs time and nothing else.
    static func read(_ bytes: [UInt8]) -> [String: FontCoverage] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return [:] }
        var coverages: [String: FontCoverage] = [:]
        var last: String?
        for row in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let cells = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard cells.count == 3, let length = Int(Substring(cells[1])) else { continue }
            if cells[2].first != UInt8(ascii: "=") { last = String(Substring(cells[2])) }
            if let last { coverages[String(Substring(cells[0]))] = FontCoverage(length: length, characters: last) }
        }
        return coverages
    }
}

import Goldens

/// What programs that are not ours say of a PDF.
struct PDFReading: ~Copyable {
    private let folder: ScratchFolder
    let bytes: [UInt8]
    private var path: String { folder.path("card.pdf") }

    init(_ bytes: [UInt8]) throws {
        let folder = try ScratchFolder()
        try Files.write(bytes, to: folder.path("card.pdf"))
        self.folder = folder
        self.bytes = bytes
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments.map { $0 == "FILE" ? path : $0 })
    }

    /// A key of pdfinfo to its value.
    func info() throws -> [String: String] {
        var info: [String: String] = [:]
        for line in try run("pdfinfo", "FILE").text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            info[String(line[..<colon])] = String(value)
        }
        return info
    }

    /// The fonts: each the words of its row in pdffonts' table.
    func fonts() throws -> [[String]] {
        try run("pdffonts", "FILE").text.split(separator: "\n").dropFirst(2).map {
            $0.split(separator: " ").map(String.init)
        }
    }

    /// How many pictures of dots there are.
    func imageCount() throws -> Int { try run("pdfimages", "-list", "FILE").text.split(separator: "\n").count - 2 }

    /// The text, in the order in which poppler reads it.
    func text() throws -> String { try run("pdftotext", "FILE", "-").text }

    /// The titles of the bookmarks.
    func bookmarks() throws -> [String] {
        try run("mutool", "show", "FILE", "outline").text.split(separator: "\n").compactMap { line in
            guard let first = line.firstIndex(of: "\""), let last = line.lastIndex(of: "\""), first < last else {
                return nil
            }
            return String(line[line.index(after: first)..<last])
        }
    }

    /// What qpdf has against the file's structure; nothing is asked of a sound one.
    func check() throws -> ProgramRun { try run("qpdf", "--check", "FILE") }

    /// A rectangle of the page, in points from its lower left corner.
    struct Area: Hashable {
        var left, bottom, right, top: Double

        func contains(_ other: Area, within slack: Double) -> Bool {
            left <= other.left + slack && bottom <= other.bottom + slack && right >= other.right - slack
                && top >= other.top - slack
        }
    }

    /// A link: the address that it opens, and where it can be clicked.
    struct Link: Hashable {
        var address: String
        var area: Area
    }

    /// The links of the page.
    func links() throws -> [Link] {
        let lines = try run("qpdf", "--qdf", "--object-streams=disable", "FILE", "-").text.split(separator: "\n")
        var links: [Link] = []
        var address: String?
        for (index, line) in lines.enumerated() {
            if line.contains("/URI ("), let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")") {
                address = String(line[line.index(after: open)..<close])
            }
            guard line.hasSuffix("/Rect ["), let known = address else { continue }
            let numbers = lines[(index + 1)...].prefix(4).compactMap { Double($0.drop { $0 == " " }) }
            guard numbers.count == 4 else { continue }
            links.append(
                Link(
                    address: known,
                    area: Area(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])))
            address = nil
        }
        return links
    }

    /// Where a word stands on the page, as poppler sees it.
    func areas(of word: String, pageHeight: Double) throws -> [Area] {
        try run("pdftotext", "-bbox", "FILE", "-").text.split(separator: "\n").compactMap { line in
            guard line.contains(">\(word)</word>") else { return nil }
            let numbers = line.split(separator: "\"").compactMap { Double($0) }
            guard numbers.count == 4 else { return nil }
            return Area(
                left: numbers[0], bottom: pageHeight - numbers[3], right: numbers[2], top: pageHeight - numbers[1])
        }
    }
}

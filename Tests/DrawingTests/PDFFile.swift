import Goldens

/// A PDF in a folder of its own, as the usual tools see it.
struct PDFFile: ~Copyable {
    private let folder: ScratchFolder
    private var path: String { folder.path("sheet.pdf") }

    init(_ bytes: [UInt8]) throws {
        let folder = try ScratchFolder()
        try Files.write(bytes, to: folder.path("sheet.pdf"))
        self.folder = folder
    }

    /// The value of a line of pdfinfo.
    func info(_ key: String) throws -> String? {
        let lines = try ProgramRun(["pdfinfo", path], environment: ["LC_ALL": "C.UTF-8"]).text.split(separator: "\n")
        return lines.first { $0.hasPrefix(key + ":") }.map { line in
            String(line.dropFirst(key.count + 1).drop { $0 == " " })
        }
    }

    /// The lines of a table of pdffonts or pdfimages, without its head of two.
    func table(of tool: [String]) throws -> [String] {
        try ProgramRun(tool + [path]).text.split(separator: "\n").dropFirst(2).map(String.init)
    }

    /// The words that a reader finds, line by line.
    func words() throws -> [String] {
        let text = try ProgramRun(["pdftotext", "-enc", "UTF-8", "-nopgbrk", path, "-"]).text
        return text.split(separator: "\n").map(String.init)
    }

    /// What qpdf has to say against it; empty where it is sound.
    func faults() throws -> String {
        let run = try ProgramRun(["qpdf", "--check", path])
        return run.status == 0 ? "" : run.text + run.errorText
    }

    /// All objects as text, drawing operators included, without the table of their places.
    func content() throws -> String {
        let text = try ProgramRun(["qpdf", "--qdf", "--object-streams=disable", path, "-"]).text
        return text.split(separator: "\nxref\n").first.map(String.init) ?? ""
    }
}

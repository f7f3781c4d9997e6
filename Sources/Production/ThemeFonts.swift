import Diagnostics
import SheetModel
import Typesetting

/// The font files that a theme brings: all `.ttf` and `.otf` files in the folder `fonts` beside its tokens.
struct ThemeFonts: Sendable {
    /// In the order of their names. Slanted ones are passed over: emphasis is a weight or a colour.
    private(set) var faces: [FontFace] = []
    private(set) var warnings = DiagnosticList()

    /// The most font files, and the most bytes of one and of all.
    static let mostFiles = 64
    static let largestFile = InputRecord.usualLimit
    static let largestSet = 64 << 20

    /// None.
    init() {}

    /// Reads the fonts in a theme's folder, which has a folder of them.
    ///
    /// - Throws: what is wrong with each of the files.
    init(ofThemeIn folder: String, through inputs: any Inputs) throws(DiagnosticList) {
        let fonts = FilePath(folder).appending("fonts")
        let bounds = FolderBounds(folder)
        var faults = DiagnosticList()
        let names = try inputs.names(in: fonts)
        let files = names.filter { ["ttf", "otf"].contains(FilePath($0).ending) }
        if files.count > ThemeFonts.mostFiles {
            throw DiagnosticList([
                Diagnostic(
                    "font.too-many", .error, "“\(fonts)” holds \(files.count) fonts",
                    hints: [.init("leave those in it that the theme names: at most \(ThemeFonts.mostFiles)")])
            ])
        }
        for name in names where ["woff", "woff2", "ttc", "otc", "pfb", "dfont"].contains(FilePath(name).ending) {
            warnings.add(
                Diagnostic(
                    "font.other-format", .warning, "“\(FilePath(fonts).appending(name))” is passed over",
                    hints: [.init("fonts are .ttf or .otf files, one face each; ask its maker for these")]))
        }
        var total = 0
        for name in files {
            let path = FilePath(fonts).appending(name)
            do {
                if let face = try ThemeFonts.face(path, bounds, through: inputs, total: &total) { faces.append(face) }
            } catch {
                faults.add(error)
            }
        }
        try faults.throwIfErrors()
    }

    private static func face(
        _ path: String, _ bounds: FolderBounds, through inputs: any Inputs, total: inout Int
    ) throws(DiagnosticList) -> FontFace? {
        func fault(_ id: Diagnostic.ID, _ message: String, _ hint: String) -> DiagnosticList {
            DiagnosticList([Diagnostic(id, .error, "“\(path)” \(message)", hints: [.init(hint)])])
        }
        guard bounds.hold(path) else {
            throw fault(
                "font.leads-out", "leads out of the theme's folder", "put the font itself there, not a link to it")
        }
        let bytes = try inputs.read(path, limit: largestFile, at: nil)
        total += bytes.count
        guard total <= largestSet else {
            throw fault(
                "font.too-many", "is one font too many: together they are over \(largestSet >> 20) MiB",
                "leave those in the folder that the theme names")
        }
        guard let font = FontFile(bytes) else {
            throw fault(
                "font.not-a-font", "is not a font", "put a .ttf or .otf file with one face there, or take it out")
        }
        if font.isVariable {
            throw fault(
                "font.variable", "is a variable font, which a PDF cannot hold as it is",
                "put a file for each weight there; they are called static fonts")
        }
        guard font.mayBeEmbedded else {
            throw fault(
                "font.not-embeddable", "may not be embedded in a document, says its maker",
                "ask for a licence and a file that allow it, or choose another typeface")
        }
        if font.isSlanted { return nil }
        return FontFace(
            id: FontID(family: font.family, weight: font.weight), path: path, scripts: font.scripts, licence: "",
            sha256: "", isOfTheme: true)
    }
}

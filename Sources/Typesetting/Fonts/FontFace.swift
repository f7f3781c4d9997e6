public import SheetModel

/// One face of the private font set: a static font file and what the catalogue says of it.
public struct FontFace: Hashable, Sendable {
    /// The face's family and weight, by which the rest of the program knows it.
    public var id: FontID
    /// The path of its file.
    public var path: String
    /// The scripts that it was made for (ISO 15924), in the catalogue's order.
    public var scripts: [String]
    /// The name of the file with its licence, in the same folder.
    public var licence: String
    /// The SHA-256 of its file, in lower-case hexadecimal digits.
    public var sha256: String
    /// Whether a theme brought it: what is wrong with it is then the user's.
    public var isOfTheme: Bool
    /// What is known of its file without opening it.
    var coverage: FontCoverage?

    public init(id: FontID, path: String, scripts: [String], licence: String, sha256: String, isOfTheme: Bool = false) {
        self.id = id
        self.path = path
        self.scripts = scripts
        self.licence = licence
        self.sha256 = sha256
        self.isOfTheme = isOfTheme
    }
}

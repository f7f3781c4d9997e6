public import CardModel
public import Diagnostics

/// Reads which template and theme are taken where the user names none: `Templates/defaults.yaml`.
public struct DefaultsLoader {
    public init() {}

    /// The defaults in these bytes.
    ///
    /// - Throws: every fault of the file, each with its place.
    public func load(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> Defaults {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "defaults")
        guard let root = YAMLReader.read(into: log),
            let keys = KeyedReader(root, keys: ["template", "theme"], as: "the defaults", log: log),
            let template = keys.string("template", required: true), let theme = keys.string("theme", required: true),
            !log.list.hasErrors
        else { throw log.list }
        return Defaults(template: template, theme: theme)
    }
}

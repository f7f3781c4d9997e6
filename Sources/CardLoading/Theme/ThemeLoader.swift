public import CardModel
import DesignTokens
public import Diagnostics
import Geometry

/// Reads a theme from its design tokens (W3C Design Tokens 2025.10), layer over layer.
public struct ThemeLoader: Sendable {
    /// A token file as it was read, and the name under which the user knows it.
    public typealias File = (bytes: [UInt8], file: String)

    public init() {}

    /// The theme in a token file, with all faults of its layers in one run; what is merely unwise is in its `warnings`.
    ///
    /// A theme that says `"$extensions": {"koerskaart": {"extends": "house"}}` lies over the other: its tokens win,
    /// also where tokens of the other take their value from them.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, JSON in UTF-8; at most 1 MB.
    ///   - file: the file as the user named it.
    ///   - name: the theme's name.
    ///   - find: the token file of a theme that is extended, or nil where there is no such theme.
    /// - Throws: everything that is wrong with the files.
    public func load(
        _ bytes: [UInt8], file: String, name: String,
        find: (String) throws(DiagnosticList) -> File? = { _ in nil }
    ) throws(DiagnosticList) -> Theme {
        let layers = try layers(from: (bytes, file), name: name, find: find)
        let reading = ThemeReading(
            name: name, layers: TokenLayers(layers.reversed().map { ($0.file, $0.log) }), log: layers[0].log)
        var theme = reading.theme(summary: layers.lazy.compactMap(\.file.summary).first ?? "")
        var list = DiagnosticList()
        for layer in layers { list.add(layer.log.list) }
        guard theme != nil, !list.hasErrors else { throw list }
        theme?.warnings = list
        theme?.logo = layers.lazy.compactMap(\.file.logo).first
        theme?.logoName = layers.lazy.compactMap(\.file.logoName).first
        theme?.isHighContrast = layers.lazy.compactMap(\.file.isHighContrast).first ?? false
        guard let theme else { throw list }
        return theme
    }

    private struct Layer {
        let file: TokenFile
        let log: FaultLog
    }

    /// The theme's file first, then the one that it extends, and so on.
    private func layers(
        from file: File, name: String, find: (String) throws(DiagnosticList) -> File?
    ) throws(DiagnosticList) -> [Layer] {
        var layers: [Layer] = []
        var names = [name]
        var next = file
        while true {
            let log = FaultLog(source: SourceFile(name: next.file, bytes: next.bytes), kind: "theme")
            guard let root = YAMLReader.read(into: log) else { throw log.list }
            let layer = Layer(file: TokenFile(root, log: log), log: log)
            // What is no group of tokens lacks all of them; that it is none says it all.
            guard root.entries != nil else { throw log.list }
            layers.append(layer)
            guard let extends = layer.file.extends else { return layers }
            guard !names.contains(extends.name) else {
                log.report(ThemeFault.extendsLoop(names), at: extends.span)
                throw log.list
            }
            guard let found = try find(extends.name) else {
                log.report(ThemeFault.unknownTheme(extends.name), at: extends.span)
                throw log.list
            }
            names.append(extends.name)
            next = found
        }
    }
}

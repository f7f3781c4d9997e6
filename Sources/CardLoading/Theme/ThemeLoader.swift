public import CardModel
import DesignTokens
public import Diagnostics
import Geometry

/// Reads a theme from its design tokens (W3C Design Tokens 2025.10), layer over layer.
public struct ThemeLoader: Sendable {
    /// A token file as it was read, and the name under which the user knows it.
    public typealias File = (bytes: [UInt8], file: String)

    public init() {}

    /// The theme of a name, with all faults of its files in one run.
    ///
    /// A theme that says `"$extensions": {"koerskaart": {"extends": "koers"}}` lies over the other: its tokens win,
    /// also where tokens of the other take their value from them.
    ///
    /// - Parameters:
    ///   - name: the theme's name.
    ///   - find: the token file of a theme, or nil where there is no such theme.
    /// - Throws: everything that is wrong with the files.
    public func load(_ name: String, find: (String) throws(DiagnosticList) -> File?) throws(DiagnosticList) -> (
        theme: Theme, warnings: DiagnosticList
    ) {
        let layers = try layers(from: name, find: find)
        var tokens: [String: RawToken] = [:]
        var order: [String] = []
        var groups: Set<String> = []
        for layer in layers.reversed() {
            groups.formUnion(layer.file.groups)
            for token in layer.file.tokens where tokens.updateValue(token, forKey: token.path) == nil {
                order.append(token.path)
            }
        }
        let reading = ThemeReading(name: name, tokens: tokens, order: order, groups: groups, log: layers[0].log)
        let theme = reading.theme(summary: layers.lazy.compactMap(\.file.summary).first ?? "")
        var list = DiagnosticList()
        for layer in layers { list.add(layer.log.list) }
        guard let theme, !list.hasErrors else { throw list }
        return (theme, list)
    }

    private struct Layer {
        let file: TokenFile
        let log: FaultLog
    }

    /// The theme's file first, then the one that it extends, and so on.
    private func layers(from name: String, find: (String) throws(DiagnosticList) -> File?) throws(DiagnosticList)
        -> [Layer]
    {
        var layers: [Layer] = []
        var names: [String] = []
        var next = name
        var source: (log: FaultLog, span: Span)?
        while true {
            if names.contains(next), let source {
                source.log.report(ThemeFault.extendsLoop(names), at: source.span)
                throw source.log.list
            }
            names.append(next)
            guard let found = try find(next) else {
                guard let source else {
                    let fault = ThemeFault.unknownTheme(next)
                    throw DiagnosticList([
                        Diagnostic(fault.id, .error, "there is no theme `\(next.shortened)`", hints: fault.hints)
                    ])
                }
                source.log.report(ThemeFault.unknownTheme(next), at: source.span)
                throw source.log.list
            }
            let log = FaultLog(source: SourceFile(name: found.file, bytes: found.bytes), kind: "theme")
            guard let root = YAMLReader.read(into: log) else { throw log.list }
            let file = TokenFile(root, log: log)
            layers.append(Layer(file: file, log: log))
            guard let extends = file.extends else { return layers }
            next = extends.name
            source = (log, extends.span)
        }
    }
}

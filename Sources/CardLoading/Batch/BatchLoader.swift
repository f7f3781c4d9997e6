public import CardModel
public import Diagnostics
import Geometry

/// Reads a batch file: `batch.yaml`.
public struct BatchLoader {
    public init() {}

    private static let keys = [
        "cards", "templates", "themes", "languages", "sizes", "editions", "rows", "output", "include", "exclude",
    ]
    private static let ruleKeys = BatchFile.Dimension.allCases.map(\.rawValue)

    /// The batch in these bytes.
    ///
    /// - Parameters:
    ///   - file: the file's name, for messages.
    ///   - template: the template that is taken where the file names none; `theme` likewise.
    /// - Throws: every fault of the file, each with its place.
    public func load(
        _ bytes: [UInt8], file: String, template: String, theme: String
    ) throws(DiagnosticList) -> BatchFile {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "batch")
        guard let root = YAMLReader.read(into: log),
            let keys = KeyedReader(root, keys: BatchLoader.keys, as: "a batch", log: log)
        else { throw log.list }
        let start = log.source.span(at: Position(line: 1, column: 1))
        let cards = entries(keys, "cards", required: true)
        let templates = names(keys, "templates", usual: template, at: start)
        let themes = names(keys, "themes", usual: theme, at: start)
        let languages = names(keys, "languages", usual: "source", at: start)
        let sizes = keys.has("sizes") ? entries(keys, "sizes") : [BatchFile.Entry("A1", span: start)]
        for size in sizes where SheetSize(name: size.text) == nil {
            log.report(
                ReadingFault.unknownValue(
                    kind: log.kind, what: "sizes", found: size.text, known: SheetSize.allCases.map(\.rawValue)),
                at: size.span)
        }
        for edition in keys.has("editions") ? entries(keys, "editions") : [] where edition.text != "standard" {
            log.report(
                ReadingFault.unknownValue(
                    kind: log.kind, what: "editions", found: edition.text, known: ["standard"]), at: edition.span)
        }
        let rows = keys.string("rows").flatMap { text in keys.node("rows").map { BatchFile.Entry(text, span: $0.span) }
        }
        let output = keys.string("output", required: true)
        let include = rules(keys, "include")
        let exclude = rules(keys, "exclude")
        guard let output, let node = keys.node("output"), !log.list.hasErrors else { throw log.list }
        return BatchFile(
            cards: cards, templates: templates, themes: themes, languages: languages, sizes: sizes, rows: rows,
            output: BatchFile.Entry(output, span: node.span), include: include, exclude: exclude, span: root.span)
    }

    /// A list of words; one word stands for a list of it.
    private func entries(_ keys: KeyedReader, _ key: String, required: Bool = false) -> [BatchFile.Entry] {
        guard let node = required ? keys.required(key) : keys.node(key) else { return [] }
        return entries(node, key, log: keys.log)
    }

    private func entries(_ node: SourceNode, _ key: String, log: FaultLog) -> [BatchFile.Entry] {
        let values = ValueReading(log: log)
        let items = node.text != nil ? [node] : values.list(node, key, count: 1...10_000) ?? []
        return items.compactMap { item in values.string(item, key).map { BatchFile.Entry($0, span: item.span) } }
    }

    private func names(_ keys: KeyedReader, _ key: String, usual: String, at start: Span) -> BatchFile.Names {
        guard keys.has(key) else { return .listed([BatchFile.Entry(usual, span: start)]) }
        let listed = entries(keys, key)
        return listed.count == 1 && listed[0].text == "all" ? .all : .listed(listed)
    }

    private func rules(_ keys: KeyedReader, _ key: String) -> [BatchFile.Rule] {
        guard let node = keys.node(key) else { return [] }
        let values = ValueReading(log: keys.log)
        return (values.list(node, key, count: 1...1000) ?? []).compactMap { item in
            guard let rule = KeyedReader(item, keys: BatchLoader.ruleKeys, as: "a rule", log: keys.log) else {
                return nil
            }
            var words: [BatchFile.Dimension: [BatchFile.Entry]] = [:]
            for dimension in BatchFile.Dimension.allCases where rule.has(dimension.rawValue) {
                words[dimension] = entries(rule, dimension.rawValue)
            }
            return BatchFile.Rule(words: words, span: item.span)
        }
    }
}

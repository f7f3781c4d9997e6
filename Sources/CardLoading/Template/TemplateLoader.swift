public import CardModel
public import Diagnostics
import Geometry

/// Reads a template: `Templates/sheets/<name>/template.yaml`.
public struct TemplateLoader {
    public init() {}

    /// A template file as it was read, and the name under which the user knows it.
    public typealias File = (bytes: [UInt8], file: String)

    /// The template in these bytes.
    ///
    /// A template that says `extends: other` takes from the other what it does not say of a kind of block, a role of type or
    /// an icon; of all else it says everything itself.
    ///
    /// - Parameters:
    ///   - file: the file's name, for messages.
    ///   - name: the template's name, that of its folder.
    ///   - find: the file of a template that is extended, or nil where there is no such template.
    /// - Throws: every fault of the file, each with its place.
    public func load(
        _ bytes: [UInt8], file: String, name: String,
        find: (String) throws(DiagnosticList) -> File? = { _ in nil }
    ) throws(DiagnosticList) -> Template {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "template")
        guard let own = YAMLReader.read(into: log) else { throw log.list }
        let root = try layered(own, log: log, find: find)
        guard let keys = KeyedReader(root, keys: TemplateLoader.rootKeys, as: "a template", log: log)
        else { throw log.list }
        let template = read(keys, name: name, log: log)
        LeastLengths(log: log).check(root)
        try log.list.throwIfErrors()
        return template
    }

    /// The groups of which a template that extends another one says only what differs.
    private static let layeredGroups = ["type", "blocks", "icons"]

    /// The template's own values, with those of the template that it extends where it has none.
    private func layered(
        _ own: SourceNode, log: FaultLog, find: (String) throws(DiagnosticList) -> File?
    ) throws(DiagnosticList) -> SourceNode {
        guard let entries = own.entries, let extends = entries.first(where: { $0.key == "extends" })?.value else {
            return own
        }
        guard let name = ValueReading(log: log).string(extends, "extends"), let found = try find(name) else {
            log.report(TemplateFault.unknownTemplate(extends.text ?? ""), at: extends.span)
            throw log.list
        }
        let other = FaultLog(source: SourceFile(name: found.file, bytes: found.bytes), kind: "template")
        guard let base = YAMLReader.read(into: other) else { throw other.list }
        let merged = entries.map { entry in
            guard TemplateLoader.layeredGroups.contains(entry.key), let mine = entry.value.entries,
                let theirs = base.entries?.first(where: { $0.key == entry.key })?.value.entries
            else { return entry }
            let missing = theirs.filter { their in !mine.contains { $0.key == their.key } }
            return SourceNode.Entry(
                key: entry.key, keySpan: entry.keySpan,
                value: SourceNode(.mapping(mine + missing), span: entry.value.span))
        }
        return SourceNode(.mapping(merged), span: own.span)
    }

    private static let rootKeys = [
        "koerskaart-template", "extends", "summary", "drawn", "sheets", "page", "lanes", "route", "panel-head", "head",
        "foot",
        "type", "blocks", "arrangements", "floors", "icons", "contrast", "evenness", "scripts",
    ]

    private func read(_ keys: KeyedReader, name: String, log: FaultLog) -> Template {
        _ = keys.integer("koerskaart-template", in: 1...1, required: true)
        let summary = keys.string("summary", required: true) ?? ""
        let values = ValueReading(log: log)
        let drawn = (keys.list("drawn", count: 1...2, required: true) ?? []).compactMap {
            values.choice($0, "drawn", of: SheetSize.self)
        }
        let measures = MeasureReading(log: log, drawnCount: max(1, drawn.count))
        let root = PlanReader(keys, measures)
        let plans = TemplatePlans(measures: measures)
        let course = plans.course(root)
        var template = Template(
            name: name, summary: summary, drawn: drawn, sheets: plans.sheets(root, drawn: drawn),
            page: plans.page(root), course: course, head: plans.head(root), foot: plans.foot(root),
            type: TypeReading(measures: measures).type(root),
            blocks: BlocksPlan(from: root.group("blocks", keys: BlocksPlan.keys, as: "the blocks")),
            arrangements: plans.arrangements(root, course: course),
            floors: plans.floors(root), icons: IconReading(log: log).icons(root.node("icons")), span: keys.node.span)
        template.contrasts = plans.contrasts(root)
        template.evenness = plans.evenness(root)
        template.scripts = plans.scripts(root)
        return template
    }
}

public import CardModel
public import Diagnostics
import Geometry

/// Reads a template: `Templates/sheets/<name>/template.yaml`.
public struct TemplateLoader {
    public init() {}

    /// The template in these bytes.
    ///
    /// - Parameters:
    ///   - file: the file's name, for messages.
    ///   - name: the template's name, that of its folder.
    /// - Throws: every fault of the file, each with its place.
    public func load(_ bytes: [UInt8], file: String, name: String) throws(DiagnosticList) -> Template {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "template")
        guard let root = YAMLReader.read(into: log),
            let keys = KeyedReader(root, keys: TemplateLoader.rootKeys, as: "a template", log: log)
        else { throw log.list }
        let template = read(keys, name: name, log: log)
        LeastLengths(log: log).check(root)
        try log.list.throwIfErrors()
        return template
    }

    private static let rootKeys = [
        "koerskaart-template", "summary", "drawn", "sheets", "page", "lanes", "route", "panel-head", "head", "foot",
        "type", "blocks", "arrangements", "floors", "icons", "contrast",
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
        return template
    }
}

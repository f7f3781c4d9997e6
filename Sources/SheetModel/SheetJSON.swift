import Diagnostics
import Geometry

/// A placed sheet as JSON, for programs: what stands where, in millimetres from the upper left corner of the trimmed
/// sheet, to a thousandth.
///
/// `Templates/schemas/layout.schema.json` is its format, and says what each member means. The same sheet gives the same
/// text. Decoration is left out: `SheetDump` has every line of that.
public struct SheetJSON: CustomStringConvertible {
    /// The version of the format; it grows when a member changes its meaning or goes.
    static let version = 1

    private let sheet: Sheet
    private let facts: SheetFacts

    public init(_ sheet: Sheet, facts: SheetFacts) {
        self.sheet = sheet
        self.facts = facts
    }

    /// The whole text, ended by a line feed.
    public var description: String {
        var panels: [JSONValue] = []
        var boxes: [JSONValue] = []
        collect(sheet.root, holder: .origin, panel: nil, panels: &panels, boxes: &boxes)
        let size = SheetJSON.millimetres
        return JSONValue.object([
            ("koerskaart-layout", .integer(SheetJSON.version)),
            ("title", .string(sheet.metadata.title)),
            ("language", .string(sheet.language)),
            ("direction", .string(sheet.direction.rawValue)),
            (
                "sheet",
                .object([
                    ("name", .string(facts.sheet)), ("width", size(sheet.size.width)),
                    ("height", size(sheet.size.height)),
                ])
            ),
            ("template", .string(facts.template)),
            ("theme", .string(facts.theme)),
            (
                "fit",
                .object([
                    ("step", .integer(facts.step)), ("scale", .number(facts.scale, decimals: 4)),
                    ("lineStep", size(facts.lineStep)),
                ])
            ),
            ("panels", .array(panels)),
            ("boxes", .array(boxes)),
            ("root", frame(sheet.root, holder: .origin)),
        ]).text() + "\n"
    }

    // MARK: Panels and boxes

    private func collect(
        _ frame: Frame, holder: Point, panel: Int?, panels: inout [JSONValue], boxes: inout [JSONValue]
    ) {
        let bounds = frame.bounds.moved(by: holder)
        var panel = panel
        switch frame.meaning {
        case .panel(let number, let title):
            panel = number
            panels.append(
                .object([
                    ("number", .integer(number)), ("title", .string(title)), ("source", place(frame.span)),
                    ("rect", rect(bounds)),
                    ("fullness", facts.fullness[number].map { .number($0, decimals: 4) } ?? .null),
                ]))
        case .answerBox(let field), .tableCell(let field): boxes.append(box(field, in: bounds, panel: panel))
        default: break
        }
        for case .frame(let inner) in frame.items {
            collect(inner, holder: bounds.origin, panel: panel, panels: &panels, boxes: &boxes)
        }
    }

    private func box(_ field: AnswerField, in bounds: Rect, panel: Int?) -> JSONValue {
        .object([
            ("id", .string(field.name)), ("kind", .string(field.kind.rawValue)), ("panel", .optional(panel)),
            ("rect", rect(bounds)), ("floor", SheetJSON.millimetres(field.floor)),
            ("lines", .integer(bounds.height.wholeMultiples(of: field.writingLine))),
            ("question", .object([("id", .optional(field.textID)), ("text", .string(field.description))])),
        ])
    }

    // MARK: Frames

    private func frame(_ frame: Frame, holder: Point) -> JSONValue {
        let bounds = frame.bounds.moved(by: holder)
        var members: [(name: String, value: JSONValue)] = [("meaning", .string(frame.meaning?.word ?? "group"))]
        switch frame.meaning {
        case .panel(let number, _): members.append(("number", .integer(number)))
        case .heading(let level): members.append(("level", .integer(level)))
        case .tableCell(let field), .answerBox(let field): members.append(("box", .string(field.name)))
        case .figure(let alternative): members.append(("alternative", .string(alternative)))
        case .link(let address): members.append(("address", .string(address)))
        default: break
        }
        if let id = frame.id { members.append(("id", .string(id))) }
        if let language = frame.language { members.append(("language", .string(language))) }
        if frame.span != nil { members.append(("source", place(frame.span))) }
        members.append(("rect", rect(bounds)))
        let lines = FrameLines(frame, at: bounds.origin, direction: sheet.direction).lines
        if !lines.isEmpty {
            let text =
                frame.paragraphs.isEmpty
                ? lines.map(\.text).joined(separator: " ") : frame.paragraphs.joined(separator: "\n")
            members.append(("text", .string(text)))
            members.append(("lines", .array(lines.map(line))))
        }
        let inner = frame.items.compactMap { item -> JSONValue? in
            guard case .frame(let inner) = item, inner.meaning != .decoration else { return nil }
            return self.frame(inner, holder: bounds.origin)
        }
        if !inner.isEmpty { members.append(("frames", .array(inner))) }
        return .object(members)
    }

    private func line(_ line: FrameLines.Line) -> JSONValue {
        .object([
            ("baseline", SheetJSON.millimetres(line.baseline)), ("x", SheetJSON.millimetres(line.x)),
            ("width", SheetJSON.millimetres(line.width)), ("size", .number(line.size.points, decimals: 3)),
            ("text", .string(line.text)),
        ])
    }

    // MARK: Numbers and places

    private static func millimetres(_ length: Length) -> JSONValue { .number(length.millimetres, decimals: 3) }

    private func rect(_ rect: Rect) -> JSONValue {
        .object([
            ("x", SheetJSON.millimetres(rect.minX)), ("y", SheetJSON.millimetres(rect.minY)),
            ("width", SheetJSON.millimetres(rect.width)), ("height", SheetJSON.millimetres(rect.height)),
        ])
    }

    private func place(_ span: Span?) -> JSONValue {
        guard let span else { return .null }
        return .object([
            ("file", .string(span.file)), ("line", .integer(span.start.line)), ("column", .integer(span.start.column)),
        ])
    }
}

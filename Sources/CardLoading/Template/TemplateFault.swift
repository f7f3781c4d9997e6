import Diagnostics

/// What can be wrong with a template beyond its keys.
enum TemplateFault: Fault {
    case panelCount(String)
    case lane(SourceNode)
    case lanesInTurn
    case lanesHold(Int, Int)
    case spans([Int], panels: Int, columns: Int)
    case iconPath(String)
    case rag(SourceNode)
    case script(String)
    case unknownTemplate(String)

    var id: Diagnostic.ID {
        switch self {
        case .panelCount: "template.panel-count"
        case .lane: "template.lane"
        case .lanesInTurn: "template.lanes-in-turn"
        case .lanesHold: "template.lanes-hold"
        case .spans: "template.spans"
        case .iconPath: "template.icon-path"
        case .rag: "template.rag"
        case .script: "template.script"
        case .unknownTemplate: "template.unknown-template"
        }
    }

    var message: String {
        switch self {
        case .panelCount(let key): "`\(key.shortened)` is not a number of panels"
        case .lane(let node): "a lane cannot be \(node.kindInWords)"
        case .lanesInTurn: "rows and ways back do not take turns"
        case .lanesHold(let held, let count): "these lanes hold \(held) panels, not \(count)"
        case .spans(let row, let panels, let columns):
            "the spans \(row.map(String.init).joined(separator: ", ")) do not fill \(columns) columns with \(panels) panels"
        case .iconPath(let path): "`\(path.shortened)` is not a path that an icon can have"
        case .unknownTemplate(let name): "there is no template “\(name.shortened)” to extend"
        case .script(let code): "`\(code.shortened)` is not the code of a script"
        case .rag(let node): "a rag cannot be \(node.kindInWords)"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .panelCount: [.init("the keys are whole numbers, such as `9`")]
        case .lane: [.init("a lane is a number of panels, `hinge` or `bare`")]
        case .lanesInTurn:
            [.init("write them as `[4, hinge, 4]`: from a row to a row, with a hinge or a bare way between")]
        case .lanesHold: [.init("a row holds as many panels as its number, a hinge holds one")]
        case .spans(_, let panels, let columns):
            [.init("write \(panels) whole numbers, \(columns) together, one for each panel of the row")]
        case .iconPath:
            [.init("it takes M, L, H, V, C, A (circles only) and Z in absolute units, numbers parted by spaces")]
        case .unknownTemplate: [.init("`koerskaart templates` lists those that there are")]
        case .script: [.init("write its four letters as ISO 15924 has them, such as `Arab` or `Cyrl`")]
        case .rag: [.init("write `paragraph` or `balanced` with a share, such as `{balanced: 0.35}`")]
        }
    }
}

public import Diagnostics

/// Roles to hand out, each with what it asks and room for a name.
public struct Roles: BlockContent {
    /// 1 to 6 of them.
    public var roles: [Role]
    public var span: Span

    public init(roles: [Role], span: Span) {
        self.roles = roles
        self.span = span
    }

    public var texts: [Text] { roles.flatMap { [$0.name, $0.task] } }
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        for index in roles.indices {
            change(&roles[index].name)
            change(&roles[index].task)
        }
    }

    init?(from value: any BlockValue) {
        guard let keys = value.keys(["roles", "id"], as: "a block of roles"),
            let items = keys.items("roles", count: 1...6)
        else { return nil }
        let roles = items.enumerated().compactMap { Role(from: $1, id: "role-\($0 + 1)") }
        self.init(roles: roles, span: value.span)
    }
}

/// A task that one of the group takes on.
public struct Role: Hashable, Sendable {
    public var name: Text
    public var task: Text

    public init(name: Text, task: Text) {
        self.name = name
        self.task = task
    }

    init?(from value: any BlockValue, id: String) {
        guard let keys = value.keys(["name", "task"], as: "a role") else { return nil }
        let name = keys.text("name", id: id + ".name")
        let task = keys.text("task", id: id + ".task")
        guard let name, let task else { return nil }
        self.init(name: name, task: task)
    }
}

/// What a template says of roles.
public struct RolesPlan: Hashable, Sendable {
    /// The most roles side by side.
    public var columns: Int
    /// The least width of a role, in sizes of its type.
    public var leastCell: Double
    public var columnGap: Double
    public var rowGap: Double
    public var boxGap: Double
    /// The height of the box for a name.
    public var box: Double
    /// The corner of the word in the box, from its leading top corner to the word's cap height; nil where boxes have none.
    public var word: WordPlace?

    /// Where the word stands in a box, in steps.
    public struct WordPlace: Hashable, Sendable {
        public var indent: Double
        public var top: Double
    }
    public var gap: Double

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "roles",
            keys: [
                "columns", "box", "gap", "least-cell", "column-gap", "row-gap", "box-gap", "word-indent", "word-top",
            ])
        columns = keys.count("columns", in: 1...12)
        leastCell = keys.number("least-cell")
        columnGap = keys.number("column-gap")
        rowGap = keys.number("row-gap")
        boxGap = keys.number("box-gap")
        box = keys.number("box")
        word =
            keys.has("word-indent")
            ? WordPlace(indent: keys.number("word-indent"), top: keys.number("word-top")) : nil
        gap = keys.number("gap")
    }
}

public import Diagnostics

/// A table that the group fills in: a head for each column and so many empty rows.
public struct Table: BlockContent {
    /// 1 to 6 of them.
    public var columns: [Text]
    /// 1 to 30.
    public var rows: Int
    /// The columns' shares of the width, as many as there are columns, adding up to 1; nil leaves them to the layout.
    public var shares: [Double]?
    public var span: Span

    public init(columns: [Text], rows: Int, shares: [Double]? = nil, span: Span) {
        self.columns = columns
        self.rows = rows
        self.shares = shares
        self.span = span
    }

    public var texts: [Text] { columns }
    public mutating func changeTexts(_ change: (inout Text) -> Void) {
        for index in columns.indices { change(&columns[index]) }
    }

    init?(from value: any BlockValue) {
        guard let outer = value.keys(["table", "id"], as: "a table block"),
            let keys = outer.required("table")?.keys(["columns", "rows", "shares"], as: "a table")
        else { return nil }
        let heads = keys.items("columns", count: 1...6)
        let columns = (heads ?? []).enumerated().compactMap { $1.text(id: "column-\($0 + 1)") }
        let rows = keys.integer("rows", in: 1...30, required: true)
        let shares = keys.shares("shares", count: heads?.count)
        guard heads != nil, let rows else { return nil }
        self.init(columns: columns, rows: rows, shares: shares, span: value.span)
    }
}

/// What a template says of a table.
public struct TablePlan: Hashable, Sendable {
    /// Between heads and rule.
    public var headGap: Double
    public var form: Form
    /// The least height of a row.
    public var row: Double
    public var gap: Double
    /// The least share of a column where the card gives none.
    public var leastShare: Double

    /// What a table looks like.
    public enum Form: Hashable, Sendable {
        /// Columns that far apart, a rule over each and a line under each row.
        case columns(gap: Double)
        /// One field with the radius of a box, cut into cells by lines of that width in the panel's colour; heads stand so
        /// far from the sides of their columns, in steps.
        case field(cut: Measure, headInset: Double)
    }

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "table", keys: ["row", "gap", "head-gap", "column-gap", "least-share", "form", "cut", "head-inset"])
        headGap = keys.number("head-gap")
        form =
            keys.word("form", of: ["columns", "field"]) == "field"
            ? .field(cut: keys.measure("cut"), headInset: keys.number("head-inset"))
            : .columns(gap: keys.number("column-gap"))
        row = keys.number("row")
        gap = keys.number("gap")
        leastShare = keys.number("least-share")
    }
}

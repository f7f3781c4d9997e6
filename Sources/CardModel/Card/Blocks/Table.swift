public import Diagnostics

/// A table that the group fills in: a head for each column and so many empty rows.
public struct Table: Hashable, Sendable {
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
}

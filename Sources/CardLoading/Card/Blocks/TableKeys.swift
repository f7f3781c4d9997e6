import CardModel
import Diagnostics

/// The keys of a block that is a table.
enum TableKeys: String, CaseIterable {
    case table, id

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Table? {
        guard let outer = KeyedReader(node, of: TableKeys.self, as: "a table block", log: place.log),
            let reader = outer.group(.table, of: TableContentKeys.self, as: "a table", required: true)
        else { return nil }
        let heads = reader.list(.columns, count: TableContentKeys.columnsRange, required: true)
        let columns = (heads ?? []).enumerated().compactMap { index, head in
            place.texts.text(head, "columns", id: "\(place.id).column-\(index + 1)")
        }
        let rows = reader.integer(.rows, in: TableContentKeys.rowsRange, required: true)
        if let rows, let most = place.participants?.most, rows > most {
            place.log.report(
                CardFault.rowsBeyondPeople(rows: rows, people: most), at: reader.node(.rows)?.span)
        }
        let shares = TableContentKeys.shares(reader, columns: heads?.count)
        guard heads != nil, let rows else { return nil }
        return Table(columns: columns, rows: rows, shares: shares, span: node.span)
    }
}

/// The keys of the table itself.
enum TableContentKeys: String, CaseIterable {
    /// The heads.
    case columns
    /// How many empty rows there are.
    case rows
    /// The columns' parts of the width; the layout's choice where they are left out.
    case shares

    static let columnsRange = 1...6
    static let rowsRange = 1...30
    static let shareRange = 0.05...1.0
    /// How far the shares may be from 1 together: people write 0.33 three times.
    static let slack = 0.0101

    static func shares(_ reader: KeyedReader<TableContentKeys>, columns: Int?) -> [Double]? {
        guard let node = reader.node(.shares), let items = reader.list(.shares, count: columnsRange) else { return nil }
        let values = ValueReading(log: reader.log)
        let shares = items.compactMap { values.number($0, "shares", in: shareRange) }
        guard shares.count == items.count, let columns else { return nil }
        if shares.count != columns {
            reader.log.report(CardFault.sharesCount(shares: shares.count, columns: columns), at: node.span)
            return nil
        }
        let sum = shares.reduce(0, +)
        if abs(sum - 1) > slack { reader.log.report(CardFault.sharesSum(sum), at: node.span) }
        return shares.map { $0 / sum }
    }
}

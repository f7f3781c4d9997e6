import CardModel
import Diagnostics
import Testing

@testable import CardLoading

@Suite struct RowsReaderTests {
    private func rows(_ text: String) throws -> Rows { try RowsReader().read(Array(text.utf8), file: "rows.csv") }

    private func faults(_ bytes: [UInt8]) -> [String] {
        do {
            _ = try RowsReader().read(bytes, file: "rows.csv")
            return []
        } catch {
            return error.diagnostics.map { "\($0.id.rawValue) \($0.span?.start.line ?? 0)" }
        }
    }

    /// RFC 4180, and what spreadsheets make of it.
    @Test(arguments: [
        "name,code\nA,1\nB,2\n", "name;code\r\nA;1\r\nB;2", "\u{FEFF}name\tcode\rA\t1\rB\t2\r",
        "name,code\n\nA , 1\n,\n\"B\",2\n\n",
    ])
    func allHabitsReadAlike(text: String) throws {
        let rows = try rows(text)
        #expect(rows.columns == ["name", "code"])
        #expect(rows.rows.map(\.values) == [["A", "1"], ["B", "2"]])
    }

    @Test func quotesHoldWhatPartsValues() throws {
        let rows = try rows("name,code\n\"Bank, \"\"Noord\"\"\nen Zuid\",1\nB,\"\"\nC,3")
        #expect(rows.rows.map(\.values) == [["Bank, \"Noord\"\nen Zuid", "1"], ["B", ""], ["C", "3"]])
        #expect(rows.rows.map(\.line) == [2, 4, 5])
    }

    @Test(arguments: [
        ("", "batch.rows-empty 1"), ("name,code\n", "batch.rows-empty 1"), ("name,name\na,b", "batch.rows-column 1"),
        ("name,full name\na,b", "batch.rows-column 1"), ("name,\na,b", "batch.rows-column 1"),
        ("name,code\na", "batch.rows-count 2"),
        ("name,code\na,b,c", "batch.rows-count 2"), ("name,code\na,\"b\nc", "batch.rows-unclosed 2"),
    ])
    func faultsHaveTheirLine(_ text: String, _ fault: String) {
        #expect(faults(Array(text.utf8)) == [fault])
    }

    @Test func otherEncodingsAreRefused() {
        #expect(faults(Array("name\n".utf8) + [0xE9]) == ["batch.rows-encoding 1"])
    }
}

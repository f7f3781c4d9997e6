import Testing

@testable import Diagnostics

@Suite struct JSONValueTests {
    @Test(arguments: [
        (187.5, 3, "187.5"), (0.0004, 3, "0"), (-0.0004, 3, "0"), (-0.0006, 3, "-0.001"), (12, 3, "12"),
        (1.0049, 2, "1"), (1.005000001, 2, "1.01"), (0.9225, 4, "0.9225"), (2.5, 0, "3"), (100, 2, "100"),
    ])
    func aNumberIsRoundedAndHasNoZerosThatSayNothing(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(JSONValue.number(value, decimals: decimals).line == text)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func whatIsNoNumberIsNull(_ value: Double) {
        #expect(JSONValue.number(value, decimals: 3).line == "null")
    }

    @Test func membersKeepTheirOrder() {
        let value = JSONValue.object([("b", .integer(1)), ("a", .array([.bool(true), .null])), ("c", .object([]))])
        #expect(value.line == #"{"b": 1, "a": [true, null], "c": {}}"#)
    }

    @Test func whatFitsALineStandsOnOne() {
        let value = JSONValue.object([
            ("a", .array([.integer(1), .integer(2)])), ("b", .array([.string("wwwwwwwwww"), .string("xxxxxxxxxx")])),
        ])
        #expect(value.text() == value.line)
        #expect(
            value.text(width: 24) == """
                {
                  "a": [1, 2],
                  "b": [
                    "wwwwwwwwww",
                    "xxxxxxxxxx"
                  ]
                }
                """)
    }

    @Test func aNameIsQuotedToo() {
        #expect(JSONValue.object([("a\"b", .string("\u{1}"))]).line == "{\"a\\\"b\": \"\\u0001\"}")
    }
}

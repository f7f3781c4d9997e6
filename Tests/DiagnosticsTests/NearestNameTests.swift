import Diagnostics
import Testing

@Suite struct NearestNameTests {
    @Test(
        arguments: [
            ("mintues", "minutes"), ("titel", "title"), ("MINUTES", "minutes"), ("blok", nil),
            ("look-bak", "look-back"),
            ("", nil), (String(repeating: "x", count: 1000), nil),
        ] as [(String, String?)])
    func findsTheNearest(_ name: String, _ expected: String?) {
        #expect(nearestName(to: name, among: ["title", "minutes", "look-back", "look-ahead"]) == expected)
    }
}

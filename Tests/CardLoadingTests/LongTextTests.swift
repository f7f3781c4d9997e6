import CardLoading
import Diagnostics
import Testing

/// Texts that no sheet has room for are refused while they are read: they would only take time and memory.
@Suite struct LongTextTests {
    private func ids(question: String, blocks: Int = 1, variable: String = "short") -> [String] {
        var lines = [
            "koerskaart: 1", "title: Long", "language: en", "minutes: 40", "variables: {word: \(variable)}", "panels:",
        ]
        for panel in 1...4 {
            lines += ["  - title: Panel \(panel)", "    minutes: 10", "    blocks:"]
            for _ in 0..<(panel == 1 ? blocks : 1) {
                lines.append("      - question: \(panel == 1 ? question : "Why?")")
            }
        }
        do throws(DiagnosticList) {
            _ = try CardLoader().load(Array(lines.joined(separator: "\n").utf8), file: "card.yaml")
            return []
        } catch {
            return error.sorted.map(\.id.rawValue)
        }
    }

    @Test func aTextOfFourThousandCharactersIsTheLongest() {
        #expect(ids(question: String(repeating: "x", count: 4000)) == [])
        #expect(ids(question: String(repeating: "x", count: 4001)) == ["text.too-long"])
    }

    @Test func manyShortParagraphsAreALongTextToo() {
        let paragraphs = String(repeating: "x\\n\\n", count: 2100)
        #expect(ids(question: "\"\(paragraphs)\"") == ["text.too-long"])
    }

    @Test func aPanelsTextsAreCountedTogether() {
        #expect(ids(question: String(repeating: "x", count: 2000), blocks: 4) == [])
        #expect(ids(question: String(repeating: "x", count: 2001), blocks: 4) == ["card.full-panel"])
    }

    @Test func aVariableCannotMakeATextLong() {
        let often = String(repeating: "{word} ", count: 500)
        #expect(ids(question: "\"\(often)\"", variable: String(repeating: "y", count: 100)) == ["text.too-long"])
        #expect(ids(question: "\"{word}\"", variable: String(repeating: "y", count: 4001)).contains("text.too-long"))
    }
}

import DesignTokens
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LineSettingTests {
    private static let style = TextStyle(families: ["Exact"], weight: 400)
    private static let bold = TextStyle(families: ["Exact"], weight: 700)

    private func runs(
        _ parts: [(String, TextStyle)], rightToLeft: Bool = false, measure: Double = 100, line: Int = 0,
        hyphenations: [String] = []
    ) -> [ShapedParagraph.SetRun] {
        let shaped = ExactMeasurer(hyphenations: hyphenations).shape(
            ParagraphRequest(
                runs: parts.map { .init(text: $0.0, style: $0.1) }, language: "nl", isRightToLeft: rightToLeft,
                hyphenates: true))
        let lines = LineBreaker(shaped).lines(measure: measure, hyphenation: .init(leastLetters: 4))
        return shaped.runs(of: lines[line], size: .pt(10), paint: { Paint(.sheetInk, panel: $0) })
    }

    /// Places of glyphs, in em.
    private func places(_ run: GlyphRun) -> [Double] { run.glyphs.map { ($0.x * 1000).rounded() / 1000 } }

    @Test func aLineIsOneRunForEachStyle() {
        let runs = runs([("aa ", Self.style), ("bb", Self.bold), (" cc", Self.style)])
        #expect(runs.map(\.glyphs.text) == ["aa ", "bb", " cc"])
        #expect(runs.map(\.glyphs.font.weight) == [400, 700, 400])
        #expect(runs.map(\.run) == [0, 1, 2])
        #expect(runs.map(\.glyphs.paint.panel) == [0, 1, 2])
        #expect(runs.map(\.x.points) == [0, 12.5, 22.5])
        #expect(runs.map(\.glyphs.advance.points) == [12.5, 10, 12.5])
        #expect(places(runs[0].glyphs) == [0, 0.5, 1])
    }

    @Test func spacesAtTheEndOfALineAreNotSet() {
        let first = runs([("aa bb", Self.style)], measure: 1.5)
        #expect(first.map(\.glyphs.text) == ["aa"])
        #expect(runs([("aa bb", Self.style)], measure: 1.5, line: 1).map(\.glyphs.text) == ["bb"])
    }

    @Test func clustersSayHowManyBytesAndGlyphsTheyHave() {
        let run = runs([("aé€", Self.style)])[0].glyphs
        #expect(run.clusters == [1, 2, 3].map { GlyphCluster(bytes: $0, glyphs: 1) })
        #expect(run.glyphs.map(\.id) == [0x61, 0xE9, 0x20AC])
    }

    @Test func aHyphenIsAddedAsASoftHyphen() {
        let run = runs([("overleg", Self.style)], measure: 2.5, hyphenations: ["over-leg"])[0].glyphs
        #expect(run.text == "over\u{AD}")
        #expect(run.clusters.last == GlyphCluster(bytes: 2, glyphs: 1))
        #expect(run.glyphs.last == Glyph(id: 0x2D, x: 2, y: 0))
        #expect(run.advance.isClose(to: .pt(23)))
    }

    @Test func rightToLeftRunsStandInVisualOrderWithClustersInThatOfTheText() {
        let run = runs([("שלום", Self.style)], rightToLeft: true)[0].glyphs
        #expect(run.isRightToLeft)
        #expect(run.text == "שלום")
        // The last letter of the word is leftmost.
        #expect(run.glyphs.map(\.id) == [0x5DD, 0x5D5, 0x5DC, 0x5E9])
        #expect(places(run) == [0, 0.5, 1, 1.5])
        #expect(run.clusters.map(\.bytes) == [2, 2, 2, 2])
    }

    @Test func aHyphenOfARightToLeftRunIsAtItsLeft() {
        let run = runs([("שלוםשלום", Self.style)], rightToLeft: true, measure: 2.5, hyphenations: ["שלום-שלום"])[0]
            .glyphs
        #expect(run.text == "שלום\u{AD}")
        #expect(run.glyphs.first == Glyph(id: 0x2D, x: 0, y: 0))
        #expect(places(run) == [0, 0.3, 0.8, 1.3, 1.8])
        #expect(run.clusters.last == GlyphCluster(bytes: 2, glyphs: 1))
    }

    @Test func runsAreReorderedByTheirLevels() {
        // Levels 1, 2, 1: in a line read from right to left the Latin word keeps its own order.
        let mixed = runs([("של ab לום", Self.style)], rightToLeft: true)
        #expect(mixed.map(\.glyphs.text) == [" לום", "ab", "של "])
        #expect(mixed.map(\.glyphs.isRightToLeft) == [true, false, true])
        #expect(mixed.map(\.x.points) == [0, 17.5, 27.5])
        // Levels 0, 1, 0.
        let latin = runs([("ab של cd", Self.style)])
        #expect(latin.map(\.glyphs.text) == ["ab ", "של", " cd"])
        #expect(latin.map(\.glyphs.isRightToLeft) == [false, true, false])
    }

    @Test func neighboursOfOneLevelAreReorderedTogether() {
        // Two styles of Hebrew in a Latin line: the second stands left of the first.
        let runs = runs([("ab ", Self.style), ("של", Self.style), ("לום", Self.bold), (" cd", Self.style)])
        #expect(runs.map(\.glyphs.text) == ["ab ", "לום", "של", " cd"])
    }
}

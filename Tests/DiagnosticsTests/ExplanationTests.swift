import Diagnostics
import Goldens
import Testing

/// The explanations against what the program says, and the article against the explanations.
@Suite struct ExplanationTests {
    private static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    @Test func everyIDOfTheSourcesIsExplainedAndNoOther() throws {
        let used = SourceIDs(in: Self.checkout + "/Sources").ids
        let explained = Set(Explanation.all.map(\.id.rawValue))
        #expect(used.count > 150, "the scan finds too little")
        #expect(used.subtracting(explained).sorted() == [], "ids without an explanation")
        #expect(explained.subtracting(used).sorted() == [], "explanations of ids that nothing uses")
    }

    @Test func idsAreWellFormedAndUnique() {
        let ids = Explanation.all.map(\.id.rawValue)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let parts = id.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.count == 2, "\(id)")
            for word in parts.flatMap({ $0.split(separator: "-", omittingEmptySubsequences: false) }) {
                #expect(!word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }, "\(id)")
            }
        }
    }

    @Test func everyExplanationSaysEnough() {
        for explanation in Explanation.all {
            #expect(!explanation.title.hasSuffix("."), "\(explanation.id.rawValue)")
            #expect(explanation.meaning.hasSuffix("."), "\(explanation.id.rawValue)")
            #expect(explanation.mend.hasSuffix("."), "\(explanation.id.rawValue)")
            #expect((explanation.wrong == nil) == (explanation.right == nil), "\(explanation.id.rawValue)")
            for words in [explanation.title, explanation.meaning, explanation.mend] {
                #expect(!words.contains("'\\(") && !words.contains("‘"), "\(explanation.id.rawValue)")
            }
        }
    }

    @Test func linesFitATerminal() {
        let examples = Explanation.all.flatMap { [$0.wrong, $0.right] }.compactMap { $0 }.flatMap {
            $0.split(separator: "\n").map(String.init)
        }
        for line in ExplanationRenderer().renderAll().split(separator: "\n") {
            let isExample = examples.contains { line.hasSuffix($0) }
            #expect(line.count <= (isExample ? 100 : 80), "\(line)")
        }
    }

    @Test(arguments: [
        ("card.minuts-sum", "card.minutes-sum"), ("minutes-sum", "card.minutes-sum"),
        ("minuts-sum", "card.minutes-sum"),
        ("yaml.tabs", "yaml.tab"), ("card-language", "card.language"),
    ])
    func aSlipOfThePenIsUnderstood(_ words: String, _ id: String) { #expect(Explanation.nearestID(to: words) == id) }

    @Test func otherWordsAreNotGuessed() { #expect(Explanation.nearestID(to: "something else") == nil) }

    @Test func theArticleIsUpToDate() throws {
        let path = Self.checkout + "/Sources/koerskaart/koerskaart.docc/Faults.md"
        // `make docs-faults` writes it.
        #expect(Files.text(at: path) == ExplanationArticle().markdown)
    }

    @Test func theArticleHasAHeadingForEachID() {
        let lines = Set(ExplanationArticle().markdown.split(separator: "\n").map(String.init))
        for explanation in Explanation.all { #expect(lines.contains("### \(explanation.id.rawValue)")) }
    }
}

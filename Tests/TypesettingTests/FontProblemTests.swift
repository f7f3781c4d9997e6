import SheetModel
import Testing

@testable import Typesetting

@Suite struct FontProblemTests {
    private func problems(_ text: String, _ families: [String], _ weight: Int = 400) throws -> [TextProblem] {
        try PrivateFonts.shaper().shape(ParagraphRequest(text, TextStyle(families: families, weight: weight))).problems
    }

    private static let families = [
        "Inter", "Inter Display", "Lato", "Noto Kufi Arabic", "Noto Sans Arabic", "Noto Serif", "Open Sans",
    ]
    private static let weights = [300, 400, 500, 600, 700, 800, 900]

    @Test func aFamilyThatIsNotThereIsNamedOnce() throws {
        let expected = [TextProblem.missingFamily("Nope", available: Self.families)]
        #expect(try problems("Woorden 日", ["Nope"]) == expected)
        #expect(try problems("Woorden", ["Inter", "Nope"]) == expected)
    }

    @Test(arguments: [1, 100, 450, 950]) func aWeightThatIsNotThereIsNamedOnce(weight: Int) throws {
        #expect(
            try problems("Twee woorden", ["Inter", "Noto Sans Arabic"], weight)
                == [.missingWeight(family: "Inter", weight: weight, available: Self.weights)])
    }

    @Test func aLetterThatNoFamilyHasIsNamedOnce() throws {
        #expect(
            try problems("a日b日語", ["Inter"])
                == [
                    .missingGlyph(scalar: 0x65E5, families: ["Inter"]),
                    .missingGlyph(scalar: 0x8A9E, families: ["Inter"]),
                ])
    }

    @Test func aLetterOfAFamilyThatWasNotAskedForIsMissing() throws {
        #expect(
            try problems("a س", ["Inter"]) == [.missingGlyph(scalar: 0x633, families: ["Inter"])])
        #expect(try problems("a س", ["Inter", "Noto Kufi Arabic"]) == [])
    }

    @Test func whatIsNotUsedIsNotMissed() throws {
        let set = try PrivateFonts.set()
        let faces = set.faces.filter { $0.id.family == "Inter" || $0.id.weight == 400 }
        let part = FontSet(faces: faces)
        let shaper = ParagraphShaper(table: try FontTable(fontSet: part, faces: faces.map(\.id)))
        let style = TextStyle(families: ["Inter", "Noto Sans Arabic"], weight: 700)
        #expect(shaper.shape(ParagraphRequest("Vet", style)).problems == [])
        #expect(
            shaper.shape(ParagraphRequest("Vet س", style)).problems
                == [.missingWeight(family: "Noto Sans Arabic", weight: 700, available: [400])])
    }

    @Test func everySignOfACardIsThere() throws {
        let text = "‘’“”„…–—·•×÷±≈≤≥→←↑↓§®™©°½¼€£%‰&@#*/\\()[]{}<>|_~^ 0123456789 ĳ Ĳ ẞ ß œ ç ñ ş ğ ı İ ł ő ř ț"
        #expect(try problems(text, ["Inter"]) == [])
        #expect(try problems(text, ["Inter Display"], 800) == [])
        #expect(try problems("Їжак ґанок; Ωμέγα ΐΰ", ["Inter"]) == [])
        #expect(try problems("١٢٣ ۱۲۳ ،؛؟ پچژگ", ["Noto Sans Arabic", "Inter"]) == [])
    }
}

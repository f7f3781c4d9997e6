import SheetModel
import Testing

@testable import Typesetting

@Suite struct RightToLeftTests {
    @Test func clustersFollowTheText() throws {
        let text = "السلام عليكم بِكُم"
        let shaped = try PrivateFonts.shaper().shape(ParagraphRequest(text, .arabic, language: "ar"))
        #expect(shaped.isWhole)
        #expect(shaped.problems.isEmpty)
        #expect(shaped.clusterTexts.joined().unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(Set(shaped.pieces.map(\.level)) == [1])
        // Lam and alef are one shape, or two that are made for each other; a vowel sign stays with its letter.
        #expect(shaped.clusterTexts.contains("بِ") && shaped.clusterTexts.contains("كُ"))
        let sign = try #require(shaped.clusters.first { $0.glyphs.count == 2 })
        #expect(shaped.glyphs(of: sign).allSatisfy { $0.x > -0.5 && $0.x < sign.advance + 0.2 })
    }

    @Test func lettersJoinAcrossEmphasis() throws {
        let shaper = try PrivateFonts.shaper()
        let whole = shaper.shape(ParagraphRequest("سمع", .arabic, language: "ar"))
        let parts = shaper.shape(
            ParagraphRequest(
                runs: [
                    .init(text: "سم", style: .arabic),
                    .init(text: "ع", style: TextStyle(families: ["Noto Sans Arabic"], weight: 700)),
                ], language: "ar", isRightToLeft: true))
        #expect(parts.pieces.count == 2)
        #expect(parts.glyphs(of: parts.clusters[0]) == whole.glyphs(of: whole.clusters[0]))
        #expect(parts.glyphs(of: parts.clusters[1]).map(\.id) == whole.glyphs(of: whole.clusters[1]).map(\.id))
    }

    @Test func anAddressStandsLeftToRight() throws {
        let shaped = try PrivateFonts.shaper().shape(
            ParagraphRequest("انظر koerskaart.com/check هنا", .arabic, language: "ar"))
        #expect(shaped.isWhole)
        var levels: [String: Int] = [:]
        for (text, cluster) in zip(shaped.clusterTexts, shaped.clusters) where text != " " {
            levels[text] = shaped.pieces[cluster.piece].level
        }
        for letter in ["k", ".", "/", "c"] { #expect(levels[letter] == 2) }
        for letter in ["ن", "ظ"] { #expect(levels[letter] == 1) }
        #expect(shaped.pieces.filter { $0.level == 2 }.allSatisfy { $0.font.family == "Inter" })
        #expect(shaped.pieces.first?.font.family == "Noto Sans Arabic")
    }

    @Test func arabicInAWesternParagraphIsTurnedAlone() throws {
        let shaped = try PrivateFonts.shaper().shape(ParagraphRequest("Zeg سلام tegen"))
        let levels = shaped.clusters.map { shaped.pieces[$0.piece].level }
        #expect(levels == [0, 0, 0, 0] + Array(repeating: 1, count: shaped.clusters.count - 10) + [0, 0, 0, 0, 0, 0])
    }

    @Test func signsGoWithTheWordsRoundThem() throws {
        let shaper = try PrivateFonts.shaper()
        // Both families have a full stop and digits.
        let western = shaper.shape(ParagraphRequest("koers.nl 10", .arabic, language: "ar"))
        #expect(Set(western.pieces.map(\.font.family)) == ["Inter"])
        let arabic = shaper.shape(ParagraphRequest("في 10.", .inter, language: "ar"))
        #expect(Set(arabic.pieces.map(\.font.family)) == ["Noto Sans Arabic"])
        let digits = shaper.shape(ParagraphRequest("10", .arabic, language: "ar"))
        #expect(digits.pieces.map(\.font.family) == ["Noto Sans Arabic"])
    }

    @Test func inkIsThatOfTheVisualOrder() throws {
        let shaper = try PrivateFonts.shaper()
        // In visual order the H stands last, at the right.
        let shaped = shaper.shape(ParagraphRequest("H سلام", .arabic, language: "ar"))
        let capital = shaper.shape(ParagraphRequest("H", .arabic))
        #expect(abs(shaped.ink.right - (shaped.advance - capital.advance + capital.ink.right)) < 1e-9)
    }

    @Test(arguments: [
        ([0, 0, 0], [0, 1, 2]), ([1, 1, 1], [2, 1, 0]), ([0, 1, 1, 0], [0, 2, 1, 3]), ([1, 2, 2, 1], [3, 1, 2, 0]),
        ([0, 1, 2, 2, 1], [0, 4, 2, 3, 1]), ([], []),
    ]) func levelsAreTurnedRoundFromTheHighest(levels: [Int], order: [Int]) {
        #expect(LineInk.visualOrder(levels: levels) == order)
    }
}

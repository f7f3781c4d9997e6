import CardModel
import Geometry
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("nl", "nl", "nl", "Latn", Direction.leftToRight),
        ("UK", "uk", "uk", "Cyrl", .leftToRight),
        ("el-GR", "el-GR", "el", "Grek", .leftToRight),
        ("ar", "ar", "ar", "Arab", .rightToLeft),
        ("he", "he", "he", "Hebr", .rightToLeft),
        ("ku-arab", "ku-Arab", "ku", "Arab", .rightToLeft),
        ("ar_latn_eg", "ar-Latn-EG", "ar", "Latn", .leftToRight),
        ("sr-Latn-RS", "sr-Latn-RS", "sr", "Latn", .leftToRight),
        ("pa-pk", "pa-PK", "pa", "Arab", .rightToLeft),
        ("zh-tw", "zh-TW", "zh", "Hant", .leftToRight),
        ("nl-x-arab", "nl-x-arab", "nl", "Latn", .leftToRight),
        ("de-1996", "de-1996", "de", "Latn", .leftToRight),
    ]) func aTagSaysLanguageScriptAndDirection(
        text: String, tag: String, language: String, script: String, direction: Direction
    ) throws {
        let read = try #require(LanguageTag(text))
        #expect(read.tag == tag)
        #expect(read.language == language)
        #expect(read.script == script)
        #expect(read.direction == direction)
    }

    @Test(arguments: [
        "", "-", "n", "nederlands", "nl-", "nl--NL", "n1", "né", "nl-verylongsubtag", "nl/..", "b\u{301}b",
    ])
    func whatIsNoTagIsRefused(text: String) { #expect(LanguageTag(text) == nil) }
}

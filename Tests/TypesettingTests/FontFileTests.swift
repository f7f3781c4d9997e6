import Testing

@testable import Typesetting

/// What is read of a theme's font file, beside what the catalogue says of the same file.
@Suite struct FontFileTests {
    static func bytes(_ name: String) -> [UInt8] {
        PrivateFonts.bytes(of: PrivateFonts.folder + "/" + name)
    }

    @Test(arguments: [
        ("Inter-Bold.ttf", "Inter", 700), ("InterDisplay-Light.ttf", "Inter Display", 300),
        ("NotoKufiArabic-ExtraBold.ttf", "Noto Kufi Arabic", 800),
    ])
    func saysWhatTheCatalogueSays(_ name: String, _ family: String, _ weight: Int) throws {
        let font = try #require(FontFile(Self.bytes(name)))
        #expect(font.family == family)
        #expect(font.weight == weight)
        #expect(!font.isSlanted && !font.isVariable && font.mayBeEmbedded)
        #expect(font.scripts.contains(family.contains("Arabic") ? "Arab" : "Grek"))
    }

    @Test func whatIsCutOffOrNoFontIsNone() throws {
        let font = Self.bytes("Inter-Bold.ttf")
        for count in stride(from: 0, to: font.count - 1, by: 997) { #expect(FontFile(Array(font[..<count])) == nil) }
        #expect(FontFile(Array("wOF2".utf8) + font.dropFirst(4)) == nil)
        #expect(FontFile(Array("ttcf".utf8) + font.dropFirst(4)) == nil)
        #expect(FontFile(Array("<html>".utf8)) == nil)
    }

    @Test func rightsAndStyleAreThoseOfItsTable() throws {
        var font = Self.bytes("Inter-Bold.ttf")
        let entry = try #require((0..<40).map { 12 + 16 * $0 }.first { font[$0..<$0 + 4].elementsEqual("OS/2".utf8) })
        let table = Int(font[entry + 10]) << 8 | Int(font[entry + 11]) | Int(font[entry + 9]) << 16
        font[table + 9] = 2
        #expect(FontFile(font)?.mayBeEmbedded == false)
        font[table + 9] = 8
        #expect(FontFile(font)?.mayBeEmbedded == true)
        font[table + 63] |= 1
        #expect(FontFile(font)?.isSlanted == true)
        font[table + 4] = 0
        font[table + 5] = 4
        #expect(FontFile(font)?.weight == 400)
    }
}

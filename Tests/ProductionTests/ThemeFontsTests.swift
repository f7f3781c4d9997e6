import Diagnostics
import Glibc
import Goldens
import SheetModel
import Testing
import Typesetting

@testable import Production

/// The typefaces that a theme brings in its folder.
@Suite struct ThemeFontsTests {
    /// A font of the program under a family's name of as many letters.
    static func font(_ name: String, family: String) throws -> [UInt8] {
        let bytes = try #require(Files.bytes(at: Checkout.path("fonts/" + name)))
        let wide = { (text: String) in text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
        return replacing(wide("Inter"), by: wide(family), in: bytes)
    }

    private static func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        var place = 0
        while place + old.count <= bytes.count {
            if bytes[place] == old[0], bytes[place..<place + old.count].elementsEqual(old) {
                bytes.replaceSubrange(place..<place + old.count, with: new)
            }
            place += 1
        }
        return bytes
    }

    /// A theme's folder with two weights of a typeface that the program does not have.
    private func house(weights: [(String, Int)]) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        let tokens = weights.map { "\"\($0.0)\": {\"$value\": \($0.1)}" }.joined(separator: ", ")
        try Files.write(
            """
            { "$extensions": { "koerskaart": { "extends": "koers" } },
              "type": { "text": { "family": { "$type": "fontFamily", "Latn": { "$value": "Haven" } },
                                  "weights": { "$type": "fontWeight", \(tokens) } } } }
            """, to: folder.path("house/theme.tokens.json"))
        try Files.write(
            Self.font("Inter-Regular.ttf", family: "Haven"), to: folder.path("house/fonts/Haven-Regular.ttf"))
        try Files.write(Self.font("Inter-Bold.ttf", family: "Haven"), to: folder.path("house/fonts/Haven-Bold.ttf"))
        return folder
    }

    private static let all = [
        ("light", 400), ("regular", 400), ("medium", 400), ("semibold", 700), ("bold", 700), ("heavy", 700),
    ]

    private func faults(_ folder: borrowing ScratchFolder) throws -> [Diagnostic] {
        let workshop = Workshop(inputs: SmallCard.inputs())
        let job = try SmallCard.job(theme: folder.path("house"))
        return try #require(throws: DiagnosticList.self) { try workshop.check(job) }.diagnostics
    }

    @Test func theyJoinTheSetForThatCardAlone() throws {
        let folder = try house(weights: Self.all)
        let workshop = Workshop(inputs: SmallCard.inputs())
        let own = try workshop.place(SmallCard.job(theme: folder.path("house")))
        #expect(Set(own.fonts.faces.filter { $0.family == "Haven" }.map(\.weight)) == [400, 700])
        #expect(own.warnings.isEmpty)
        // They are among what the card was made of: for --deps, and for watch.
        let read = Set(workshop.inputs.record.map(\.path))
        #expect(read.isSuperset(of: ["Regular", "Bold"].map { folder.path("house/fonts/Haven-\($0).ttf") }))
        let usual = try workshop.place(SmallCard.job())
        #expect(!usual.fonts.fontSet.families.contains("Haven"))
    }

    @Test func folderOfFontsThatIsNotThereYetIsLookedAfter() throws {
        let folder = try ScratchFolder()
        try Files.write(
            "{ \"$extensions\": { \"koerskaart\": { \"extends\": \"koers\" } } }",
            to: folder.path("house/theme.tokens.json"))
        let workshop = Workshop(inputs: SmallCard.inputs())
        _ = try workshop.place(SmallCard.job(theme: folder.path("house")))
        #expect(
            workshop.inputs.record.contains { $0.path == folder.path("house/fonts") && $0.content == .nothing })
        let places = WatchPlaces(workshop.inputs.record, kind: workshop.inputs.kind)
        #expect(places.folders[folder.path("house")]?.matter("fonts") == true)
    }

    @Test func weightThatIsNotThereIsSaidAtTheFamilyWithThoseThatAre() throws {
        let found = try faults(house(weights: Self.all.filter { $0.0 != "medium" }))
        #expect(found.map(\.id) == ["font.missing-weight"])
        #expect(found.first?.span?.start.line == 2)
        #expect(found.first?.hints.first?.message.contains("400, 700") == true)
        #expect(found.first?.hints.first?.message.contains("`type.text.weights.medium`") == true)
    }

    @Test func familyThatIsNotThereIsSaidWithThoseThatAre() throws {
        let folder = try house(weights: Self.all)
        for name in ["Regular", "Bold"] { unlink(folder.path("house/fonts/Haven-\(name).ttf")) }
        let found = try faults(folder)
        #expect(found.map(\.id) == ["font.missing-family"])
        #expect(found.first?.hints.first?.message.contains("Noto Sans Arabic") == true)
    }

    @Test func whatIsNoFontOrLeadsOutIsAFault() throws {
        let folder = try house(weights: Self.all)
        try Files.write("<html>", to: folder.path("house/fonts/Page.ttf"))
        #expect(symlink(Checkout.path("fonts/Inter-Light.ttf"), folder.path("house/fonts/Link.otf")) == 0)
        #expect(symlink(folder.path("house/fonts/Haven-Bold.ttf"), folder.path("house/fonts/Inner.otf")) == 0)
        try Files.write("x", to: folder.path("house/fonts/Web.woff2"))
        try Files.write("Free for all", to: folder.path("house/fonts/LICENCE.txt"))
        #expect(try faults(folder).map { $0.id.rawValue }.sorted() == ["font.leads-out", "font.not-a-font"])
    }

    @Test func folderOfFontsThatIsALinkOutIsAFault() throws {
        let folder = try house(weights: Self.all)
        #expect(rename(folder.path("house/fonts"), folder.path("elsewhere")) == 0)
        #expect(symlink(folder.path("elsewhere"), folder.path("house/fonts")) == 0)
        #expect(try faults(folder).map(\.id) == ["font.leads-out", "font.leads-out"])
    }

    @Test func tooManyAreAFault() throws {
        let folder = try house(weights: Self.all)
        for number in 0...ThemeFonts.mostFiles { try Files.write("x", to: folder.path("house/fonts/\(number).ttf")) }
        #expect(try faults(folder).map(\.id) == ["font.too-many"])
    }

    @Test func fontThatOnlyLooksLikeOneIsTheThemesFault() throws {
        let folder = try house(weights: Self.all)
        var broken = try Self.font("Inter-Bold.ttf", family: "Haven")
        // The tables are where they should be, and nonsense.
        for place in 400..<broken.count where place % 3 == 0 { broken[place] ^= 0x5A }
        try Files.write(broken, to: folder.path("house/fonts/Haven-Bold.ttf"))
        let found = try faults(folder)
        #expect(found.allSatisfy { $0.blame == .user })
    }
}

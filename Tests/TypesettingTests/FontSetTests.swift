import Diagnostics
import SheetModel
import Testing

@testable import Typesetting

@Suite struct FontSetTests {
    static let head = "file\tfamily\tweight\tstyle\tscripts\tlicence\tsha256\n"
    static let sum = String(repeating: "0a", count: 32)

    static func row(
        _ file: String = "A.ttf", _ family: String = "A", _ weight: String = "400", _ style: String = "upright",
        _ scripts: String = "Latn", _ sum: String = sum
    ) -> String {
        [file, family, weight, style, scripts, "L.txt", sum].joined(separator: "\t") + "\n"
    }

    static func read(_ text: String) throws(DiagnosticList) -> FontSet {
        try FontSet(catalogue: Array(text.utf8), named: "fonts/catalogue.tsv", folder: "fonts")
    }

    @Test func thousandsOfFaultsAreToldAtOnce() {
        let rows = String(repeating: Self.row(), count: 4_000) + "a\n"
        do {
            _ = try Self.read(Self.head + rows + String(repeating: "x\n", count: 100_000))
            Issue.record("a catalogue of one face, 4,000 times, is read")
        } catch {
            #expect(error.diagnostics.count == 100)
        }
    }

    @Test func messagesOfTheCatalogueStayShort() {
        do {
            _ = try Self.read(Self.head + Self.row("a/" + String(repeating: "b", count: 9_000)))
            Issue.record("a path is read as the name of a file")
        } catch {
            #expect(error.diagnostics.allSatisfy { $0.message.utf8.count < 500 })
        }
    }

    @Test func readsFamiliesWeightsAndScripts() throws {
        let set = try Self.read(
            Self.head + Self.row("B.ttf", "B Sans", "700", "upright", "Latn,Grek") + Self.row()
                + Self.row("B4.ttf", "B Sans", "400"))
        #expect(set.families == ["B Sans", "A"])
        #expect(set.weights(of: "B Sans") == [400, 700])
        #expect(set.weights(of: "b sans") == [])
        let face = try #require(set.face(FontID(family: "B Sans", weight: 700)))
        #expect(face.path == "fonts/B.ttf")
        #expect(face.scripts == ["Latn", "Grek"])
        #expect(set.faces(of: ["B Sans"], weights: [400, 500]) == [FontID(family: "B Sans", weight: 400)])
    }

    @Test func readsLinesThatEndInCarriageReturns() throws {
        let text = (Self.head + Self.row()).split(separator: "\n").map { $0 + "\r\n" }.joined()
        #expect(try Self.read(text).faces.map(\.sha256) == [Self.sum])
    }

    @Test(arguments: [
        ("", "font.catalogue-head", 1, 1),
        (head, "font.catalogue-empty", 1, 1),
        (head + "A.ttf\tA\n", "font.catalogue-columns", 2, 1),
        (head + row("../A.ttf"), "font.catalogue-value", 2, 1),
        (head + row("A.ttf", ""), "font.catalogue-value", 2, 7),
        (head + row("A.ttf", "A", "bold"), "font.catalogue-value", 2, 9),
        (head + row("A.ttf", "A", "1000"), "font.catalogue-value", 2, 9),
        (head + row("A.ttf", "A", "400", "italic"), "font.catalogue-value", 2, 13),
        (head + row("A.ttf", "A", "400", "upright", "Latin"), "font.catalogue-value", 2, 21),
        (head + row("A.ttf", "A", "400", "upright", "Latn", "0"), "font.catalogue-value", 2, 32),
        (head + row() + row("B.ttf"), "font.catalogue-twice", 3, 1),
    ]) func refusesAFaultyCatalogue(text: String, id: String, line: Int, column: Int) {
        let thrown = #expect(throws: DiagnosticList.self) { try Self.read(text) }
        let fault = thrown?.diagnostics.first
        #expect(fault?.id.rawValue == id)
        #expect(fault?.span?.start == Position(line: line, column: column))
        #expect(fault?.hints.isEmpty == false)
    }

    @Test func reportsAllFaultsOfACatalogue() {
        let thrown = #expect(throws: DiagnosticList.self) {
            try Self.read(Self.head + Self.row("", "", "x", "y", "z", "w") + "short\n")
        }
        #expect(thrown?.diagnostics.count == 7)
    }

    @Test func refusesWhatIsNotUTF8() {
        #expect(throws: DiagnosticList.self) {
            try FontSet(catalogue: [0xFF, 0xFE, 0x00], named: "catalogue.tsv", folder: "")
        }
    }

    @Test func theProgramsOwnCatalogueIsSound() throws {
        let set = try PrivateFonts.set()
        #expect(
            set.families == [
                "Inter", "Inter Display", "Lato", "Noto Kufi Arabic", "Noto Sans Arabic", "Noto Serif", "Open Sans",
            ])
        for family in set.families where family != "Open Sans" {
            #expect(set.weights(of: family) == [300, 400, 500, 600, 700, 800, 900])
        }
        #expect(set.weights(of: "Open Sans") == [300, 400, 600, 700, 800])
    }
}

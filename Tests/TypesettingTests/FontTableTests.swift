import CPango
import Diagnostics
import SheetModel
import Testing

@testable import Typesetting

@Suite struct FontTableTests {
    @Test func everyFaceOfTheCatalogueIsFoundUnderItsOwnName() throws {
        let set = try PrivateFonts.set()
        let table = try PrivateFonts.table()
        #expect(table.faces == set.faces.map(\.id))
        for face in set.faces {
            let kind = table.withFontFace(face.id) { cairo_font_face_get_type($0) }
            #expect(kind == CAIRO_FONT_TYPE_FT, "\(face.id)")
        }
    }

    @Test func lendsAFaceThatWasNotShaped() throws {
        let id = FontID(family: "Inter", weight: 700)
        let table = try FontTable(fontSet: PrivateFonts.set(), faces: [id])
        #expect(table.withFontFace(id) { cairo_font_face_status($0) } == CAIRO_STATUS_SUCCESS)
        #expect(table.withFontFace(FontID(family: "Inter", weight: 400)) { _ in true } == nil)
    }

    @Test func lendsTheOptionsOfMeasuring() throws {
        try PrivateFonts.table().withFontOptions {
            #expect(cairo_font_options_get_hint_metrics($0) == CAIRO_HINT_METRICS_OFF)
            #expect(cairo_font_options_get_hint_style($0) == CAIRO_HINT_STYLE_NONE)
        }
    }

    @Test func passesOnWhatTheBodyThrows() throws {
        struct Mishap: Error {}
        let id = FontID(family: "Inter", weight: 400)
        let table = try FontTable(fontSet: PrivateFonts.set(), faces: [id])
        #expect(throws: Mishap.self) { try table.withFontFace(id) { _ throws(Mishap) in throw Mishap() } }
    }

    @Test func loadsNothingThatWasNotAskedFor() throws {
        let table = try FontTable(fontSet: PrivateFonts.set(), faces: [FontID(family: "Inter", weight: 400)])
        let shaped = ParagraphShaper(table: table).shape(ParagraphRequest("Vet", .interBold))
        #expect(shaped.pieces.map(\.font) == [FontID(family: "Inter", weight: 400)])
        #expect(
            shaped.problems == [.swappedFace(wanted: FontID(family: "Inter", weight: 700), got: "Inter 400")])
    }

    @Test func aFontFileThatIsNotThereIsNamed() {
        let id = FontID(family: "A", weight: 400)
        for path in ["/nowhere/A.ttf", PrivateFonts.folder + "/catalogue.tsv"] {
            let face = FontFace(id: id, path: path, scripts: ["Latn"], licence: "L", sha256: "")
            let thrown = #expect(throws: DiagnosticList.self) {
                try FontTable(fontSet: FontSet(faces: [face]), faces: [id])
            }
            #expect(thrown?.diagnostics.map(\.id) == ["font.unreadable"])
            #expect(thrown?.diagnostics.first?.message.contains(path) == true)
        }
    }

    @Test func aTableWithoutFacesIsRefused() {
        let thrown = #expect(throws: DiagnosticList.self) {
            try FontTable(fontSet: PrivateFonts.set(), faces: [FontID(family: "Nope", weight: 400)])
        }
        #expect(thrown?.diagnostics.map(\.id) == ["font.none"])
    }
}

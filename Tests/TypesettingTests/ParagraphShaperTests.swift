import CPango
import SheetModel
import Testing

@testable import Typesetting

@Suite struct ParagraphShaperTests {
    @Test func aCapitalHasTheHeightOfTheFont() throws {
        let shaper = try PrivateFonts.shaper()
        // Capital height ÷ units per em, from the fonts' OS/2 tables.
        for (style, height) in [(TextStyle.display, 1472.0 / 2048), (.inter, 2048.0 / 2816)] {
            let ink = shaper.shape(ParagraphRequest("H", style)).ink
            #expect(abs(-ink.top - height) < 0.001, "\(ink)")
            #expect(abs(ink.bottom) < 0.0001)
            #expect(ink.left > 0 && ink.right > ink.left)
        }
    }

    @Test func inkFollowsTheLine() throws {
        let shaper = try PrivateFonts.shaper()
        let one = shaper.shape(ParagraphRequest("H"))
        let three = shaper.shape(ParagraphRequest("HHH"))
        #expect(abs(three.ink.right - (one.ink.right + 2 * one.advance)) < 1e-9)
        #expect(shaper.shape(ParagraphRequest("g")).ink.bottom > 0.1)
        let spaces = shaper.shape(ParagraphRequest("   ")).ink
        #expect(spaces == InkBounds(left: 0, right: 0, top: 0, bottom: 0))
    }

    @Test(arguments: [
        "Waar gaat het naartoe? AVATAR, Tot ziens. Één efficiënte offline aanpak: 10:30 (2×).",
        "Οι φίλοι μου. Київ, вересень.",
        "السلامعليكم",
    ]) func widthsAreThoseOfPango(text: String) throws {
        let table = try PrivateFonts.table()
        let shaped = ParagraphShaper(table: table).shape(ParagraphRequest(text))
        for size in [1.0, 11, 97.3] {
            let layout = pango_layout_new(table.context)
            defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
            let description = pango_font_description_from_string("Inter,Noto Sans Arabic 400")
            pango_font_description_set_absolute_size(description, size * 1024)
            pango_layout_set_font_description(layout, description)
            pango_font_description_free(description)
            pango_layout_set_text(layout, text, -1)
            var logical = PangoRectangle()
            pango_layout_get_extents(layout, nil, &logical)
            let expected = Double(logical.width) / 1024 / size
            // Pango rounds each glyph to 1/1024 pt; twice that a glyph at size 1.
            let tolerance = max(1e-3, Double(text.unicodeScalars.count) / 1024 / size)
            #expect(abs(shaped.advance - expected) < tolerance, "\(shaped.advance) \(expected) at \(size)")
        }
    }

    @Test func aLineOfManyLettersIsExact() throws {
        let shaper = try PrivateFonts.shaper()
        let one = shaper.shape(ParagraphRequest("Koerskaart ")).advance
        let many = shaper.shape(ParagraphRequest(String(repeating: "Koerskaart ", count: 1000)))
        #expect(many.clusters.count == 11_000)
        #expect(abs(many.advance - 1000 * one) < 1e-6)
    }

    @Test func emphasisInColourAloneKeepsTheKerning() throws {
        let shaper = try PrivateFonts.shaper()
        let whole = shaper.shape(ParagraphRequest("AVATAR"))
        let letters = "AVATAR".map { shaper.shape(ParagraphRequest(String($0))).advance }.reduce(0, +)
        #expect(whole.advance < letters - 0.05)
        let parts = shaper.shape(
            ParagraphRequest(
                runs: [.init(text: "AV", style: .inter), .init(text: "ATAR", style: .inter)], language: "nl"))
        #expect(parts.clusters.map(\.advance) == whole.clusters.map(\.advance))
        #expect(parts.pieces.map(\.run) == [0, 1])
        #expect(parts.clusters.map(\.piece) == [0, 0, 1, 1, 1, 1])
    }

    /// The cedilla of Turkish is a comma in Romanian: one letter, in the form of its language.
    @Test func lettersTakeTheFormOfTheirLanguage() throws {
        let shaper = try PrivateFonts.shaper()
        func glyphs(_ language: String) -> [UInt32] {
            shaper.shape(ParagraphRequest("\u{15F}\u{163}", .inter, language: language)).glyphs.map(\.id)
        }
        #expect(glyphs("ro") != glyphs("tr"))
        #expect(glyphs("ro-MD") == glyphs("ro") && glyphs("nl") == glyphs("tr"))
    }

    @Test func weightsMakePieces() throws {
        let shaped = try PrivateFonts.shaper().shape(
            ParagraphRequest(
                runs: [
                    .init(text: "een ", style: .inter), .init(text: "", style: .display),
                    .init(text: "recente", style: .interBold), .init(text: " zaak", style: .inter),
                ], language: "nl"))
        #expect(shaped.pieces.map(\.font.weight) == [400, 700, 400])
        #expect(shaped.pieces.map(\.run) == [0, 2, 3])
        #expect(shaped.text == "een recente zaak")
        #expect(shaped.isWhole)
        #expect(shaped.problems.isEmpty)
    }

    @Test func trackingIsAddedToEachLetterOnce() throws {
        let shaper = try PrivateFonts.shaper()
        var style = TextStyle.inter
        let text = "e\u{301} \u{AD}b\u{2060}"
        let plain = shaper.shape(ParagraphRequest(text, style))
        style.tracking = 0.05
        let tracked = shaper.shape(ParagraphRequest(text, style))
        let added = zip(tracked.clusters, plain.clusters).map { (($0.advance - $1.advance) * 100).rounded() }
        #expect(tracked.clusterTexts == ["e\u{301}", " ", "\u{AD}", "b", "\u{2060}"])
        #expect(added == [5, 5, 0, 5, 0])
        #expect(tracked.glyphs == plain.glyphs && tracked.clusters.map(\.glyphs) == plain.clusters.map(\.glyphs))
    }

    @Test func lettersThatHangTogetherAreNotTracked() throws {
        let shaper = try PrivateFonts.shaper()
        var style = TextStyle.arabic
        let plain = shaper.shape(ParagraphRequest("سلام", style, language: "ar"))
        style.tracking = 0.1
        #expect(shaper.shape(ParagraphRequest("سلام", style, language: "ar")).advance == plain.advance)
    }

    @Test func marksStayWithTheirLetter() throws {
        // No composed letter exists for q with a dot below and a circumflex.
        let shaped = try PrivateFonts.shaper().shape(ParagraphRequest("aq\u{323}\u{302}b"))
        #expect(shaped.clusterTexts == ["a", "q\u{323}\u{302}", "b"])
        #expect(shaped.clusters[1].glyphs.count == 3)
        #expect(shaped.isWhole)
    }

    @Test func unseenCharactersTakeNoRoom() throws {
        let shaped = try PrivateFonts.shaper().shape(
            ParagraphRequest("a\u{AD}a\u{2060}a\u{200B}a\u{200E}a\u{200F}a\u{FEFF}a\u{2028}a"))
        for (text, cluster) in zip(shaped.clusterTexts, shaped.clusters) {
            #expect(
                (cluster.glyphs.isEmpty && cluster.advance == 0) == (text != "a"), "\(text.unicodeScalars.map(\.value))"
            )
        }
        #expect(shaped.isWhole)
        #expect(shaped.problems.isEmpty)
    }

    @Test func theHyphenIsThatOfTheFont() throws {
        let shaper = try PrivateFonts.shaper()
        for style in [TextStyle.inter, .display] {
            let hyphen = try #require(shaper.shape(ParagraphRequest("a", style)).pieces.first?.hyphen)
            let typed = shaper.shape(ParagraphRequest("\u{2010}", style))
            #expect(hyphen.glyph == typed.glyphs.first?.id)
            #expect(hyphen.advance == typed.clusters.first?.advance)
        }
    }

    @Test func nothingIsShapedToNothing() throws {
        let shaper = try PrivateFonts.shaper()
        for runs in [[], [ParagraphRequest.Run(text: "", style: .inter)]] {
            let shaped = shaper.shape(ParagraphRequest(runs: runs, language: "nl"))
            #expect(shaped.clusters.isEmpty && shaped.pieces.isEmpty && shaped.text.isEmpty)
        }
    }

    @Test func anyScalarIsTaken() throws {
        let shaper = try PrivateFonts.shaper()
        var text = ""
        for value in stride(from: UInt32(0), to: 0x3_0000, by: 7) {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        for language in ["nl", "ar", "", "x_?"] {
            let shaped = shaper.shape(ParagraphRequest(String(text.prefix(9000)), language: language))
            #expect(shaped.isWhole)
            #expect(shaped.clusters.allSatisfy { $0.advance >= 0 && $0.advance < 40 })
        }
        #expect(shaper.shape(ParagraphRequest("\0a\0\0b\r\n\t")).isWhole)
    }

    @Test func aLongTextIsShapedAtOnce() throws {
        let shaper = try PrivateFonts.shaper()
        let text = String(repeating: "Wat is voor jou de opgave? ", count: 400).prefix(10_000)
        let clock = ContinuousClock()
        var shaped: ShapedParagraph?
        let time = clock.measure { shaped = shaper.shape(ParagraphRequest(String(text))) }
        #expect(shaped?.clusters.count == 10_000)
        #expect(time < .seconds(2))
    }

    @Test func tablesOnSeveralThreadsAgree() async throws {
        let requests = [
            ParagraphRequest("Waar gaat het over? AVATAR"), ParagraphRequest("Τι θέλουμε;", .interBold),
            ParagraphRequest("مرحبا بالعالم 2026", .arabic, language: "ar"),
        ]
        let shaper = try PrivateFonts.shaper()
        let expected = requests.map { shaper.shape($0) }
        try await withThrowingTaskGroup(of: [ShapedParagraph].self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let shaper = try PrivateFonts.shaper()
                    var last: [ShapedParagraph] = []
                    for _ in 0..<10 { last = requests.map { shaper.shape($0) } }
                    return last
                }
            }
            for try await shaped in group { #expect(shaped == expected) }
        }
    }
}

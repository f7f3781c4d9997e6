import CardModel
import Diagnostics
import Geometry
import Goldens
import SheetModel
import SheetTesting
import Testing

@testable import Production
@testable import SheetLayout

/// The reference card in every language that it is translated into, in every look, on A1 and A3: nothing to mend, and
/// everything in its place.
@Suite struct EveryLanguageTests {
    private static let card = "examples/opgavegericht-werken"
    private static let languages = Files.names(in: "\(Example.checkout)/\(card)/translations")
        .filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }

    /// A language in one look.
    struct Look: Sendable, CustomTestStringConvertible {
        let language: String
        let template: String
        let theme: String

        var testDescription: String { "\(language) \(template) \(theme)" }
    }

    static let looks = (languages + ["qps-ploc", "qps-plocm"]).flatMap { language in
        Example.looks.map { Look(language: language, template: $0.template, theme: $0.theme) }
    }

    @Test func theCardIsInTheLanguagesOfItsGlossary() {
        #expect(Self.languages == ["ar", "de", "en", "es", "fr", "fy", "pl", "tr", "uk"])
    }

    @Test(arguments: looks)
    func everythingIsInItsPlace(_ look: Look) throws {
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        let template = try workshop.template(look.template, data: data)
        let theme = try workshop.theme(look.theme, data: data)
        for size in [SheetSize.a1, .a3] {
            var job = try Job(
                card: "\(Example.checkout)/\(Self.card)", template: look.template, theme: look.theme,
                size: size.rawValue, language: look.language)
            job.allowsPreview = false
            // Two fifths more may be more than A3 can carry.
            let isMadeUp = look.language.hasPrefix("qps")
            guard !isMadeUp || size == .a1 else { continue }
            let placed = try workshop.place(job)
            let composition = placed.composition
            let said = placed.warnings.diagnostics.filter { $0.severity != .note }.map(\.message)
            #expect(isMadeUp || said == [], "\(size)")
            let tag = try #require(LanguageTag(look.language))
            let rules = try GeometryRules(composition, of: template, in: theme, on: size, script: tag.script)
            #expect(rules.violations(in: composition.sheet).map(\.description) == [], "\(size)")
            #expect(composition.sheet.direction == tag.direction)
        }
    }

    /// A region has the words of its language, or of the card, with its own labels and figures.
    @Test func aRegionTakesWhatItsLanguageHas() throws {
        func placed(_ language: String) throws -> Workshop.PlacedCard {
            try Workshop().place(Job(card: "\(Example.checkout)/\(Self.card)", size: "A1", language: language))
        }
        func digits(_ placed: Workshop.PlacedCard) -> Set<Unicode.Scalar> {
            let runs = Survey(placed.composition.sheet).runs.filter { $0.run.size > .pt(40) }
            return Set(runs.flatMap(\.run.text.unicodeScalars).filter { $0.properties.numericType == .decimal })
        }
        let (belgian, dutch) = (try placed("nl-BE"), try placed("nl"))
        #expect(belgian.card.title == dutch.card.title && belgian.card.language == "nl-BE")
        #expect(belgian.language == "nl-BE" && dutch.language == nil)
        let (arabic, moroccan) = (try placed("ar"), try placed("ar-MA"))
        #expect(arabic.card.title.plain == moroccan.card.title.plain)
        #expect(digits(arabic) == Set("١٢٣٤٥٦٧٨٩".unicodeScalars))
        #expect(digits(moroccan) == Set("123456789".unicodeScalars))
    }

    /// The files in the repository are what `strings update` would make of them today.
    @Test func theFilesAreUpToDate() throws {
        let scratch = try ScratchFolder()
        let folder = scratch.path("card")
        let own = "\(Example.checkout)/\(Self.card)"
        try Files.write(try #require(Files.bytes(at: "\(own)/card.yaml")), to: "\(folder)/card.yaml")
        for name in Files.names(in: "\(own)/translations") {
            try Files.write(
                try #require(Files.bytes(at: "\(own)/translations/\(name)")), to: "\(folder)/translations/\(name)")
        }
        let written = try Workshop().updateStrings(of: folder, languages: [])
        #expect(written.count == 1 + Self.languages.count)
        #expect(written.filter(\.hasChanged).map(\.file) == [])
        let status = try Workshop().stringsStatus(of: folder)
        #expect(status.rows.allSatisfy { $0.translated == $0.total && $0.unused == 0 } && status.faults.isEmpty)
    }

    /// Panels run from right to left where the language does, and every one has its number at its right.
    @Test(arguments: ["ribbon", "board"])
    func aSheetReadFromRightToLeftIsTurnedRound(template: String) throws {
        func places(_ language: String) throws -> [Rect] {
            let job = try Job(
                card: "\(Example.checkout)/\(Self.card)", template: template, size: "A1", language: language)
            let sheet = try Workshop().place(job).composition.sheet
            return sheet.root.items.compactMap { item in
                guard case .frame(let frame) = item, case .panel = frame.meaning else { return nil }
                return frame.bounds
            }
        }
        let (arabic, english) = (try places("ar"), try places("en"))
        #expect(arabic.count == english.count)
        let first = try #require(arabic.first)
        let second = try #require(arabic.dropFirst().first)
        #expect(first.minX > second.minX)
        let width = SheetSize.a1.trim.width
        #expect((width - first.maxX).isClose(to: try #require(english.first).minX))
    }

    /// What is drawn can be read out again, in the order in which it is read, without soft hyphens inside a line.
    @Test(arguments: languages)
    func wordsComeOutAgain(language: String) throws {
        let scratch = try ScratchFolder()
        let file = scratch.path("card.pdf")
        let workshop = Workshop()
        let job = try Job(
            card: "\(Example.checkout)/\(Self.card)", size: "A1", output: file, language: language)
        _ = try workshop.render(job)
        let card = try workshop.place(job).card
        let text = try PDFReading(try #require(Files.bytes(at: file))).text()
        var found = Words(text)
        for words in card.texts where language != "ar" {
            #expect(found.taking(Words(words.plain)) == [], "\(words.id.rawValue)")
        }
        // Poppler gives a ligature back with its letters the other way round, such as that of lam and alef
        // (facts/CAIRO-PANGO.md, 15), and sets marks apart: words without these are whole.
        if language == "ar" {
            let words = Set(Self.arabicWords(text))
            let wanted = card.texts.flatMap { Self.arabicWords($0.plain, isWhole: true) }
            #expect(wanted.count > 150)
            #expect(wanted.filter { !words.contains($0) } == [])
        }
        for line in text.split(whereSeparator: \.isNewline) {
            #expect(!line.dropLast().unicodeScalars.contains("\u{AD}"), "\(line)")
        }
    }

    /// Words of Arabic letters; `isWhole` leaves out those with marks or a ligature.
    private static func arabicWords(_ text: String, isWhole: Bool = false) -> [String] {
        func isLetter(_ scalar: Unicode.Scalar) -> Bool { (0x621...0x64A).contains(scalar.value) }
        func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x64B...0x65F).contains(scalar.value) }
        let words = text.unicodeScalars.split { !isLetter($0) && !(isWhole && isMark($0)) }.map { String($0) }
        guard isWhole else { return words }
        return words.filter { word in
            !word.unicodeScalars.contains(where: isMark)
                && !["لا", "لأ", "لإ", "لآ", "لى"].contains(where: word.contains)
        }
    }
}

import Diagnostics
import Geometry
import Goldens
import Testing

@testable import Production

/// Data that came with the program and are damaged: never the user's fault, never a crash.
@Suite struct OwnDataTests {
    func faults(changed: [String: String] = [:], removed: [String] = []) throws -> [Diagnostic] {
        let workshop = Workshop(inputs: SmallCard.inputs(changed: changed, removed: removed))
        let list = try #require(throws: DiagnosticList.self) { try workshop.place(SmallCard.job()) }
        return list.diagnostics
    }

    @Test func soundDataMakeACard() throws {
        #expect(try Workshop(inputs: SmallCard.inputs()).place(SmallCard.job()).warnings.isEmpty)
    }

    @Test(arguments: [
        "Templates/defaults.yaml", "Templates/sheets", "Templates/sheets/ribbon/template.yaml", "Templates/themes",
        "Templates/themes/koers/theme.tokens.json", "Templates/labels", "Templates/labels/en.po",
        "fonts/catalogue.tsv",
    ])
    func whatIsMissingOrSpoiltIsTheInstallationsFault(_ name: String) throws {
        var all = try faults(removed: [name])
        if name.contains(".") { all += try faults(changed: [name: "\u{1}{[*&"]) }
        #expect(!all.isEmpty)
        for fault in all where fault.id != "labels.missing-language" {
            #expect(fault.blame == .program, "\(fault.id.rawValue): \(fault.message)")
            #expect(!fault.hints.isEmpty)
        }
    }

    @Test func vanishedFolderIsTheInstallationsFault() throws {
        let faults = try faults(removed: ["Templates", "fonts"])
        #expect(faults.map(\.id) == ["data.missing"])
        #expect(faults.first?.blame == .program)
    }

    @Test func cataloguesSayItToo() throws {
        let workshop = Workshop(
            inputs: ChangedInputs(removed: ["Templates/sheets", "Templates/themes", "fonts/catalogue.tsv"]))
        for work in [workshop.templates, workshop.themes, workshop.fonts] {
            let list = try #require(throws: DiagnosticList.self) { try work() }
            #expect(list.diagnostics.map(\.blame) == [.program])
        }
    }
}

/// The hyphenation patterns of an installation.
@Suite struct PatternHyphenationTests {
    private let word = "verantwoordelijkheid"

    @Test func soundPatternsBreakAWord() throws {
        let hyphenation = PatternHyphenation(folder: Checkout.path(".build/hyphenation"))
        #expect(hyphenation.breaks(in: word, language: "nl").count >= 4)
        #expect(hyphenation.breaks(in: word, language: "nl-BE") == hyphenation.breaks(in: word, language: "nl"))
        #expect(hyphenation.problems.isEmpty)
    }

    @Test func languageWithoutPatternsIsNoFault() throws {
        let hyphenation = PatternHyphenation(folder: Checkout.path(".build/hyphenation"))
        #expect(hyphenation.breaks(in: word, language: "tlh") == [])
        #expect(hyphenation.problems.isEmpty)
    }

    @Test func missingFolderIsTheInstallationsFaultOnce() throws {
        let hyphenation = PatternHyphenation(folder: "/nonexistent/hyphenation")
        for _ in 0..<3 { #expect(hyphenation.breaks(in: word, language: "nl") == []) }
        #expect(hyphenation.problems.diagnostics.map(\.id) == ["hyphenation.missing"])
        #expect(hyphenation.problems.diagnostics.map(\.blame) == [.program])
    }

    @Test(arguments: [0, 10, 5000])
    func cutOffFileIsTheInstallationsFault(_ count: Int) throws {
        let folder = try ScratchFolder()
        let trie = try #require(Files.bytes(at: Checkout.path(".build/hyphenation/nl.trie")))
        try Files.write(Array(trie.prefix(count)), to: folder.path("nl.trie"))
        let hyphenation = PatternHyphenation(folder: folder.path)
        #expect(hyphenation.breaks(in: word, language: "nl") == [])
        #expect(hyphenation.problems.diagnostics.map(\.id) == ["hyphenation.damaged"])
        #expect(hyphenation.problems.diagnostics.map(\.blame) == [.program])
    }
}

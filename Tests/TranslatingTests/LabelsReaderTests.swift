import CardModel
import Diagnostics
import Testing
import Translating

@Suite struct LabelsReaderTests {
    private static let header = [
        "msgid \"\"", "msgstr \"\"", "\"Language: nl\\n\"", "\"Content-Type: text/plain; charset=UTF-8\\n\"",
        "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"", "",
    ]
    private static let plurals: Set<Label> = [.playingTimeHours, .playingTimeMinutes, .clock]

    @Test func thousandsOfFaultsAreToldAtOnce() {
        let unknown = (0..<4_000).map { "msgid \"\($0)\"\nmsgstr \"\"\n" }
        let found = faults(Self.header + unknown)
        #expect(found.count { $0.id == "labels.unknown" } == 100)
    }

    @Test func messagesStayShort() {
        let entry = ["msgctxt \"clock\"", "msgid \"%d\"", "msgstr \"\(String(repeating: "%d", count: 9_000))\""]
        let unknown = ["msgid \"\(String(repeating: "a", count: 9_000))\"", "msgstr \"b\""]
        let found = faults(Self.header + entry + unknown)
        #expect(found.contains { $0.id == "translation.placeholders" } && found.contains { $0.id == "labels.unknown" })
        #expect(found.allSatisfy { $0.message.utf8.count < 500 })
    }

    /// libgettextpo counts columns of a terminal, eight for a tab.
    @Test func faultsOfGettextLieInTheFile() {
        let found = faults(Self.header + ["\t\tmsgid \t\"a\" x", ""])
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { ($0.span?.start.column ?? 0) <= 14 }, "\(found.map(\.span))")
    }

    private func faults(_ lines: [String]) -> [Diagnostic] {
        do {
            _ = try LabelsReader().read(Array(lines.joined(separator: "\n").utf8), file: "nl.po", language: "nl")
            return []
        } catch {
            return error.diagnostics
        }
    }

    /// A whole file, in which the entry of a label can be replaced by other lines.
    private func file(
        header: [String] = header, replacing: [Label: [String]] = [:], more: [String] = []
    ) -> [UInt8] {
        var lines = header
        for label in Label.allCases {
            if let other = replacing[label] {
                lines += other
            } else if Self.plurals.contains(label) {
                lines += [
                    "msgctxt \"\(label.rawValue)\"", "msgid \"%d one\"", "msgid_plural \"%d more\"",
                    "msgstr[0] \"%d een\"", "msgstr[1] \"%d meer\"", "",
                ]
            } else {
                lines += ["msgctxt \"\(label.rawValue)\"", "msgid \"words\"", "msgstr \"woorden é\"", ""]
            }
        }
        return Array((lines + more).joined(separator: "\n").utf8)
    }

    private func faults(_ bytes: [UInt8]) -> [String] {
        do {
            _ = try LabelsReader().read(bytes, file: "nl.po", language: "nl")
            return []
        } catch {
            return error.sorted.map { "\($0.id.rawValue) \($0.span?.start.line ?? 0)" }
        }
    }

    @Test func readsEveryLabelWithItsForms() throws {
        let labels = try LabelsReader().read(file(), file: "nl.po", language: "nl-NL")
        #expect(labels.language == "nl-NL")
        #expect(labels.forms.count == Label.allCases.count)
        #expect(labels.text(.readAloud) == "woorden é")
        #expect(labels.text(.clock, [.number(1)]) == "1 een")
        #expect(labels.text(.clock, [.number(15)]) == "15 meer")
    }

    @Test func namesWhatIsMissingUntranslatedOrUncertain() {
        #expect(faults(file(replacing: [.name: []])) == ["labels.missing 1"])
        #expect(
            faults(file(replacing: [.readAloud: ["msgctxt \"read-aloud\"", "msgid \"a\"", "msgstr \"\"", ""]]))
                == ["translation.untranslated 9"])
        #expect(
            faults(
                file(replacing: [
                    .readAloud: ["#, fuzzy", "msgctxt \"read-aloud\"", "msgid \"a\"", "msgstr \"b\"", ""]
                ])) == ["translation.fuzzy 9"])
        #expect(
            faults(file(replacing: [.readAloud: ["msgctxt \"read-alod\"", "msgid \"a\"", "msgstr \"b\"", ""]]))
                == ["labels.missing 1", "labels.unknown 8"])
    }

    @Test(arguments: [
        ("%d", "%d", true), ("%d", "words", false), ("%d", "%s", false), ("%d %d", "%2$d %1$d", true),
        ("%1$d %2$s", "%2$s %1$d", true), ("%d", "%d %d", false), ("100%% of %s", "%s 100%%", true),
        ("%s", "100 % %s", false),
    ])
    func placeholdersMustAgree(_ original: String, _ translation: String, _ agrees: Bool) {
        let entry = ["msgctxt \"read-aloud\"", "msgid \"\(original)\"", "msgstr \"\(translation)\"", ""]
        #expect(faults(file(replacing: [.readAloud: entry])) == (agrees ? [] : ["translation.placeholders 9"]))
    }

    @Test func aPluralMayLeaveItsNumberOutWhereTheOriginalDoes() {
        func entry(_ one: String) -> [String] {
            [
                "msgctxt \"clock\"", "msgid \"one minute\"", "msgid_plural \"%d minutes\"", "msgstr[0] \"\(one)\"",
                "msgstr[1] \"%d minuten\"", "",
            ]
        }
        #expect(faults(file(replacing: [.clock: entry("een minuut")])) == [])
        #expect(faults(file(replacing: [.clock: entry("%d minuut")])) == [])
        #expect(faults(file(replacing: [.clock: entry("%s minuut")])).count == 1)
    }

    @Test func aFormForOneNumberMaySayItInWords() {
        func entry(_ one: String, _ many: String) -> [String] {
            [
                "msgctxt \"clock\"", "msgid \"%d minute\"", "msgid_plural \"%d minutes\"", "msgstr[0] \"\(one)\"",
                "msgstr[1] \"\(many)\"", "",
            ]
        }
        #expect(faults(file(replacing: [.clock: entry("een minuut", "%d minuten")])) == [])
        #expect(faults(file(replacing: [.clock: entry("%d minuut", "minuten")])).count == 1)
    }

    @Test func theNumberOfFormsIsTheLanguages() {
        let three = Self.header.map {
            $0.hasPrefix("\"Plural") ? "\"Plural-Forms: nplurals=3; plural=n>2 ? 2 : n>1;\\n\"" : $0
        }
        #expect(Set(faults(file(header: three)).map { String($0.prefix(24)) }) == ["translation.plural-count"])
    }

    @Test(arguments: [
        ("", "translation.header 1"),
        ("Plural-Forms: nplurals=2; plural=n !! 1;", "translation.plural-rule 1"),
        ("Plural-Forms: nplurals=2; plural=n;", "translation.plural-rule 1"),
        ("Plural-Forms: nplurals=9; plural=0;", "translation.plural-rule 1"),
        ("Plural-Forms: nplurals=2; plural=1/(n-5);", "translation.plural-rule 1"),
    ])
    func aRuleThatCannotBeUsedIsRefused(_ field: String, _ fault: String) {
        let header = Self.header.map { $0.hasPrefix("\"Plural") ? (field.isEmpty ? "" : "\"\(field)\\n\"") : $0 }
        #expect(faults(file(header: header)) == [fault])
    }

    @Test func theLanguageMustBeTheOneAskedFor() {
        #expect(
            faults(file(header: Self.header.map { $0.hasPrefix("\"Language") ? "\"Language: de_DE\\n\"" : $0 }))
                == ["translation.language 1"])
    }

    @Test func encodingsThatCannotBeReadAreRefusedBeforeTheLibrarySeesThem() {
        #expect(faults(file().map { $0 == 0xC3 ? 0xE9 : $0 }).first?.hasPrefix("translation.encoding") == true)
        let latin = Self.header.map {
            $0.hasPrefix("\"Content") ? "\"Content-Type: text/plain; charset=ISO-8859-1\\n\"" : $0
        }
        // What is in it can be brought into UTF-8; what names no encoding cannot.
        #expect(faults(file(header: latin)) == [])
        #expect(
            faults(
                file(
                    header: latin.map {
                        $0.hasPrefix("\"Content") ? "\"Content-Type: text/plain; charset=KLINGON\\n\"" : $0
                    }))
                == ["translation.encoding 4"])
        #expect(faults(file(header: Self.header.filter { !$0.hasPrefix("\"Content") })) == ["translation.encoding 1"])
        #expect(faults([UInt8](repeating: 0, count: 100)) == ["translation.encoding 1"])
        #expect(faults([]) == ["translation.encoding 1"])
        #expect(faults([UInt8](repeating: 0x20, count: 2_000_000)) == ["translation.unreadable 1"])
    }

    /// libgettextpo calls these fatal, and expects the process to end.
    @Test func syntaxFaultsDoNotEndTheProcess() {
        let unclosed = faults(file(replacing: [.readAloud: ["msgctxt \"read-aloud", "msgid \"a\"", "msgstr \"b\""]]))
        #expect(unclosed.first == "translation.syntax 7", "\(unclosed)")
        #expect(faults(file(more: ["rubbish"])).contains { $0.hasPrefix("translation.syntax") })
        #expect(faults(file(more: [String](repeating: "rubbish \"", count: 100))).count <= 20)
        #expect(
            faults(file(more: ["msgid \"a\"", "msgstr \"b\"", "msgid \"a\"", "msgstr \"c\""])).first?.hasPrefix(
                "translation.syntax") == true)
        // And the next file is read as if nothing had been.
        #expect(faults(file()) == [])
    }

    @Test func manyThreadsReadAtOnce() async {
        let good = file()
        let bad = file(more: ["rubbish"])
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<60 {
                group.addTask { faults(index.isMultiple(of: 2) ? good : bad).isEmpty == index.isMultiple(of: 2) }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func aFileThatIsNotThereIsADiagnostic() {
        let list = #expect(throws: DiagnosticList.self) {
            try LabelsReader().read(file: "/nowhere/nl.po", language: "nl")
        }
        #expect(list?.diagnostics.map(\.id.rawValue) == ["translation.unreadable"])
    }
}

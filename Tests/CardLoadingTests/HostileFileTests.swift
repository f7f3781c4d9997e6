import CardLoading
import CardModel
import Diagnostics
import Glibc
import Testing

/// Files that were made to crash, to hang or to fill memory: each gives one clear diagnostic, at once.
@Suite struct HostileFileTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let bytes: [UInt8]
        /// The ids that are expected; the first of them only, where there may be more.
        let ids: [String]

        init(_ description: String, _ text: String, _ ids: String...) {
            self.init(description, bytes: Array(text.utf8), ids)
        }

        init(_ description: String, bytes: [UInt8], _ ids: [String]) {
            self.description = description
            self.bytes = bytes
            self.ids = ids
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let cases: [Case] = [
        Case("nothing at all", "", "yaml.empty"),
        Case("comments only", "# one\n# two\n", "yaml.empty"),
        Case("a byte order mark alone", "\u{FEFF}", "yaml.empty"),
        Case(
            "alias bomb",
            (0..<9).map { "a\($0): &a\($0) [\(repeated($0 == 0 ? "x, " : "*a\($0 - 1), ", 9))]\n" }.joined(),
            "yaml.anchor"),
        Case(
            "alias as a key",
            "- &a {x: y}\n" + (0..<25).map { _ in "- ? *a\n  : *a\n" }.joined(), "card.wrong-type"),
        Case("an alias of itself", "a: &a [*a]\n", "yaml.anchor"),
        Case("lists 10,000 deep", "a: " + repeated("[", 10_000), "yaml.too-deep"),
        Case("groups 10,000 deep", repeated("{a: ", 10_000), "yaml.too-deep"),
        Case("items 5,000 deep", repeated("- ", 5_000) + "a", "yaml.too-deep"),
        Case("lists 900,000 deep", repeated("[", 900_000), "yaml.too-deep"),
        Case("10 MB list", bytes: Array(repeated("- a\n", 2_500_000).utf8), ["yaml.too-large"]),
        Case("900 kB list", repeated("- a\n", 225_000), "yaml.too-many-values"),
        Case("900 kB of keys", (0..<90_000).map { "k\($0): 1\n" }.joined(), "yaml.too-many-values"),
        Case("9,000 unknown keys", (0..<9_000).map { "key\($0): 1\n" }.joined(), "card.unknown-key"),
        Case("9,000 times one key", repeated("title: A\n", 9_000), "yaml.duplicate-key"),
        Case("900 kB of quotes", "a: \"" + repeated("x", 900_000), "yaml.unclosed-quote"),
        Case("a key of 2,000 letters", repeated("k", 2_000) + ": 1\n", "yaml.key-not-text"),
        Case("900 kB of asterisks", "title: |\n  " + repeated("**", 450_000), "card.missing-key"),
        Case("900 kB of brackets", "title: |\n  " + repeated("[", 900_000), "card.missing-key"),
        Case("900 kB of braces", "title: |\n  " + repeated("{", 900_000), "card.missing-key"),
        Case("NUL bytes", "title: a\0b\n", "yaml.control-character"),
        Case("nothing but NUL bytes", repeated("\0", 1000), "yaml.control-character"),
        Case("a lone carriage return", "title: a\rb\nminutes: 1\n", "yaml.carriage-return"),
        Case("a picture", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], ["yaml.not-text"]),
        Case(
            "bytes by chance", bytes: (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) },
            ["yaml.not-text"]),
        Case("UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x61, 0, 0x3A, 0], ["yaml.not-utf-8"]),
        Case("UTF-16 without a mark", bytes: [0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0], ["yaml.not-utf-8"]),
        Case("Latin-1", bytes: Array("a: ".utf8) + [0xE9, 0x0A], ["yaml.not-utf-8"]),
        Case("overlong UTF-8", bytes: Array("a: ".utf8) + [0xC0, 0x80], ["yaml.not-utf-8"]),
        Case("a surrogate in UTF-8", bytes: Array("a: ".utf8) + [0xED, 0xA0, 0x80], ["yaml.not-utf-8"]),
        Case("UTF-8 cut short", bytes: Array("a: ".utf8) + [0xE2, 0x82], ["yaml.not-utf-8"]),
        Case("beyond Unicode", bytes: Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], ["yaml.not-utf-8"]),
        Case("a noncharacter", "a: \u{FFFF}\n", "yaml.control-character"),
        Case("a byte order mark inside", "a: x\u{FEFF}\n", "yaml.control-character"),
        Case("a tab as indent", "a:\n\tb: 1\n", "yaml.tab"),
        Case("a directive", "%YAML 9.9\n---\na: 1\n", "yaml.syntax"),
        Case("40,000 directives", (0..<40_000).map { "%TAG !a\($0)! b\n" }.joined(), "yaml.too-many-values"),
        Case("a strange line", "\u{2028}", "yaml.control-character"),
        Case("an unclosed block", "a: |5\n x\n", "yaml.indentation"),
    ]

    /// The time that this thread has had of a processor, so that a busy machine does not count.
    private func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: cases)
    func isRefusedAtOnce(_ hostile: Case) {
        let start = processorSeconds()
        let found = diagnostics(of: hostile.bytes)
        let seconds = processorSeconds() - start
        #expect(found.first?.severity == .error)
        #expect(found.contains { $0.id.rawValue == hostile.ids.first }, "\(found.prefix(5).map(\.id.rawValue))")
        #expect(found.allSatisfy { $0.span != nil && !$0.message.isEmpty })
        #expect(found.count <= 510)
        #expect(seconds < 1.5, "in a debug build")
    }

    @Test(arguments: [
        ("a: ok\nb: \u{E9}\u{1F600} \u{7}", 2, 7), ("\u{FEFF}a: \u{7}", 1, 4), ("a: b\r\nc: \u{7}", 2, 4),
        ("a: b\rc: \u{7}", 2, 4),
    ])
    func columnsCountCharacters(_ text: String, _ line: Int, _ column: Int) {
        let span = diagnostics(of: Array(text.utf8)).first?.span
        #expect(span?.start == Position(line: line, column: column))
    }

    /// libyaml counts a line after a last one without an end.
    @Test func faultsAtTheEndAreInTheFile() {
        let found = diagnostics(of: Array("a: [b,\nc".utf8))
        #expect(found.map(\.span?.start.line) == [2])
        #expect(diagnostics(of: Array("title: [".utf8)).allSatisfy { ($0.span?.start.line ?? 0) == 1 })
    }

    @Test func messagesStayShort() {
        let accents = "e" + String(repeating: "\u{301}", count: 90_000)
        let found = diagnostics(of: Array("koerskaart: \(accents)\nminutes: \(accents)\n".utf8))
        #expect(found.count > 2)
        #expect(found.allSatisfy { $0.message.utf8.count < 500 })
    }

    @Test func manyControlCharactersAreOneFault() {
        let found = diagnostics(of: Array("title: \(String(repeating: "\u{7}", count: 90))\n".utf8))
        #expect(
            found.map(\.message) == ["there is an invisible control character (U+0007) here, and 89 more in the file"])
    }

    @Test(arguments: [("a: b\nc: d\re: f\n", 2, 5), ("\ra: b\nc: d\n", 1, 1), ("a: b\n\rc: d\n", 2, 1)])
    func aLoneCarriageReturnIsFoundAtItsPlace(_ text: String, _ line: Int, _ column: Int) {
        let found = diagnostics(of: Array(text.utf8))
        #expect(found.map(\.id) == ["yaml.carriage-return"])
        #expect(found.first?.span?.start == Position(line: line, column: column))
    }

    @Test func invalidBytesAreFoundAtTheirPlace() {
        let bytes = Array("a: ok\r\nb: éé".utf8) + [0xFF] + Array("\n".utf8)
        #expect(diagnostics(of: bytes).map { $0.span?.description } == ["card.yaml:2:6"])
    }

    @Test func aByteOrderMarkDoesNotShiftColumns() {
        let text = "\u{FEFF}titel: A\n"
        let fault = diagnostics(of: Array(text.utf8)).first { $0.id == "card.unknown-key" }
        #expect(fault?.span?.start == Position(line: 1, column: 1))
    }
}

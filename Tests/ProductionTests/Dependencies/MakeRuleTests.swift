import Diagnostics
import Goldens
import Testing

@testable import Production

@Suite struct MakeRuleTests {
    @Test func aRuleIsAsThatOfGCC() throws {
        let rule = MakeRule(target: "out/card.pdf", inputs: ["/usr/x.tsv", "card.yaml"])
        #expect(try rule.text() == "out/card.pdf: /usr/x.tsv \\\n  card.yaml\n\n/usr/x.tsv:\n\ncard.yaml:\n")
    }

    /// Each name as make itself reads it: it finds the file, and does not stop when the file is gone.
    @Test(arguments: [
        "plain", "a b", "two  spaces", "a$b", "a#b", "a:b", "a=b", "[1]*?", "~c", "back\\slash", "back\\ space",
        "back\\#hash", "a'b", "a&b(c).x", "é “x”",
    ])
    func makeReadsEveryName(_ name: String) throws {
        let folder = try ScratchFolder()
        try Files.write("x", to: folder.path(name))
        let rule = try MakeRule(target: "out", inputs: [name]).text()
        try Files.write("all: out\n\(rule)out:\n\t@echo made; touch out\n", to: folder.path("Makefile"))
        func make() throws -> String {
            let run = try ProgramRun(["make", "-r", "-s"], directory: folder.path)
            return run.text + run.errorText
        }
        #expect(try make() == "made\n")
        #expect(try make() == "")
        _ = try ProgramRun(["touch", folder.path(name)])
        #expect(try make() == "made\n")
        Files.remove(folder.path(name))
        #expect(try make() == "made\n")
    }

    @Test(arguments: ["a;b", "a|b", "a%b", "a\nb", "a\\", "a(b)"])
    func whatMakeCannotReadIsRefused(_ name: String) {
        let fault = #expect(throws: DiagnosticList.self) { try MakeRule(target: "out", inputs: [name]).text() }
        #expect(fault?.diagnostics.map(\.id) == ["deps.name"])
    }
}

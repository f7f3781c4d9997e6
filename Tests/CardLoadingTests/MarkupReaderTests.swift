import CardLoading
import CardModel
import Diagnostics
import Testing

@Suite struct MarkupReaderTests {
    /// A text in short: `strong` in +, `second` in ~, a link as <words|address>, paragraphs parted by ¶.
    private func short(_ source: String, _ variables: [String: String] = [:]) -> String {
        let (paragraphs, findings) = MarkupReader.read(source, variables: variables)
        let text = paragraphs.map { paragraph in
            paragraph.runs.map { run in
                let sign = run.emphasis == .strong ? "+" : run.emphasis == .second ? "~" : ""
                let words = sign + run.text + sign
                return run.link.map { "<\(words)|\($0)>" } ?? words
            }.joined()
        }.joined(separator: "¶")
        return findings.isEmpty ? text : text + " !" + findings.map { "\($0.fault.id.rawValue)@\($0.range)" }.joined()
    }

    @Test(arguments: [
        ("een", "een"),
        ("  een \n twee\t drie ", "een twee drie"),
        ("een\n \ntwee\n\n\n\ndrie\n", "een¶twee¶drie"),
        ("a **b** *c* d", "a +b+ ~c~ d"),
        ("**a b**c*d*", "+a b+c~d~"),
        ("**a\nb**", "+a b+"),
        ("2 * 3 ** 4", "2 * 3 ** 4"),
        ("* a", "* a"),
        ("a *", "a *"),
        (#"\*a\* \[b\] \{c\} \\ \d"#, #"*a* [b] {c} \ \d"#),
        ("zie [de site](https://a.nl/b?c=d#e), nu", "zie <de site|https://a.nl/b?c=d#e>, nu"),
        ("**a [b](https://a.nl) c**", "+a +<+b+|https://a.nl>+ c+"),
        ("[a *b*](https://a.nl)", "<a |https://a.nl><~b~|https://a.nl>"),
        (#"[a\]b](https://a.nl)"#, "<a]b|https://a.nl>"),
        ("10\u{A0}min co\u{2011}creatie", "10\u{A0}min co\u{2011}creatie"),
        ("\u{A0}a\u{A0}", "\u{A0}a\u{A0}"),
        ("{x} en {x}{x}", "X* en X*X*"),
        ("a {leeg} b", "a b"),
        ("a } ] ) b", "a } ] ) b"),
    ])
    func reads(_ source: String, _ expected: String) {
        #expect(short(source, ["x": "X*", "leeg": ""]) == expected)
    }

    @Test(arguments: [
        ("", "!text.empty@0..<0"),
        ("{leeg}", "!text.empty@0..<6"),
        ("a **b", "!text.unclosed-mark@2..<4"),
        ("a **b\n\nc**", "!text.unclosed-mark@2..<4text.stray-mark@8..<10"),
        ("a* b", "!text.stray-mark@1..<2"),
        ("**a *b", "!text.nested-marks@4..<5text.unclosed-mark@0..<2"),
        ("***a***", "!text.nested-marks@0..<3text.nested-marks@4..<7"),
        ("[a]", "!text.bracket@0..<1"),
        ("[a\n\nb](https://a.nl)", "!text.bracket@0..<1"),
        ("[a](b)", "!text.link@4..<5"),
        ("[a](https://é.nl)", "!text.link@12..<13"),
        ("{y}", "!text.unknown-variable@0..<3"),
        ("{", "!text.brace@0..<1"),
        ("{a b}", "!text.brace@0..<1"),
        ("a\u{7}b", "!text.control-character@1..<2"),
    ])
    func reports(_ source: String, _ expected: String) {
        #expect(short(source, ["leeg": ""]).hasSuffix(expected))
    }

    @Test func runsOfOneEmphasisAreOneRun() {
        #expect(MarkupReader.read("a {x} b\nc", variables: ["x": "d"]).paragraphs[0].runs.count == 1)
    }
}

import Diagnostics
import Testing

@Suite struct TerminalRendererTests {
    private func span(_ line: Int, _ column: Int, to end: Int, file: String = "card.yaml") -> Span {
        Span(
            file: file, start: Position(line: line, column: column), end: Position(line: line, column: end))
    }

    private func renderer(_ text: String) -> TerminalRenderer {
        TerminalRenderer { _ in text }
    }

    @Test func quotesTheLineWithCaretsUnderTheFault() {
        let list = DiagnosticList([
            Diagnostic(
                "card.minutes-sum", .error, "the minutes add up to 115", at: span(2, 10, to: 13),
                hints: [.init("write 115"), .init("first here", at: span(1, 1, to: 2))])
        ])
        #expect(
            renderer("title: A\nminutes: 120\n").render(list) == """
                error[card.minutes-sum]: the minutes add up to 115
                  --> card.yaml:2:10
                   |
                 2 | minutes: 120
                   |          ^^^
                   = hint: write 115
                   = hint: first here (card.yaml:1:1)

                """)
    }

    @Test func worksWithoutAFileOrAPlace() {
        let list = DiagnosticList([
            Diagnostic("a.b", .warning, "w", at: span(3, 1, to: 2)), Diagnostic("c.d", .error, "e"),
        ])
        #expect(TerminalRenderer().render(list) == "error[c.d]: e\n\nwarning[a.b]: w\n  --> card.yaml:3:1\n")
        #expect(TerminalRenderer().render(DiagnosticList()).isEmpty)
    }

    @Test func caretsStandUnderWideAndCombiningCharacters() {
        // 漢 takes two columns, e with a combining accent one; the fault is the x in scalar column 6.
        let list = DiagnosticList([Diagnostic("a.b", .error, "m", at: span(1, 6, to: 7))])
        let lines = renderer("漢e\u{301}: x").render(list).split(separator: "\n")
        #expect(lines[3] == " 1 | 漢e\u{301}: x")
        #expect(lines[4] == "   |      ^")
    }

    @Test func aTabIsOneColumn() {
        let list = DiagnosticList([Diagnostic("a.b", .error, "m", at: span(1, 3, to: 4))])
        let lines = renderer("\ta: x").render(list).split(separator: "\n")
        #expect(lines[3] == " 1 |  a: x")
        #expect(lines[4] == "   |   ^")
    }

    @Test func aLongLineIsCutRoundTheFault() throws {
        let text = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        let list = DiagnosticList([Diagnostic("a.b", .error, "m", at: span(1, 501, to: 502))])
        let lines = renderer(text).render(list).split(separator: "\n")
        #expect(lines[3].count < 110)
        let caret = try #require(Array(lines[4]).firstIndex(of: "^"))
        #expect(Array(lines[3])[caret] == "X")
    }

    @Test func aSpanOverLinesIsMarkedToItsLinesEnd() {
        let long = Span(
            file: "f", start: Position(line: 1, column: 4), end: Position(line: 3, column: 2))
        let list = DiagnosticList([Diagnostic("a.b", .error, "m", at: long)])
        #expect(renderer("a: bcd\ne\nf").render(list).contains("|    ^^^\n"))
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let list = DiagnosticList([
            Diagnostic(
                "a.b", .error, "key \u{1B}[2J", at: span(1, 1, to: 2, file: "\u{1B}]0;x"),
                hints: [.init("\u{202E}")])
        ])
        let text = renderer("\u{1B}[31mred").render(list)
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        #expect(text.contains("\\u{1B}[2J"))
    }

    @Test func showsAScreenfulWorstFirst() {
        var list = DiagnosticList()
        for line in 1...5 { list.add(Diagnostic("w.w", .warning, "w", at: span(line, 1, to: 2))) }
        for line in 1...3 { list.add(Diagnostic("e.e", .error, "e", at: span(line, 1, to: 2))) }
        // Two lines each, and an empty one between.
        let text = TerminalRenderer(limit: 11, allHint: "--verbose shows all").render(list)
        #expect(text.hasPrefix("error[e.e]"))
        #expect(text.components(of: "-->") == 4)
        #expect(text.hasSuffix("\n\nand 4 more (4 warnings); --verbose shows all\n"))
        #expect(TerminalRenderer(limit: 10).render(list).components(of: "-->") == 3)
        #expect(TerminalRenderer(limit: 0).render(list).components(of: "-->") == 1)
        #expect(TerminalRenderer().render(list).components(of: "-->") == 8)
    }

    @Test func linesAreThoseOfEditors() {
        for text in ["a\nb\nc: x", "a\r\nb\r\nc: x", "a\rb\rc: x"] {
            let list = DiagnosticList([Diagnostic("a.b", .error, "m", at: span(3, 4, to: 5))])
            #expect(renderer(text).render(list).contains(" 3 | c: x\n   |    ^\n"))
        }
    }

    @Test func whatExplainsOthersComesFirst() {
        let list = DiagnosticList([
            Diagnostic("w.w", .warning, "w", at: span(1, 1, to: 2)),
            Diagnostic("card.missing-key", .error, "m", at: span(1, 1, to: 2)),
            Diagnostic("yaml.duplicate-key", .error, "m", at: span(9, 1, to: 2)),
            Diagnostic("card.format-version", .error, "m", at: span(2, 1, to: 2)),
        ])
        #expect(
            list.sorted.map(\.id.rawValue) == ["card.format-version", "yaml.duplicate-key", "card.missing-key", "w.w"])
    }

    @Test func coloursOnlyWhenTold() {
        let list = DiagnosticList([Diagnostic("a.b", .error, "m")])
        #expect(TerminalRenderer(isColoured: true).render(list).hasPrefix("\u{1B}[1;31merror[a.b]\u{1B}[0m"))
        #expect(!TerminalRenderer().render(list).contains("\u{1B}"))
    }

    @Test func aPlaceOutsideTheFileIsNoCrash() {
        let list = DiagnosticList([
            Diagnostic("a.b", .error, "m", at: span(99, 99, to: 100)),
            Diagnostic("a.b", .error, "m", at: span(1, 99, to: 120)),
            Diagnostic("a.b", .error, "m", at: span(0, 0, to: 0)),
        ])
        #expect(renderer("short").render(list).components(of: "error") == 3)
    }
}

extension String {
    fileprivate func components(of word: String) -> Int {
        var count = 0
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) { count += 1 }
            rest = rest.dropFirst()
        }
        return count
    }
}

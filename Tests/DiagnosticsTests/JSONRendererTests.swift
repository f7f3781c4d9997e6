import Diagnostics
import Testing

@Suite struct JSONRendererTests {
    @Test func writesEveryMemberInOrder() {
        let span = Span(
            file: "a/card.yaml", start: Position(line: 4, column: 10), end: Position(line: 4, column: 13))
        let list = DiagnosticList([
            Diagnostic("w.w", .warning, "w"),
            Diagnostic("card.minutes-sum", .error, "m", at: span, hints: [.init("one"), .init("two", at: span)]),
        ])
        #expect(
            JSONRenderer().render(list) == """
                [
                  {"id": "card.minutes-sum", "severity": "error", "message": "m", "file": "a/card.yaml", \
                "line": 4, "column": 10, "endLine": 4, "endColumn": 13, \
                "hints": [{"message": "one", "file": null, "line": null, "column": null, "endLine": null, \
                "endColumn": null}, {"message": "two", "file": "a/card.yaml", "line": 4, "column": 10, "endLine": 4, \
                "endColumn": 13}]},
                  {"id": "w.w", "severity": "warning", "message": "w", "file": null, "line": null, \
                "column": null, "endLine": null, "endColumn": null, "hints": []}
                ]

                """)
    }

    @Test func escapesWhatJSONCannotHold() {
        let list = DiagnosticList([Diagnostic("a.b", .error, "\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é😀")])
        #expect(
            JSONRenderer().render(list).contains(
                #""message": "\"\\\n\r\t\u0000\u001f\u007f\u2028é😀""#))
    }

    @Test func anEmptyListIsAnEmptyArray() { #expect(JSONRenderer().render(DiagnosticList()) == "[]\n") }
}

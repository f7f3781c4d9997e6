import ArgumentParser
import Testing

@testable import koerskaart

/// A plain call is read without ArgumentParser, and as ArgumentParser reads it.
@Suite struct RenderCallTests {
    @Test func aPlainCallIsRead() throws {
        let words = ["my-card", "-T", "./theme", "--size", "A3", "-o", "-", "--set", "a=b", "--set", "c=d", "-q"]
        let call = try #require(RenderCall(plainWords: words))
        #expect(call == RenderCall(try Render.parse(words)))
        #expect(call.card == "my-card" && call.settings == ["a=b", "c=d"] && call.output == "-" && call.isQuiet)
    }

    /// What is not plain is left to ArgumentParser, be it right or wrong.
    @Test(arguments: [
        [], ["a", "b"], ["a", "--size=A3"], ["a", "--size"], ["a", "--size", "-q"], ["a", "--sise", "A3"],
        ["--", "-a"],
        ["a", "--dpi", "many"], ["a", "--size", "A3", "--size", "A1"], ["a", "-qv"], ["a", "--help"], ["-h"],
        ["a", "--open", "-o", "-"], ["a", "--deps", "d", "-o", "-"], ["a", "-oout.pdf"], ["a", "--version"],
    ])
    func anyOtherCallIsNot(_ words: [String]) { #expect(RenderCall(plainWords: words) == nil) }

    /// Words in any order: where they are plain, both readers have the same call.
    @Test func bothReadersAgree() throws {
        var state: UInt64 = 11
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let words = [
            "card", "-", "other card", "-T", "--theme", "koers", "--template", "t", "--size", "A3", "--set", "a=b",
            "-o",
            "--output", "x.pdf", "--dpi", "200", "0x10", "--deps", "--preview", "--proof", "--open", "--timings", "-q",
            "--quiet", "-v", "--verbose", "", "é",
        ]
        var plain = 0
        for _ in 0..<1_500 {
            let call = (0...next(5)).map { _ in words[next(words.count)] }
            guard let quick = RenderCall(plainWords: call) else { continue }
            plain += 1
            let parsed = try? Render.parse(call)
            #expect(parsed.map { RenderCall($0) } == quick, "\(call)")
        }
        #expect(plain > 100)
    }
}

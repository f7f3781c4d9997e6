import Goldens
import Testing

@Suite("Goldens, the tests' own tool")
struct GoldensTests {
    private let white = Raster(width: 10, height: 10, pixels: Array(repeating: 0xFFFFFF, count: 100))

    @Test("A PNG file gives back its pixels")
    func roundTrip() throws {
        var picture = white
        picture[3, 4] = 0x123456
        #expect(try Raster(png: try picture.png()) == picture)
        #expect(throws: Raster.Failure.self) { try Raster(png: [1, 2, 3]) }
    }

    @Test("Pictures are the same within the tolerance, and not beyond it")
    func tolerance() {
        var other = white
        other[1, 1] = 0xFFFFC0
        #expect(!RasterComparison(old: white, new: other, tolerance: .exact).isSame)
        #expect(RasterComparison(old: white, new: other, tolerance: Tolerance(level: 63, share: 0)).isSame)
        #expect(RasterComparison(old: white, new: other, tolerance: Tolerance(level: 10, share: 0.01)).isSame)
        other[2, 1] = 0x000000
        let comparison = RasterComparison(old: white, new: other, tolerance: Tolerance(level: 10, share: 0.01))
        #expect(!comparison.isSame)
        #expect(comparison.differing == 2)
        #expect(comparison.largest == 255)
        #expect(comparison.difference[2, 1] == 0xFF0000)
        let small = Raster(width: 1, height: 1, pixels: [0xFFFFFF])
        #expect(!RasterComparison(old: white, new: small, tolerance: Tolerance(level: 255, share: 1)).isSame)
    }

    @Test("A golden that differs, or is missing, throws; a picture leaves three files until it is right again")
    func goldens() throws {
        let folder = try ScratchFolder()
        let goldens = Goldens(beside: folder.path("suite/Test.swift"), environment: { _ in nil })
        #expect(throws: Goldens.Mismatch.self) { try goldens.check(text: "a\n", named: "text") }
        try Files.write("a\nb\n", to: goldens.folder + "/text")
        try goldens.check(text: "a\nb\n", named: "text")
        let text = #expect(throws: Goldens.Mismatch.self) { try goldens.check(text: "a\nc\n", named: "text") }
        #expect(text?.description.hasSuffix("/Goldens/text:2: was 'b', is 'c'") == true)

        var other = white
        other[5, 5] = 0
        try Files.write(try white.png(), to: goldens.folder + "/dot.png")
        let picture = #expect(throws: Goldens.Mismatch.self) {
            try goldens.check(picture: try other.png(), named: "dot", tolerance: .exact)
        }
        let page = try #require(picture?.description.split(separator: " ").last.map(String.init))
        #expect(Files.text(at: page)?.contains("suite-dot.difference.png") == true)
        try goldens.check(picture: try white.png(), named: "dot", tolerance: .exact)
        #expect(Files.text(at: page)?.contains("suite-dot") == false)
    }

    @Test("Renewing writes the new result, and fails while it does; it is off on a build server")
    func renewal() throws {
        let folder = try ScratchFolder()
        let file = folder.path("suite/Test.swift")
        let server = Goldens(beside: file) { ["RENEW_GOLDENS": "1", "CI": "true"][$0] }
        #expect(throws: Goldens.Mismatch.self) { try server.check(text: "a\n", named: "text") }
        #expect(Files.text(at: server.folder + "/text") == nil)

        let renewing = Goldens(beside: file) { ["RENEW_GOLDENS": "1"][$0] }
        #expect(throws: Goldens.Mismatch.self) { try renewing.check(text: "a\n", named: "text") }
        #expect(throws: Goldens.Mismatch.self) { try renewing.check(picture: try white.png(), named: "white") }
        try server.check(text: "a\n", named: "text")
        try server.check(picture: try white.png(), named: "white")
    }

    @Test("A program's status, output, input, folder, environment and time")
    func programs() throws {
        let run = try ProgramRun(
            ["sh", "-c", "cat; echo $NAME; pwd; echo no >&2; exit 3"], input: Array("in ".utf8), directory: "/",
            environment: ["NAME": "koers"])
        #expect(run.status == 3)
        #expect(run.text == "in koers\n/\n")
        #expect(run.errorText == "no\n")
        #expect(throws: ProgramRun.Failure.self) { try ProgramRun(["sleep", "5"], limit: 0.05) }
        #expect(throws: ProgramRun.Failure.self) { try ProgramRun(["no-such-program"]) }
        #expect(try ProgramRun(["sh", "-c", "kill -9 $$"]).status == 137)
    }
}

import CardModel
import Diagnostics
import Geometry
import Goldens
import Testing

@testable import Production

/// The QR code of every example, as a telephone would read it.
@Suite struct QRCodeTests {
    /// On A3 the code is smallest; a picture of A1 takes long, so that the starters do without.
    static let examples = Example.all.filter {
        $0.size == .a3 ? $0.theme == "ink-saving" : $0.theme == "koers" && $0.card.hasPrefix("examples/")
    }

    @Test(arguments: examples)
    func codeIsTheLink(_ example: Example) throws {
        let link = try #require(try MadeCard.of(example).card.link?.address)
        let scratch = try ScratchFolder()
        // The least that an office printer puts on paper.
        try Files.write(example.rendered(as: "png", dpi: 150), to: scratch.path("card.png"))
        let run = try ProgramRun(["zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", scratch.path("card.png")])
        #expect(run.text == link + "\n")
    }
}

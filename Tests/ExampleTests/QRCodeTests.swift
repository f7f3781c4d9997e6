import CardModel
import Diagnostics
import Geometry
import Goldens
import Testing

@testable import Production

/// The QR code of every example, as a telephone would read it.
@Suite struct QRCodeTests {
    @Test(arguments: Example.all.filter { ($0.theme == "koers") == ($0.size == .a1) })
    func codeIsTheLink(_ example: Example) throws {
        let link = try #require(try MadeCard.of(example).card.link?.address)
        let scratch = try ScratchFolder()
        // The least that an office printer puts on paper.
        try Files.write(example.rendered(as: "png", dpi: 150), to: scratch.path("card.png"))
        let run = try ProgramRun(["zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", scratch.path("card.png")])
        #expect(run.text == link + "\n")
    }
}

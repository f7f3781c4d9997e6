import Diagnostics
import Geometry
import Testing

@testable import Production

/// A job from words as a user types them.
@Suite struct JobTests {
    func job(
        size: String = "A1", output: String? = nil, dpi: Int = 150, settings: [String] = []
    ) throws(DiagnosticList) -> Job {
        try Job(card: "card", template: nil, theme: nil, size: size, output: output, dpi: dpi, settings: settings)
    }

    func faults(
        size: String = "A1", output: String? = nil, dpi: Int = 150, settings: [String] = []
    ) -> [String] {
        do {
            _ = try job(size: size, output: output, dpi: dpi, settings: settings)
            return []
        } catch {
            return error.diagnostics.map(\.id.rawValue)
        }
    }

    @Test(arguments: [
        ("card.pdf", Job.Format.pdf), ("card.PDF", .pdf), ("card.png", .png), ("card.Svg", .svg), ("a.b/c.png", .png),
        ("card.pdf.svg", .svg), ("-", .pdf), ("/dev/stdout", .pdf), ("/dev/fd/3", .pdf), ("./card.svg", .svg),
    ])
    func endingPicksTheForm(_ output: String, _ format: Job.Format) throws {
        #expect(try job(output: output).format == format)
    }

    @Test func withoutAPlaceItIsAPDF() throws {
        #expect(try job().format == .pdf)
        #expect(try job().output == nil)
    }

    @Test(arguments: ["card.docx", "card", "card.", "pdf", ".pdf", "a.pdf/card", "", "card.pdf "])
    func otherEndingsAreRefused(_ output: String) {
        #expect(faults(output: output) == ["usage.output-format"])
    }

    @Test(arguments: ["folder/", "/tmp", ".", "/"])
    func aFolderIsNoFile(_ output: String) { #expect(faults(output: output) == ["output.is-folder"]) }

    @Test(arguments: ["A0", "A1", "A2", "A3", "A4", "a1"])
    func sheetsAreISO(_ name: String) throws {
        #expect(try job(size: name).size.rawValue == name.uppercased())
    }

    @Test(arguments: ["A5", "", "B1", "A1 ", "A", "1", "A1A1"])
    func otherSheetsAreRefused(_ name: String) {
        #expect(faults(size: name) == ["usage.size"])
    }

    @Test(arguments: [(9, false), (10, true), (600, true), (601, false), (0, false), (-1, false), (Int.max, false)])
    func resolutionHasBounds(_ dpi: Int, _ isFine: Bool) {
        #expect(faults(output: "card.png", dpi: dpi) == (isFine ? [] : ["usage.dpi"]))
    }

    @Test func settingsArePartedAtTheFirstEqualsSign() throws {
        let job = try job(settings: ["organisation=Rijk & Co", "sum=1+1=2", "empty="])
        #expect(job.settings == ["organisation": "Rijk & Co", "sum": "1+1=2", "empty": ""])
        #expect(faults(settings: ["organisation"]) == ["usage.set"])
        #expect(faults(settings: ["organisation=A", "organisation=A"]) == ["usage.set-twice"])
        #expect(faults(settings: ["=De Koers"]) == ["usage.set"])
        #expect(faults(settings: [""]) == ["usage.set"])
    }

    @Test func everyFaultIsToldInOneRun() {
        #expect(
            faults(size: "A9", output: "card.doc", dpi: 1, settings: ["x"])
                == ["usage.size", "usage.output-format", "usage.dpi", "usage.set"])
    }
}

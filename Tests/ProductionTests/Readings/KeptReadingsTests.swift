import Diagnostics
import Goldens
import Testing

@testable import Production

@Suite struct KeptReadingsTests {
    @Test func aValueIsMadeAgainOnlyWhenItsFilesDiffer() throws {
        let folder = try ScratchFolder()
        let (base, top) = (folder.path("base"), folder.path("top"))
        try Files.write("1", to: base)
        try Files.write("2", to: top)
        let inputs = DiskInputs()
        var kept = KeptReadings()
        var count = 0
        func value() throws -> [UInt8] {
            try kept.value("sum", through: inputs) { inputs throws(DiagnosticList) in
                count += 1
                return try inputs.read(top) + inputs.read(base)
            }
        }
        #expect(try value() == Array("21".utf8))
        #expect(try value() == Array("21".utf8))
        #expect(count == 1)
        // As long as before, and within the same tick of the file system's clock.
        try Files.write("3", to: base)
        #expect(try value() == Array("23".utf8))
        #expect(count == 2)
        // What is kept counts as read as well.
        inputs.beginRecord()
        _ = try value()
        #expect(inputs.record.map(\.path) == [top, base])
        Files.remove(base)
        #expect(throws: DiagnosticList.self) { try value() }
        try Files.write("3", to: base)
        #expect(try value() == Array("23".utf8))
    }

    @Test func aSecondCardOfAWorkshopIsTheSameAsAFirst() throws {
        let folder = try ScratchFolder()
        let workshop = Workshop()
        func rendered(_ title: String, by workshop: Workshop) throws -> [UInt8]? {
            try Files.write(
                SmallCard.text().replacing("title: Small card", with: "title: \(title)"), to: folder.path("card.yaml"))
            let output = folder.path("card.pdf")
            _ = try workshop.render(Job(card: folder.path("card.yaml"), size: "A1", output: output))
            return Files.bytes(at: output)
        }
        let first = try rendered("One", by: workshop)
        let other = try rendered("Two", by: workshop)
        #expect(first != other)
        #expect(try rendered("One", by: workshop) == first)
        #expect(try rendered("Two", by: Workshop()) == other)
    }
}

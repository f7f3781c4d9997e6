import Geometry
import PDFStructure
import SheetModel
import Testing

@Suite struct XMPTests {
    let structure = DocumentStructure(programVersion: "1 <beta>")

    /// The packet as it lies in the file: found without knowing PDF.
    func packet(_ sheet: Sheet) throws -> String {
        let pdf = try structure.adding(sheet, to: Drawing.pdf())
        let bytes = try Tool.run("sed -n '/<?xpacket begin/,/<?xpacket end/p' $F", on: pdf).output
        return bytes
    }

    @Test func thePacketLiesInTheFileUncompressedAndWellFormed() throws {
        let text = try packet(.holding(title: "A & B <c> \u{1} \"d\"", language: "nl-NL"))
        #expect(text.contains("<rdf:li xml:lang=\"x-default\">A &amp; B &lt;c&gt; \u{FFFD} &quot;d&quot;</rdf:li>"))
        #expect(text.contains("<dc:creator><rdf:Seq><rdf:li>De Koers</rdf:li></rdf:Seq></dc:creator>"))
        #expect(text.contains("<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>"))
        #expect(text.contains("<pdf:Producer>cairo and qpdf</pdf:Producer>"))
        #expect(text.contains("<xmp:CreatorTool>koerskaart 1 &lt;beta&gt;</xmp:CreatorTool>"))
        #expect(!text.contains("CreateDate"))
        let parsed = try Tool.run(
            "python3 -c \"import sys,xml.dom.minidom as m; m.parse(sys.argv[1])\" $F", on: Array(text.utf8))
        #expect(parsed.status == 0, "\(parsed.output)")
    }

    @Test func emptyWordsAreLeftOut() throws {
        var sheet = Sheet.holding()
        sheet.metadata = Metadata(title: "T")
        let text = try packet(sheet)
        #expect(!text.contains("dc:creator") && !text.contains("dc:description") && !text.contains("pdf:Keywords"))
    }
}

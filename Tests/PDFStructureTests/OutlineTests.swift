import Geometry
import PDFStructure
import SheetModel
import Testing

@Suite struct OutlineTests {
    let structure = DocumentStructure(programVersion: "1")

    func panel(_ number: Int, _ title: String, _ bounds: Rect) -> Frame {
        Frame(bounds: bounds, meaning: .panel(number: number, title: title))
    }

    @Test func eachPanelHasABookmarkAtItsCorner() throws {
        // The second panel stands in a lane: its place is the sum of both.
        let lane = Frame(
            bounds: Rect(100, 50, 200, 200), items: [.frame(panel(2, "Kennismaken", Rect(10, 20.555, 5, 5)))])
        let sheet = Sheet.holding([panel(1, "Startpunt", Rect(20, 30, 50, 50)), lane, panel(3, "", Rect(0, 0, 1, 1))])
        let pdf = try structure.adding(sheet, to: Drawing.pdf())
        #expect(try Tool.run("qpdf --check $F", on: pdf).status == 0)
        let titles = try Tool.run("mutool show $F outline", on: pdf).output
        let lines = titles.split(separator: "\n")
        try #require(lines.count == 3, "\(titles)")
        #expect(lines[0].contains("\"1 Startpunt\""))
        #expect(lines[1].contains("\"2 Kennismaken\""))
        #expect(lines[2].contains("\"3\""))
        let text = try Tool.unpacked(pdf).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
        #expect(text.contains("/XYZ 20 270 null"))
        #expect(text.contains("/XYZ 110 229.45 null") || text.contains("/XYZ 110 229.44 null"))
        #expect(text.contains("/Count 3"))
    }

    @Test func aSheetWithoutPanelsHasNoOutline() throws {
        #expect(try !Tool.unpacked(structure.adding(.holding(), to: Drawing.pdf())).contains("/Outlines"))
    }

    @Test(arguments: [
        "نقطة البداية", "Početak č", "Μετά 🧭", "a)b\\c(d", "Œuvre – “été”", "tab\tand\u{0}nul", "þÿ", "élan",
    ]) func titlesInAnyScriptSurvive(title: String) throws {
        let sheet = Sheet.holding([panel(1, title, Rect(0, 0, 9, 9))], title: title)
        let pdf = try structure.adding(sheet, to: Drawing.pdf())
        #expect(try Tool.run("qpdf --check $F", on: pdf).status == 0)
        // qpdf's JSON decodes PDF strings: "u:" and the text.
        let json = try Tool.run("qpdf --json=2 --json-key=qpdf $F", on: pdf).output
        var escaped = ""
        for scalar in title.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\t": escaped += "\\t"
            case "\u{0}": escaped += "\\u0000"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        #expect(json.contains("\"/Title\": \"u:\(escaped)\""), "\(json)")
        #expect(json.contains("\"/Title\": \"u:1 \(escaped)\""))
    }
}

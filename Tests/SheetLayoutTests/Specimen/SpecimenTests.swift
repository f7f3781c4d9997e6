import CardModel
import DesignTokens
import Geometry
import SheetModel
import Testing

@testable import SheetLayout

/// What is drawn below a card to show a theme or a template.
@Suite struct SpecimenTests {
    private func compose(_ subject: Specimen.Subject?, theme: Theme = Fixtures.theme) throws -> Sheet {
        let specimen = subject.map { Specimen($0, name: "Theme house", summary: "One sentence") }
        return try Fixtures.composer(theme: theme).compose(Cards.full, on: .a3, specimen: specimen).sheet
    }

    private func lower(_ sheet: Sheet) throws -> Frame {
        guard case .frame(let frame) = try #require(sheet.root.items.last) else { throw Missing() }
        return frame
    }

    private struct Missing: Error {}

    private struct Line {
        var text: String
        var bounds: Rect
    }

    /// The runs of letters with about the room that they take, runs beside one another as one.
    private func lines(_ frame: Frame) -> [Line] {
        var lines: [Line] = []
        for case .text(let run, let place) in frame.items {
            let bounds = Rect(
                x: place.x, y: place.y - run.size * 0.6, width: run.advance, height: run.size * 0.6)
            if let last = lines.last, last.bounds.maxX.isClose(to: bounds.minX), last.bounds.maxY == bounds.maxY {
                lines[lines.count - 1] = Line(text: last.text + run.text, bounds: last.bounds.union(bounds))
            } else {
                lines.append(Line(text: run.text, bounds: bounds))
            }
        }
        return lines
    }

    @Test(arguments: [Specimen.Subject.theme, .template])
    func theCardAboveIsAsItIsWithoutIt(subject: Specimen.Subject) throws {
        let plain = try compose(nil)
        let sheet = try compose(subject)
        #expect(sheet.size == Size(width: plain.size.width, height: plain.size.height * 2))
        #expect(Array(sheet.root.items.dropLast()) == plain.root.items)
        #expect(sheet.metadata.title == "Theme house")
        let frame = try lower(sheet)
        #expect(frame.meaning == .decoration)
        #expect(frame.bounds.minY == plain.size.height)
    }

    @Test(arguments: [Specimen.Subject.theme, .template])
    func nothingLeavesItOrLiesOnAnother(subject: Specimen.Subject) throws {
        let frame = try lower(compose(subject))
        let area = Rect(origin: .origin, size: frame.bounds.size)
        let lines = lines(frame)
        #expect(lines.count > 50)
        for (index, line) in lines.enumerated() {
            #expect(area.contains(line.bounds), "\(line.text)")
            for other in lines[(index + 1)...] where line.bounds.overlaps(other.bounds) {
                // A sample stands on its chip.
                #expect(Bool(false), "“\(line.text)” lies on “\(other.text)”")
            }
        }
    }

    @Test func everyTokenAndEveryPairIsThere() throws {
        let text = lines(try lower(compose(.theme))).map(\.text)
        for token in ColourToken.ofThemes { #expect(text.contains(token.rawValue)) }
        for pair in ColourPair.all { #expect(text.contains("\(pair.ink.rawValue) on \(pair.ground.rawValue)")) }
        #expect(text.contains("18.4:1"))
        #expect(text.contains { $0.hasPrefix("sheet title: ") })
        #expect(text.contains("speaker"))
    }

    @Test func coloursThatStepAreShownPanelByPanelAndLowContrastIsSaid() throws {
        var theme = Fixtures.theme
        theme.colours[.panelFill] = [Colour(red: 1, green: 1, blue: 1), Colour(red: 0.1, green: 0.1, blue: 0.1)]
        let frame = try lower(compose(.theme, theme: theme))
        let panels = frame.items.compactMap { item -> Int? in
            guard case .shape(let shape) = item, shape.fill?.token == .panelFill else { return nil }
            return shape.fill?.panel
        }
        #expect(Set(panels) == Set(0..<Specimen.panelCount))
        let text = lines(frame).map(\.text)
        #expect(text.contains("#FFFFFF … (2 mixed)"))
        #expect(text.contains { $0.hasPrefix("1.0:1 (under 4.5:1)") })
    }
}

import CardModel
import Diagnostics
import Geometry
import SheetModel
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct LogoTests {
    private func file(_ aspect: Double, coverage: Double = 1, pixels: Int? = nil) -> PictureFile {
        PictureFile(
            path: "logo.svg", span: nil, document: [], aspect: aspect, coverage: coverage, pixelWidth: pixels)
    }

    private let box = LogoSetting(box: Size(width: .mm(46), height: .mm(9)))

    @Test func aLogoIsWholeInItsBox() {
        #expect(box.largest(file(2)).height.isClose(to: .mm(9)))
        #expect(box.largest(file(2)).width.isClose(to: .mm(18)))
        #expect(box.largest(file(10)).width.isClose(to: .mm(46)))
        #expect(box.largest(file(10)).height.isClose(to: .mm(4.6)))
    }

    /// A seal, a word mark and a thin drawing: the ink of each has about the same area, and none leaves its box.
    @Test func logosHaveOneOpticalSize() {
        let files = [file(1, coverage: 0.8), file(6, coverage: 0.4), file(3, coverage: 0.15)]
        let sizes = box.even(files)
        let inks = zip(sizes, files).map { ($0.width.millimetres * $0.height.millimetres * $1.coverage).squareRoot() }
        for (size, file) in zip(sizes, files) {
            #expect((size.width / size.height - file.aspect).magnitude < 1e-6)
            #expect(size.width.fits(in: .mm(46)) && size.height.fits(in: .mm(9)))
        }
        let (least, most) = (inks.min() ?? 0, inks.max() ?? 0)
        #expect(most <= least * 1.2 + 1e-6)
        // Where they need not be even, the same seal is larger.
        #expect(sizes[0].height < box.largest(files[0]).height)
    }

    @Test func aPhotographUnderTwoHundredDotsIsCoarse() {
        // 25.4 mm wide: as many dots per inch as it has pixels.
        #expect(LogoSetting.coarse(file(2, pixels: 200), width: .mm(25.4)) == nil)
        let warning = LogoSetting.coarse(file(2, pixels: 199), width: .mm(25.4))
        #expect(warning?.severity == .warning)
        #expect(warning?.hints.first?.message.contains("300 pixels") == true)
        #expect(LogoSetting.coarse(file(2), width: .mm(500)) == nil)
    }

    private func figures(_ pictures: SheetPictures, card: Card) throws -> [(name: String, bounds: Rect)] {
        let sheet = try SheetComposer(
            template: Fixtures.template, theme: Fixtures.theme, labels: Fixtures.labels,
            measurer: ExactMeasurer(.varied), pictures: pictures
        ).compose(card, on: .a1).sheet
        var found: [(String, Rect)] = []
        func walk(_ frame: Frame, _ origin: Point) {
            let corner = origin + frame.bounds.origin
            for item in frame.items {
                if case .picture(let picture) = item, case .file = picture.content,
                    case .figure(let name) = frame.meaning
                {
                    found.append((name, picture.bounds.moved(by: corner)))
                }
                if case .frame(let inner) = item { walk(inner, corner) }
            }
        }
        walk(sheet.root, .origin)
        return found
    }

    /// At the sheet's end, its foot on the title's base, in the place of the product line.
    @Test func theClientsLogoStandsInTheHead() throws {
        let found = try figures(SheetPictures(head: .init(file(2), of: "Hoogland")), card: Cards.plain(9))
        let logo = try #require(found.first)
        #expect(found.count == 1 && logo.name == "Hoogland")
        let metrics = Fixtures.metrics(.a1)
        #expect(logo.bounds.maxX.isClose(to: metrics.contentEnd))
        #expect(logo.bounds.height.isClose(to: .mm(26.2)))
        #expect(logo.bounds.minY >= .mm(5))
    }

    @Test func partnersLogosStandApartInTheFoot() throws {
        let card = Cards.plain(9)
        let files = card.partners.indices.map { $0 < 5 ? file(Double($0) + 1, coverage: 0.5) : nil }
        let found = try figures(SheetPictures(partners: files), card: card)
        #expect(found.map(\.name) == card.partners.prefix(5).map(\.name.plain))
        for (index, logo) in found.enumerated() {
            for other in found[(index + 1)...] {
                #expect(!logo.bounds.inset(by: Sides(all: .mm(-1.5))).overlaps(other.bounds))
            }
        }
    }

    @Test func aCardWithoutLogosHasNone() throws {
        #expect(try figures(SheetPictures(), card: Cards.plain(9)).isEmpty)
    }
}

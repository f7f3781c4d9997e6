import DesignTokens
import Drawing
import Geometry
import Goldens
import SheetModel

/// A tiny sheet drawn at one pixel per point and written as rows of letters, a letter for each colour.
enum LetterPicture {
    /// `r` the route, `i` ink, `p` a panel, `l` its line; `.` is bare paper.
    static let letters: [ColourToken: Character] = [
        .routeFill: "r", .sheetInk: "i", .panelFill: "p", .panelLine: "l",
    ]

    static let colours: [ColourToken: Colour] = [
        .routeFill: Colour(red: 1, green: 0, blue: 0), .sheetInk: Colour(red: 0, green: 0, blue: 0),
        .panelFill: Colour(red: 0, green: 1, blue: 0), .panelLine: Colour(red: 0, green: 0, blue: 1),
    ]

    static let palette = Palette(colours: colours.mapValues { [$0] }, panelCount: 1)

    /// The rows of a sheet with these items; `?` is a pixel of no pure colour, such as the edge of a curve.
    static func rows(_ width: Int, _ height: Int, palette: Palette = palette, _ items: [FrameItem]) throws -> [String] {
        let sheet = Sheet(width: Double(width), height: Double(height), items: items)
        let renderer = SheetRenderer(palette: palette, fonts: try TestFonts.table())
        let raster = try Raster(png: try renderer.png(sheet, dpi: 72))
        let byPixel = Dictionary(uniqueKeysWithValues: colours.map { (pixel($0.value), letters[$0.key] ?? "?") })
        return (0..<raster.height).map { y in
            String(
                (0..<raster.width).map { x in
                    raster[x, y] == 0xFFFFFF ? "." : byPixel[raster[x, y]] ?? "?"
                })
        }
    }

    private static func pixel(_ colour: Colour) -> UInt32 {
        [colour.red, colour.green, colour.blue].reduce(0) { $0 << 8 | UInt32($1 * 255) }
    }
}

extension Sheet {
    /// A sheet of so many points with these items.
    init(width: Double, height: Double, items: [FrameItem]) {
        let size = Size(width: .pt(width), height: .pt(height))
        self.init(size: size, items: items)
    }

    init(size: Size, items: [FrameItem]) {
        self.init(
            size: size, language: "nl", direction: .leftToRight, metadata: Metadata(title: "Proef"),
            root: Frame(bounds: Rect(origin: .origin, size: size), items: items))
    }
}

extension Rect {
    /// A rectangle in points.
    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.init(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
    }
}

extension Point {
    /// A point in points.
    init(_ x: Double, _ y: Double) { self.init(x: .pt(x), y: .pt(y)) }
}

extension FrameItem {
    /// A filled rectangle.
    static func box(_ rect: Rect, _ token: ColourToken) -> FrameItem {
        .shape(Shape(path: .rectangle(rect), fill: Paint(token)))
    }
}

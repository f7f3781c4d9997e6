import CCairo
public import DesignTokens
public import SheetModel
public import Typesetting

/// Draws placed sheets in the colours of one palette: to PDF, PNG or SVG, in memory.
///
/// Nothing is decided here: every place, size and word is the sheet's. The same sheet, palette and fonts give the
/// same bytes. One renderer belongs to one thread, as its fonts do.
public struct SheetRenderer {
    private let palette: Palette
    private let fonts: FontTable

    /// A renderer of sheets whose glyph runs were shaped with `fonts`.
    public init(palette: Palette, fonts: FontTable) {
        self.palette = palette
        self.fonts = fonts
    }

    /// A PDF (1.5) of one page of exactly the sheet's size.
    ///
    /// There are neither tags nor links in it, and its date is fixed: both are the business of PDFStructure.
    ///
    /// - Parameter atFinish: called when all is drawn, and the document is yet to be written.
    public func pdf(_ sheet: Sheet, atFinish: () -> Void = {}) throws(DrawingError) -> [UInt8] {
        let surface = try PDFSurface(size: sheet.size)
        try draw(sheet, on: surface.handle, scale: 1, lettering: .glyphs)
        atFinish()
        return try surface.finish()
    }

    /// A PNG picture at so many dots per inch, on white.
    public func png(_ sheet: Sheet, dpi: Double) throws(DrawingError) -> [UInt8] {
        let surface = try PNGSurface(size: sheet.size, dpi: dpi)
        try draw(sheet, on: surface.handle, scale: dpi / 72, lettering: .outlines)
        return try surface.finish()
    }

    /// An SVG (1.1) document of exactly the sheet's size, in points. Letters are outlines in it.
    public func svg(_ sheet: Sheet) throws(DrawingError) -> [UInt8] {
        let surface = try SVGSurface(size: sheet.size)
        try draw(sheet, on: surface.handle, scale: 1, lettering: .glyphs)
        return try surface.finish()
    }

    private func draw(
        _ sheet: Sheet, on surface: OpaquePointer, scale: Double, lettering: Lettering
    ) throws(DrawingError) {
        let canvas = try Canvas(on: surface, scale: scale, fonts: fonts)
        var renderer = Renderer(canvas: canvas, palette: palette, lettering: lettering)
        try renderer.draw(sheet.root)
    }
}

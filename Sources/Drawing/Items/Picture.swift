import CCairo
import DesignTokens
import Geometry
import SheetModel

extension Renderer {
    /// Draws a picture whose bounds are relative to `origin`.
    mutating func draw(_ picture: Picture, in origin: Point) throws(DrawingError) {
        switch picture.content {
        case .file(let file): try draw(file, in: picture.bounds.moved(by: origin))
        case .qrCode(let text):
            guard let colour = colour(picture.paint) else { return }
            let code = try QRCode(text: text, at: span)
            try draw(code.outline(in: picture.bounds), in: origin, fill: colour, stroke: nil)
        }
    }

    /// Draws a picture of a file whole into a rectangle; what it draws outside is cut off.
    private mutating func draw(_ file: PictureFile, in bounds: Rect) throws(DrawingError) {
        guard let library = SVGLibrary.shared else { throw .noSVGLibrary(at: file.span) }
        let (x, y) = (try placeable(bounds.minX.points), try placeable(bounds.minY.points))
        let (width, height) = (try placeable(bounds.width.points), try placeable(bounds.height.points))
        cairo_save(canvas.context)
        cairo_rectangle(canvas.context, x, y, width, height)
        cairo_clip(canvas.context)
        let isDrawn = library.draw(file.document, on: canvas.context, x: x, y: y, width: width, height: height)
        cairo_restore(canvas.context)
        guard isDrawn else { throw .unreadablePicture(path: file.path, at: file.span) }
    }
}

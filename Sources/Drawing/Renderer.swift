import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// How letters reach the surface.
enum Lettering {
    /// As glyphs of an embedded font, with the text that they stand for.
    case glyphs
    /// As filled outlines: Cairo 1.16 moves the glyphs of a picture to whole pixels, which unsettles their spacing.
    case outlines
}

/// Walks a sheet's tree of frames in the order of painting. Each kind of item has a file in `Items`.
struct Renderer: ~Copyable {
    var canvas: Canvas
    let palette: Palette
    let lettering: Lettering
    /// The span of the innermost frame that has one: where a fault is shown.
    var span: Span?

    init(canvas: consuming Canvas, palette: Palette, lettering: Lettering) {
        self.canvas = canvas
        self.palette = palette
        self.lettering = lettering
    }

    /// Draws a frame whose bounds are relative to `origin`.
    mutating func draw(_ frame: Frame, in origin: Point = .origin) throws(DrawingError) {
        let outer = span
        span = frame.span ?? outer
        let corner = origin + frame.bounds.origin
        for item in frame.items {
            switch item {
            case .frame(let inner): try draw(inner, in: corner)
            case .text(let run, let place): try draw(run, at: corner + place)
            case .shape(let shape): try draw(shape, in: corner)
            case .picture(let picture): try draw(picture, in: corner)
            }
        }
        try canvas.checkStatus(at: span)
        span = outer
    }

    /// The colour of a paint, or nil where the theme draws nothing.
    func colour(_ paint: Paint?) -> Colour? {
        paint.flatMap { palette.colour($0.token, panel: $0.panel) }
    }

    /// A number that Cairo can place, in points; Cairo itself takes NaN without a word.
    func placeable(_ value: Double) throws(DrawingError) -> Double {
        // 100,000 pt are 35 m: far over any paper, far under Cairo's own bound of 8,388,607.
        guard value.isFinite, value.magnitude < 100_000 else { throw .unplaceable(at: span) }
        return value
    }
}

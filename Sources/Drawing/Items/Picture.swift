import CCairo
import DesignTokens
import Geometry
import SheetModel

extension Renderer {
    /// Draws a picture whose bounds are relative to `origin`.
    mutating func draw(_ picture: Picture, in origin: Point) throws(DrawingError) {
        guard let colour = colour(picture.paint) else { return }
        switch picture.content {
        case .qrCode(let text):
            let code = try QRCode(text: text, at: span)
            try draw(code.outline(in: picture.bounds), in: origin, fill: colour, stroke: nil)
        }
    }
}

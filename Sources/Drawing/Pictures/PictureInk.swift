import CCairo

/// Measures how much ink a drawing has, by drawing it small.
public enum PictureInk {
    /// Why nothing was measured.
    public enum Fault: Error {
        /// librsvg is not installed.
        case noLibrary
        /// It is no drawing, or draws nothing at all.
        case nothingDrawn
    }

    /// The longer side of the small picture, in pixels.
    private static let side = 96.0

    /// How much of a drawing's area has ink, from 0 to 1.
    ///
    /// - Parameter aspect: its width in heights.
    public static func coverage(of document: [UInt8], aspect: Double) throws(Fault) -> Double {
        guard let library = SVGLibrary.shared else { throw .noLibrary }
        let width = max(1, (aspect >= 1 ? side : side * aspect).rounded())
        let height = max(1, (aspect >= 1 ? side / aspect : side).rounded())
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)) else {
            throw .nothingDrawn
        }
        defer { cairo_surface_destroy(surface) }
        guard let context = cairo_create(surface) else { throw .nothingDrawn }
        defer { cairo_destroy(context) }
        guard library.draw(document, on: context, x: 0, y: 0, width: width, height: height),
            cairo_status(context) == CAIRO_STATUS_SUCCESS
        else { throw .nothingDrawn }
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { throw .nothingDrawn }
        let stride = Int(cairo_image_surface_get_stride(surface))
        var ink = 0.0
        for row in 0..<Int(height) {
            for column in 0..<Int(width) {
                // Premultiplied, so white and clear alike have nothing of it.
                let pixel = data + row * stride + column * 4
                let alpha = Double(pixel[3]) / 255
                let lightest = Double(min(pixel[0], min(pixel[1], pixel[2]))) / 255
                ink += max(0, alpha - lightest) > 0.08 || alpha > 0.5 && lightest < 0.92 ? 1 : 0
            }
        }
        guard ink > 0 else { throw .nothingDrawn }
        return ink / (width * height)
    }
}

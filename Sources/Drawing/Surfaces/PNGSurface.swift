import CCairo
import Geometry

/// A picture in memory, white at first.
struct PNGSurface: ~Copyable {
    let handle: OpaquePointer
    private let dpi: Double

    /// The most pixels of a picture: 1 GB while it is drawn. A0 at 400 dots per inch has 248 million.
    static let mostPixels = 250_000_000.0
    /// The longest side that Cairo draws: pixman keeps coordinates in 16 bits.
    static let longestSide = 32_767.0

    /// A picture of this size at so many dots per inch, to the nearest pixel.
    init(size: Size, dpi: Double) throws(DrawingError) {
        guard dpi.isFinite, dpi >= 1 else { throw .resolution(dpi) }
        let (inchesAcross, inchesDown) = (size.width.points / 72, size.height.points / 72)
        guard inchesAcross > 0, inchesDown > 0, inchesAcross <= 200, inchesDown <= 200 else {
            throw .unplaceable(at: nil)
        }
        let width = max(1, (inchesAcross * dpi).rounded())
        let height = max(1, (inchesDown * dpi).rounded())
        guard width * height <= Self.mostPixels, max(width, height) <= Self.longestSide else {
            let highest = min(
                (Self.mostPixels / (inchesAcross * inchesDown)).squareRoot(),
                Self.longestSide / max(inchesAcross, inchesDown))
            throw .tooManyPixels(
                width: Int(min(width, 1e15)), height: Int(min(height, 1e15)), highestDPI: Int(highest))
        }
        guard let handle = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            throw .cairo("out of memory", at: nil)
        }
        do throws(DrawingError) {
            try check(cairo_surface_status(handle))
        } catch {
            cairo_surface_destroy(handle)
            throw error
        }
        Self.whiten(handle)
        self.handle = handle
        self.dpi = dpi
    }

    private static func whiten(_ surface: OpaquePointer) {
        let context = cairo_create(surface)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_destroy(context)
    }

    /// The picture as a PNG file that knows its resolution.
    consuming func finish() throws(DrawingError) -> [UInt8] {
        cairo_surface_flush(handle)
        try check(cairo_surface_status(handle))
        let sink = ByteSink()
        let status = withExtendedLifetime(sink) {
            cairo_surface_write_to_png_stream(handle, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
        }
        try check(status)
        return PNGResolution(dpi: dpi).written(into: sink.bytes)
    }

    deinit { cairo_surface_destroy(handle) }
}

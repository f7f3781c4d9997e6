import CCairo
import Geometry

/// An SVG document in memory, its size and its units in points.
struct SVGSurface: ~Copyable {
    private let stream: StreamSurface

    /// A document of exactly this size.
    init(size: Size) throws(DrawingError) {
        let stream = try StreamSurface(size: size) { cairo_svg_surface_create_for_stream($0, $1, $2, $3) }
        cairo_svg_surface_restrict_to_version(stream.handle, CAIRO_SVG_VERSION_1_1)
        cairo_svg_surface_set_document_unit(stream.handle, CAIRO_SVG_UNIT_PT)
        try check(cairo_surface_status(stream.handle))
        self.stream = stream
    }

    var handle: OpaquePointer { stream.handle }

    /// Ends the document and gives its bytes.
    consuming func finish() throws(DrawingError) -> [UInt8] { try stream.finish() }
}

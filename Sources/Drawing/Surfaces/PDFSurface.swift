import CCairo
import Geometry

/// A PDF document of one page in memory. It cannot be drawn on after its end, nor end without its status being read.
struct PDFSurface: ~Copyable {
    private let stream: StreamSurface

    /// A page of exactly this size.
    init(size: Size) throws(DrawingError) {
        let stream = try StreamSurface(size: size) { cairo_pdf_surface_create_for_stream($0, $1, $2, $3) }
        cairo_pdf_surface_restrict_to_version(stream.handle, CAIRO_PDF_VERSION_1_5)
        // Cairo writes the time of day otherwise. PDFStructure replaces the whole entry.
        cairo_pdf_surface_set_metadata(stream.handle, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
        try check(cairo_surface_status(stream.handle))
        self.stream = stream
    }

    var handle: OpaquePointer { stream.handle }

    /// Ends the document and gives its bytes.
    consuming func finish() throws(DrawingError) -> [UInt8] { try stream.finish() }
}

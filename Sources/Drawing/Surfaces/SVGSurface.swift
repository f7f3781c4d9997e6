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
    consuming func finish() throws(DrawingError) -> [UInt8] { Self.withoutCount(try stream.finish()) }

    /// The document without the number that Cairo gives its page: it counts the surfaces that the process has made,
    /// so it differs from one run to the next. Nothing in the document refers to it.
    static func withoutCount(_ document: [UInt8]) -> [UInt8] {
        let mark = Array("\n<g id=\"surface".utf8)
        var start = 0
        while start + mark.count < document.count, document[start..<start + mark.count] != mark[...] { start += 1 }
        let digits = document[min(start + mark.count, document.count)...].prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return document }
        return Array(document[..<digits.startIndex]) + document[digits.endIndex...]
    }
}

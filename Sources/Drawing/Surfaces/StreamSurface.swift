import CCairo
import Geometry

/// A surface that writes its document to memory: the owner of the surface and of what it has written.
struct StreamSurface: ~Copyable {
    let handle: OpaquePointer
    private let bytes: ByteSink

    /// The surface that `create` makes for Cairo's writing function and its closure.
    init(
        size: Size,
        create: (cairo_write_func_t, UnsafeMutableRawPointer, _ width: Double, _ height: Double) -> OpaquePointer?
    ) throws(DrawingError) {
        let (width, height) = (size.width.points, size.height.points)
        // 14,400 units is the largest page of PDF 1.5 (ISO 32000-1, annex C.2): 5 m.
        guard width > 0, height > 0, width <= 14_400, height <= 14_400 else { throw .unplaceable(at: nil) }
        let sink = ByteSink()
        guard let handle = create(ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), width, height) else {
            throw .cairo("out of memory", at: nil)
        }
        do throws(DrawingError) {
            try check(cairo_surface_status(handle))
        } catch {
            cairo_surface_destroy(handle)
            throw error
        }
        self.handle = handle
        self.bytes = sink
    }

    /// Ends the document and gives its bytes.
    consuming func finish() throws(DrawingError) -> [UInt8] {
        cairo_surface_finish(handle)
        try check(cairo_surface_status(handle))
        return bytes.bytes
    }

    // Destroying an unfinished surface writes its end still: the sink outlives this call as a stored property.
    deinit { cairo_surface_destroy(handle) }
}

/// Bytes that Cairo writes one after the other.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    /// Cairo's writing function for a sink as closure.
    static let write:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32
        ) -> cairo_status_t = { closure, data, count in
            guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
            let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
            sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
            return CAIRO_STATUS_SUCCESS
        }
}

import CCairo
import Glibc

/// librsvg, loaded when the first picture is drawn: it brings libraries of its own, and most cards have no picture.
///
/// Nothing is read from files or addresses that a document names: it is handed over as bytes without an address of its own
/// (librsvg's manual, “Security and locations of referenced files”).
struct SVGLibrary: Sendable {
    private typealias New = @convention(c) (UInt32) -> OpaquePointer?
    private typealias Write = @convention(c) (OpaquePointer, UnsafePointer<UInt8>, Int, OpaquePointer?) -> Int32
    private typealias Close = @convention(c) (OpaquePointer, OpaquePointer?) -> Int32
    private typealias Render = @convention(c) (OpaquePointer, OpaquePointer, OpaquePointer, OpaquePointer?) -> Int32
    private typealias Release = @convention(c) (OpaquePointer) -> Void

    private let new: New
    private let write: Write
    private let close: Close
    private let render: Render
    private let release: Release

    /// The library; nil where it is not installed.
    static let shared = SVGLibrary()

    private init?() {
        guard let library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL),
            let new = dlsym(library, "rsvg_handle_new_with_flags"), let write = dlsym(library, "rsvg_handle_write"),
            let close = dlsym(library, "rsvg_handle_close"),
            let render = dlsym(library, "rsvg_handle_render_document"),
            let release = dlsym(library, "g_object_unref")
        else { return nil }
        self.new = unsafeBitCast(new, to: New.self)
        self.write = unsafeBitCast(write, to: Write.self)
        self.close = unsafeBitCast(close, to: Close.self)
        self.render = unsafeBitCast(render, to: Render.self)
        self.release = unsafeBitCast(release, to: Release.self)
    }

    /// `RSVG_HANDLE_FLAG_KEEP_IMAGE_DATA`: a JPEG stays one in a PDF.
    private static let keepsImageData: UInt32 = 2

    /// `RsvgRectangle` (librsvg/rsvg.h).
    private struct Rectangle {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    /// Draws a document into a rectangle, in points; false where it is no drawing.
    func draw(
        _ document: [UInt8], on context: OpaquePointer, x: Double, y: Double, width: Double, height: Double
    ) -> Bool {
        guard let handle = new(SVGLibrary.keepsImageData) else { return false }
        defer { release(handle) }
        let isRead = document.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { write(handle, $0, bytes.count, nil) } ?? 0
        }
        guard isRead != 0, close(handle, nil) != 0 else { return false }
        var viewport = Rectangle(x: x, y: y, width: width, height: height)
        return withUnsafeMutablePointer(to: &viewport) { render(handle, context, OpaquePointer($0), nil) } != 0
    }
}

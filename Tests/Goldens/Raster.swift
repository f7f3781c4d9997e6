import CCairo

/// A picture as its pixels, for tests.
public struct Raster: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// Row by row, each 0xRRGGBB.
    public private(set) var pixels: [UInt32]

    /// Why a picture could not be read or written.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// A picture of these pixels, row by row.
    public init(width: Int, height: Int, pixels: [UInt32]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The picture of a PNG file; what is see-through in it becomes white.
    public init(png: [UInt8]) throws {
        let reader = ByteReader(png)
        let surface = withExtendedLifetime(reader) {
            cairo_image_surface_create_from_png_stream(
                { closure, target, count in
                    guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
                    let reader = Unmanaged<ByteReader>.fromOpaque(closure).takeUnretainedValue()
                    return reader.read(Int(count), into: target) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
                }, Unmanaged.passUnretained(reader).toOpaque())
        }
        defer { cairo_surface_destroy(surface) }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw Failure(description: "no PNG file") }
        let (width, height) = (
            Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface))
        )
        // Whatever the file's kind of pixels, they are painted on white.
        let page = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        defer { cairo_surface_destroy(page) }
        let context = cairo_create(page)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_set_source_surface(context, surface, 0, 0)
        cairo_paint(context)
        cairo_destroy(context)
        cairo_surface_flush(page)
        guard let data = cairo_image_surface_get_data(page) else { throw Failure(description: "no pixels") }
        let stride = Int(cairo_image_surface_get_stride(page))
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for y in 0..<height {
            let row = UnsafeRawPointer(data + y * stride)
            for x in 0..<width { pixels.append(row.load(fromByteOffset: x * 4, as: UInt32.self) & 0xFFFFFF) }
        }
        self.init(width: width, height: height, pixels: pixels)
    }

    /// The pixel at a place; white outside the picture.
    public subscript(x: Int, y: Int) -> UInt32 {
        get { (0..<width).contains(x) && (0..<height).contains(y) ? pixels[y * width + x] : 0xFFFFFF }
        set { if (0..<width).contains(x), (0..<height).contains(y) { pixels[y * width + x] = newValue } }
    }

    /// The picture as a PNG file.
    public func png() throws -> [UInt8] {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        defer { cairo_surface_destroy(surface) }
        guard let data = cairo_image_surface_get_data(surface) else { throw Failure(description: "no pixels") }
        let stride = Int(cairo_image_surface_get_stride(surface))
        for y in 0..<height {
            let row = UnsafeMutableRawPointer(data + y * stride)
            for x in 0..<width { row.storeBytes(of: self[x, y], toByteOffset: x * 4, as: UInt32.self) }
        }
        cairo_surface_mark_dirty(surface)
        let writer = ByteWriter()
        let status = withExtendedLifetime(writer) {
            cairo_surface_write_to_png_stream(
                surface,
                { closure, source, count in
                    guard let closure, let source else { return CAIRO_STATUS_WRITE_ERROR }
                    let writer = Unmanaged<ByteWriter>.fromOpaque(closure).takeUnretainedValue()
                    writer.bytes.append(contentsOf: UnsafeBufferPointer(start: source, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(writer).toOpaque())
        }
        guard status == CAIRO_STATUS_SUCCESS else { throw Failure(description: "the PNG file could not be written") }
        return writer.bytes
    }
}

/// Bytes that Cairo reads one after the other.
private final class ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(_ count: Int, into target: UnsafeMutablePointer<UInt8>) -> Bool {
        guard count <= bytes.count - place else { return false }
        for i in 0..<count { target[i] = bytes[place + i] }
        place += count
        return true
    }
}

private final class ByteWriter {
    var bytes: [UInt8] = []
}

// A test that fails shows its values: a picture is too much to read.
extension Raster: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(width)x\(height) pixels" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

public import Geometry

/// A picture that is drawn whole into a rectangle.
public struct Picture: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// A QR code (ISO/IEC 18004, error correction level M) that holds this text, without its quiet zone.
        case qrCode(text: String)
        /// A picture from a file, in its own colours.
        case file(PictureFile)
    }

    public var content: Content
    public var bounds: Rect
    public var paint: Paint

    public init(content: Content, bounds: Rect, paint: Paint) {
        self.content = content
        self.bounds = bounds
        self.paint = paint
    }
}

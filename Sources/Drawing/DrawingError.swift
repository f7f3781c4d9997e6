public import Diagnostics
public import SheetModel

/// Why a sheet could not be drawn.
public enum DrawingError: Error, Hashable, Sendable {
    /// Cairo refused a call; its own words, and the text that was being drawn.
    case cairo(String, at: Span?)
    /// A coordinate or a size that is no number, or lies metres off the paper.
    case unplaceable(at: Span?)
    /// The font table has no such face.
    case missingFace(FontID, at: Span?)
    /// A resolution that is not a number of at least one dot per inch.
    case resolution(Double)
    /// A picture of more pixels than the program draws; `highestDPI` would still do.
    case tooManyPixels(width: Int, height: Int, highestDPI: Int)
    /// More text than the largest QR code holds.
    case qrCodeTooLong(bytes: Int, most: Int, at: Span?)
    /// A QR code that the encoder refused.
    case qrCode(reason: String, at: Span?)
    /// librsvg, which draws pictures, is not installed.
    case noSVGLibrary(at: Span?)
    /// A picture that librsvg refused.
    case unreadablePicture(path: String, at: Span?)

    /// The fault in the user's words.
    public var diagnostic: Diagnostic {
        switch self {
        case .cairo(let words, let span):
            Diagnostic(
                "drawing.cairo", blame: .program, "the sheet could not be drawn: Cairo says “\(words)”", at: span)
        case .unplaceable(let span):
            Diagnostic(
                "drawing.unplaceable", blame: .program, "something was placed at no place on the sheet", at: span,
                hints: [.init("the layout made a coordinate that is no number or lies far off the paper")])
        case .missingFace(let font, let span):
            Diagnostic(
                "drawing.missing-face", blame: .program,
                "the sheet wants “\(font.family)” in weight \(font.weight), which is not in the font set", at: span)
        case .resolution(let dpi):
            Diagnostic(
                "drawing.resolution", .error, "a picture cannot have \(dpi) dots per inch",
                hints: [.init("give a number from 1 upwards, such as --dpi 150")])
        case .tooManyPixels(let width, let height, let highestDPI):
            Diagnostic(
                "drawing.too-many-pixels", .error,
                "a picture of \(width) by \(height) pixels is more than the program draws",
                hints: [.init("use --dpi \(highestDPI) or less, or make a PDF, which is sharp at any size")])
        case .qrCodeTooLong(let bytes, let most, let span):
            Diagnostic(
                "drawing.qr-too-long", .error,
                "the address for the QR code has \(bytes) bytes; a QR code holds \(most)",
                at: span, hints: [.init("use a shorter address")])
        case .qrCode(let reason, let span):
            Diagnostic("drawing.qr", .error, "no QR code can be made of the address: \(reason)", at: span)
        case .noSVGLibrary(let span):
            Diagnostic(
                "picture.no-library", blame: .program, "librsvg, which draws pictures, is not installed", at: span,
                hints: [.init("install Debian's librsvg2-2")])
        case .unreadablePicture(let path, let span):
            Diagnostic(
                "picture.nothing-drawn", .error, "“\(path)” cannot be drawn", at: span,
                hints: [.init("open it in a drawing program and save it anew")])
        }
    }
}

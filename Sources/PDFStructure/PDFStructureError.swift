public import Diagnostics

/// Why a drawn PDF could not be given its structure.
public enum PDFStructureError: Error, Hashable, Sendable {
    /// The drawn bytes are not a sound PDF; in libqpdf's words.
    case unreadable(detail: String)
    /// The drawn PDF has not one page but so many.
    case pageCount(Int)
    /// The page is smaller than the sheet, or has no size; both in points.
    case pageSize(width: Double, height: Double)
    /// An address that must not be made into a link: only http, https and mailto lead anywhere from paper or screen.
    case linkAddress(String, span: Span?)
    /// An object could not be changed or the file not be put together; in libqpdf's words.
    case unwritable(detail: String)

    /// The fault in the user's words. Only an address comes from the card; all else is the program's own fault.
    public var diagnostic: Diagnostic {
        switch self {
        case .unreadable(let detail):
            Diagnostic(
                "pdf.unreadable", blame: .program, "the drawn page is not a sound PDF: \(detail)", hints: [Self.report])
        case .pageCount(let count):
            Diagnostic(
                "pdf.page-count", blame: .program, "the drawn PDF has \(count) pages instead of one",
                hints: [Self.report])
        case .pageSize(let width, let height):
            Diagnostic(
                "pdf.page-size", blame: .program,
                "the drawn page of \(Int(width)) by \(Int(height)) points is smaller than the sheet",
                hints: [Self.report])
        case .linkAddress(let address, let span):
            Diagnostic(
                "pdf.link-address", .error, "“\(address)” is no address that a link can lead to", at: span,
                hints: [.init("write a whole address, such as https://example.org/check or mailto:name@example.org")])
        case .unwritable(let detail):
            Diagnostic(
                "pdf.unwritable", blame: .program, "the PDF could not be put together: \(detail)",
                hints: [Self.report])
        }
    }

    private static var report: Diagnostic.Hint {
        Diagnostic.Hint("this is a fault of the program; please report it with the output of `koerskaart info`")
    }
}

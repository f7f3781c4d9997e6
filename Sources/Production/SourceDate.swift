import Diagnostics
import Glibc
import PDFStructure

/// The date that a build wants in its documents (https://reproducible-builds.org/specs/source-date-epoch/). Without one
/// a document has no date: the same input gives the same bytes.
enum SourceDate {
    /// The date of SOURCE_DATE_EPOCH; nil where it is not set, or empty.
    ///
    /// - Throws: what is wrong with its value: a wrong date must not pass for none.
    static func fromEnvironment() throws(DiagnosticList) -> DocumentDate? {
        guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty else { return nil }
        if let date = Int(value).flatMap(DocumentDate.init(secondsSince1970:)) { return date }
        throw DiagnosticList([
            Diagnostic(
                "usage.source-date", "SOURCE_DATE_EPOCH is “\(value)”, which is no number of seconds since 1970",
                hints: [.init("set it to a whole number from 0 to 253402300799, or unset it")])
        ])
    }
}

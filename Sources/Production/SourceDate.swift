import Glibc
import PDFStructure

/// The date that a build wants in its documents (https://reproducible-builds.org/specs/source-date-epoch/). Without one
/// a document has no date: the same input gives the same bytes.
enum SourceDate {
    static var fromEnvironment: DocumentDate? {
        guard let value = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: value)) else { return nil }
        return DocumentDate(secondsSince1970: seconds)
    }
}

/// A moment in universal time that a document may say it was made at.
///
/// It comes from SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch), never from a clock.
public struct DocumentDate: Hashable, Sendable {
    private let year: Int
    private let month: Int
    private let day: Int
    private let second: Int

    /// The moment so many seconds after 1970-01-01T00:00:00Z, or nil where that is before then or after the year 9999.
    public init?(secondsSince1970 seconds: Int) {
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        second = seconds % 86400
        // Days since 0000-03-01 in the Gregorian calendar: a year that starts in March has its leap day at its end.
        let days = seconds / 86400 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// The form of ISO 32000-1, 7.9.4: `D:20261124120000Z`.
    var pdf: String {
        "D:" + digits(year, 4) + digits(month, 2) + digits(day, 2) + digits(second / 3600, 2)
            + digits(second / 60 % 60, 2) + digits(second % 60, 2) + "Z"
    }

    /// The form of XMP (ISO 16684-1, 8.2.1.2): `2026-11-24T12:00:00Z`.
    var xmp: String {
        digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2) + "T" + digits(second / 3600, 2) + ":"
            + digits(second / 60 % 60, 2) + ":" + digits(second % 60, 2) + "Z"
    }

    private func digits(_ value: Int, _ count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

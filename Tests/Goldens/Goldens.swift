import Glibc

/// Kept results of one suite, to which new ones are compared.
///
/// `RENEW_GOLDENS=1 swift test --filter …` writes the new results in their place, and fails while it does, so that
/// nobody renews by accident; with `CI=true` it is off. A picture that differs leaves old, new and difference in
/// `.build/goldens/`, all on one page, `index.html`.
public struct Goldens: Sendable {
    /// The folder that holds the files.
    public let folder: String
    let suite: String

    /// The goldens in a folder beside the test's own file: `Goldens(beside: #filePath)`.
    public init(beside file: String, folder: String = "Goldens") {
        let here = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        self.folder = (here + [Substring(folder)]).joined(separator: "/")
        self.suite = here.last.map(String.init) ?? "tests"
    }

    /// A result that is not the kept one.
    public struct Mismatch: Error, Hashable, Sendable, CustomStringConvertible {
        public let description: String
    }

    private static let renewing = environment("RENEW_GOLDENS") == "1" && environment("CI") != "true"

    /// Compares a picture, as a PNG file, to the kept one; throws where they differ.
    public func check(picture png: [UInt8], named name: String, tolerance: Tolerance = .edges) throws {
        let path = "\(folder)/\(name).png"
        let report = FailureReport(suite: suite, name: name)
        let new = try Raster(png: png)
        guard let kept = try Files.bytes(at: path).map(Raster.init(png:)) else {
            if Self.renewing { throw try renewed(png, at: path) }
            try report.keep(old: nil, new: new, difference: nil)
            throw missing(path)
        }
        let comparison = RasterComparison(old: kept, new: new, tolerance: tolerance)
        guard !comparison.isSame else { return report.clear() }
        if Self.renewing { throw try renewed(png, at: path) }
        try report.keep(old: kept, new: new, difference: comparison.difference)
        throw Mismatch(
            description: """
                \(path): \(comparison)
                see \(FailureReport.page)
                """)
    }

    /// Compares a text to the kept one; throws with the first line that differs.
    public func check(text new: String, named name: String) throws {
        let path = "\(folder)/\(name)"
        let kept = Files.text(at: path)
        guard kept != new else { return }
        if Self.renewing { throw try renewed(Array(new.utf8), at: path) }
        guard let kept else { throw missing(path) }
        throw Mismatch(description: "\(path):\(Self.firstDifference(old: kept, new: new))")
    }

    /// The number of the first line that differs, and the line as it was and as it is.
    static func firstDifference(old: String, new: String) -> String {
        let (a, b) = (
            old.split(separator: "\n", omittingEmptySubsequences: false),
            new.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let line = zip(a, b).prefix { $0 == $1 }.count
        let was = line < a.count ? "'\(a[line])'" : "nothing"
        let now = line < b.count ? "'\(b[line])'" : "nothing"
        return "\(line + 1): was \(was), is \(now)"
    }

    private func renewed(_ bytes: [UInt8], at path: String) throws -> Mismatch {
        try Files.write(bytes, to: path)
        FailureReport(suite: suite, name: path).clear()
        return Mismatch(description: "\(path): renewed; look at it, and run again without RENEW_GOLDENS")
    }

    private func missing(_ path: String) -> Mismatch {
        Mismatch(description: "\(path): there is no golden yet; RENEW_GOLDENS=1 writes it")
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

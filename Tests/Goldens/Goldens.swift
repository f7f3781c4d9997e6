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
    private let isRenewing: Bool

    /// The goldens in a folder beside the test's own file: `Goldens(beside: #filePath)`.
    ///
    /// - Parameter environment: Where `RENEW_GOLDENS` and `CI` are looked up.
    public init(
        beside file: String, folder: String = "Goldens", environment: (String) -> String? = Goldens.environment
    ) {
        let here = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        self.folder = (here + [Substring(folder)]).joined(separator: "/")
        self.suite = here.last.map(String.init) ?? "tests"
        self.isRenewing = environment("RENEW_GOLDENS") == "1" && environment("CI") != "true"
    }

    /// A result that is not the kept one.
    public struct Mismatch: Error, Hashable, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Compares a picture, as a PNG file, to the kept one; throws where they differ.
    public func check(picture png: [UInt8], named name: String, tolerance: Tolerance = .edges) throws {
        let path = "\(folder)/\(name).png"
        let report = FailureReport(suite: suite, name: name)
        let new = try Raster(png: png)
        guard let kept = try Files.bytes(at: path).map(Raster.init(png:)) else {
            if isRenewing { throw try renewed(png, at: path) }
            try report.keep(old: nil, new: new, difference: nil)
            throw missing(path)
        }
        let comparison = RasterComparison(old: kept, new: new, tolerance: tolerance)
        guard !comparison.isSame else { return report.clear() }
        if isRenewing {
            report.clear()
            throw try renewed(png, at: path)
        }
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
        if isRenewing { throw try renewed(Array(new.utf8), at: path) }
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
        return Mismatch(description: "\(path): renewed; look at it, and run again without RENEW_GOLDENS")
    }

    private func missing(_ path: String) -> Mismatch {
        Mismatch(description: "\(path): there is no golden yet; RENEW_GOLDENS=1 writes it")
    }

    /// A variable of this process's environment.
    public static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

import Glibc

/// Where the programs of this build are.
enum Programs {
    /// The folder of the test bundle; the programs are built beside it.
    static let folder: String = {
        guard let path = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(path) }
        return String(cString: path).split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
    }()

    /// The checkout.
    static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")
}

import Goldens

/// What inputs begin as: files of the checkout by their path, and those of `Corpus/`.
enum Corpus {
    /// The checkout.
    static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The bytes of a file of the checkout; nothing where it is not there.
    static func file(_ path: String) -> [UInt8] { Files.bytes(at: "\(checkout)/\(path)") ?? [] }

    /// The files of a folder of the checkout, in the order of their names.
    static func files(in folder: String, ending: String = "") -> [[UInt8]] {
        Files.names(in: "\(checkout)/\(folder)").filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
            .map { file("\(folder)/\($0)") }
    }

    /// The files of a reader's own corpus.
    static func own(_ target: String) -> [[UInt8]] { files(in: "Tests/Fuzzing/Corpus/\(target)") }

    /// Lines of a reader's own corpus, each an input.
    static func lines(_ target: String) -> [[UInt8]] {
        own(target).flatMap { $0.split(separator: 0x0A).map(Array.init) }
    }

    /// The cards of the checkout: examples and those to start from.
    static let cards =
        ["opgavegericht-werken", "ready-for-the-heat"].map { file("examples/\($0)/card.yaml") } + starters

    /// Small cards, quick to read.
    static let starters = ["en", "nl"].map { file("Templates/starter/\($0)/card.yaml") }
}

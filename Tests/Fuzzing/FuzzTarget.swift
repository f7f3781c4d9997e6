/// A reader that is given nonsense, with what inputs are made of and what is asked of it.
public struct FuzzTarget: Sendable {
    public let name: String
    /// What it reads, in words.
    public let summary: String
    public let mutator: Mutator
    /// Reads an input, and throws where a promise is not kept; a crash is for the process to notice.
    public let check: @Sendable ([UInt8], _ seed: UInt64) throws(Breach) -> Void

    public init(
        _ name: String, _ summary: String, mutator: Mutator,
        check: @escaping @Sendable ([UInt8], UInt64) throws(Breach) -> Void
    ) {
        self.name = name
        self.summary = summary
        self.mutator = mutator
        self.check = check
    }

    /// Every reader, and a whole card on its sheet.
    public static let all: [FuzzTarget] = [
        .card, .markup, .participants, .languageTag, .settings, .template, .iconPath, .theme, .picture, .defaults,
        .labels, .translation, .trie,
        .patterns, .fontCatalogue, .fontFile, .sheet, .sheetOfTemplate, .sheetOfTheme,
    ]

    /// Targets that fail on purpose, to see that failing is noticed: `itself-crash` and so on.
    public static let faulty: [FuzzTarget] = [.crash, .hang, .memory, .breach]

    /// The target of a name.
    public static func named(_ name: String) -> FuzzTarget? { (all + faulty).first { $0.name == name } }
}

/// A name that a command takes, and what it stands for.
public struct CatalogueEntry: Hashable, Sendable {
    public var name: String
    /// One line.
    public var summary: String

    public init(name: String, summary: String) {
        self.name = name
        self.summary = summary
    }
}

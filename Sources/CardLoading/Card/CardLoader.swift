public import CardModel
public import Diagnostics

/// Reads a card file into a card, with all its faults in one run.
public struct CardLoader: Sendable {
    public init() {}

    /// The card in a file, and what is unwise in it.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, YAML in UTF-8; at most 1 MB.
    ///   - file: the file as the user named it.
    ///   - variables: values laid over those of the card's `variables`; a name that the card does not declare is a
    ///     fault.
    /// - Throws: everything that is wrong with the file, errors and warnings, where there is an error.
    public func load(_ bytes: [UInt8], file: String, variables: [String: String] = [:]) throws(DiagnosticList)
        -> (card: Card, warnings: DiagnosticList)
    {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "card")
        let card = YAMLReader.read(into: log)
            .flatMap { CardReading($0, overrides: variables, log: log) }?.card()
        guard let card, !log.list.hasErrors else { throw log.list }
        return (card, log.list)
    }
}

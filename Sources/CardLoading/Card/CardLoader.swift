public import CardModel
public import Diagnostics

/// Reads a card file into a card, with all its faults in one run.
public struct CardLoader: Sendable {
    public init() {}

    /// The largest file that is read, in bytes; a card has some 20,000.
    public static let largestFile = YAMLFault.largestFile

    /// The card in a file, and what is unwise in it.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, YAML in UTF-8; at most 1 MB.
    ///   - file: the file as the user named it.
    ///   - variables: values laid over those of the card's `variables`; a name that the card does not declare is a
    ///     fault.
    ///   - placeWords: the words of a language that say where something stands, which texts are warned of; nil for a
    ///     language of which they are not known.
    /// - Throws: everything that is wrong with the file, errors and warnings, where there is an error.
    public func load(
        _ bytes: [UInt8], file: String, variables: [String: String] = [:],
        placeWords: (_ language: String) throws(DiagnosticList) -> PlaceWords? = { _ in nil }
    ) throws(DiagnosticList) -> (card: Card, warnings: DiagnosticList) {
        let log = FaultLog(source: SourceFile(name: file, bytes: bytes), kind: "card")
        guard let root = YAMLReader.read(into: log),
            let reading = CardReading(root, overrides: variables, log: log),
            let card = try reading.card(placeWords: placeWords), !log.list.hasErrors
        else { throw log.list }
        return (card, log.list)
    }
}

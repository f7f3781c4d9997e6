public import Diagnostics

/// Where a card is: what the CARD of a command line leads to.
public struct CardLocation: Hashable, Sendable {
    /// The card file as the user would name it; `-` is standard input.
    public let file: String
    /// The folder that logos, themes and translations of the card are relative to; `.` for standard input.
    public let folder: String

    /// The folder of the card's translations.
    public var translations: String { FilePath(folder).appending("translations") }

    /// The path of a file that the card names.
    public func path(of name: String) -> String { FilePath(folder).appending(name) }

    /// Finds the card that an argument means: a folder that holds a card.yaml, a YAML file, or `-`.
    public init(_ argument: String, through inputs: any Inputs) throws(DiagnosticList) {
        if argument.isEmpty {
            throw DiagnosticList([
                Diagnostic(
                    "usage.no-card", "no card is named",
                    hints: [.init("name a card's folder, its card.yaml, or - for standard input")])
            ])
        }
        if argument == "-" {
            file = "-"
            folder = "."
            return
        }
        switch inputs.kind(of: argument) {
        case .folder:
            let card = FilePath(argument).appending("card.yaml")
            guard let kind = inputs.kind(of: card), kind != .folder else {
                throw DiagnosticList([try Self.noCard(in: argument, through: inputs)])
            }
            file = card
            folder = FilePath(argument).trimmed
        // Standard input by another name, whatever the shell has opened there.
        case .file where argument.hasPrefix("/dev/") || argument.hasPrefix("/proc/self/fd/"):
            file = argument
            folder = "."
        case .file:
            guard ["yaml", "yml"].contains(FilePath(argument).ending) else {
                throw DiagnosticList([
                    Diagnostic(
                        "card.not-yaml", .error, "“\(argument)” is no card: its name does not end in .yaml",
                        hints: [.init("name a card folder, its card.yaml, or - for standard input")])
                ])
            }
            file = argument
            folder = FilePath(argument).folder
        case .special:
            file = argument
            folder = "."
        case nil:
            // Reading says best why nothing can be read there.
            _ = try inputs.read(argument)
            file = argument
            folder = FilePath(argument).folder
        }
    }

    private static func noCard(in folder: String, through inputs: any Inputs) throws(DiagnosticList) -> Diagnostic {
        let names = try inputs.names(in: folder)
        let cards = names.filter { ["yaml", "yml"].contains(FilePath($0).ending) }
        let inner = names.filter {
            inputs.kind(of: FilePath(FilePath(folder).appending($0)).appending("card.yaml")) == .file
        }
        let hint: Diagnostic.Hint =
            if let near = nearestName(to: "card.yaml", among: cards) ?? cards.first ?? inner.first {
                .init("did you mean “\(FilePath(folder).appending(near))”?")
            } else {
                .init("`koerskaart new FOLDER` makes a card to start from")
            }
        return Diagnostic("card.no-file", .error, "the folder “\(folder)” holds no card.yaml", hints: [hint])
    }
}

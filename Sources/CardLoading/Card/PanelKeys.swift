import CardModel

/// The keys of a panel.
enum PanelKeys: String, CaseIterable {
    case title, minutes
    /// Whether there is a break here; `false` where it is left out.
    case `break`
    case blocks

    static let minutesRange = 1...180
    static let blocksRange = 1...24
}

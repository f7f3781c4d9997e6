/// The keys of a panel. `break` says whether there is a break here; `false` where it is left out.
enum PanelKeys {
    static let panel = ["title", "minutes", "break", "blocks"]

    static let minutesRange = 1...180
    static let blocksRange = 1...24
}

/// The colours of one theme, by token, spread over the panels of one card.
///
/// Each token has no colour (nothing is drawn), one colour, or a list of them that steps along the route.
public struct Palette: Hashable, Sendable {
    /// The colours of each token, in route order.
    public var colours: [ColourToken: [Colour]]
    /// The number of panels over which a list of colours is spread.
    public var panelCount: Int

    public init(colours: [ColourToken: [Colour]], panelCount: Int) {
        self.colours = colours
        self.panelCount = panelCount
    }

    /// The colour of a token at a panel (0-based, in route order), or nil where the theme gives it none.
    ///
    /// A list as long as the card has panels is taken one by one; another length is spread, so that the first
    /// and the last panel have the first and the last colour. The colours of a proof are the same in every palette.
    public func colour(_ token: ColourToken, panel: Int? = nil) -> Colour? {
        if let own = token.proofColour { return own }
        guard let list = colours[token], let first = list.first else { return nil }
        guard let panel, list.count > 1, panelCount > 1 else { return first }
        let position = Double(panel) * Double(list.count - 1) / Double(panelCount - 1)
        return list[min(list.count - 1, max(0, Int(position.rounded())))]
    }
}

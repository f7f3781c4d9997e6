/// The colours of one theme, by token, spread over the panels of one card.
///
/// Each token has no colour (nothing is drawn), one colour, or a list of them that steps along the route.
public struct Palette: Hashable, Sendable {
    /// The colours of each token, as the theme has them.
    public let colours: [ColourToken: RouteColours]
    /// For a token whose panels differ: its colours, one a panel.
    private var panels: [ColourToken: RouteColours] = [:]

    /// A theme's colours on a card with so many panels.
    ///
    /// - Parameter pauses: the panels (0-based, in route order) with a break.
    public init(colours: [ColourToken: RouteColours], panelCount: Int, pauses: [Int] = []) {
        self.colours = colours
        for (token, list) in colours where list.varies {
            panels[token] = RouteColours(list.panels(panelCount, pauses: pauses))
        }
    }

    /// The colour of a token at a panel (0-based, in route order), or nil where the theme gives it none. What belongs to
    /// no panel takes the first colour of a list.
    ///
    /// The colours of a proof are the same in every palette.
    public func colour(_ token: ColourToken, panel: Int? = nil) -> Colour? {
        if let own = token.proofColour { return own }
        guard let panel, let list = panels[token]?.colours, !list.isEmpty else { return colours[token]?.colours.first }
        return list[min(list.count - 1, max(0, panel))]
    }
}

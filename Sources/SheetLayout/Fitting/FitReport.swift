/// How a card came to fit its sheet.
public struct FitReport: Hashable, Sendable {
    /// How many steps down the type of the panels is; 0 is the template's own size.
    public var step: Int
    /// What the type of the panels is multiplied by.
    public var scale: Double
    public var panels: [PanelFill]
    /// The panel with the least room to spare: the one whose texts keep the type small. One whose height is what its
    /// contents need is always full, and counts only where there is no other.
    public var fullest: PanelFill

    /// How full a panel is.
    public struct PanelFill: Hashable, Sendable {
        /// From 1.
        public var number: Int
        /// The least height of its contents, as a share of the height there is.
        public var fullness: Double

        public init(number: Int, fullness: Double) {
            self.number = number
            self.fullness = fullness
        }
    }

    public init(step: Int, scale: Double, panels: [PanelFill], fullest: PanelFill) {
        self.step = step
        self.scale = scale
        self.panels = panels
        self.fullest = fullest
    }
}

public import Geometry

/// What a placed sheet does not say of itself: what it was made with, and how the card came to fit.
public struct SheetFacts: Hashable, Sendable {
    /// The sheet's name: A1.
    public var sheet: String
    public var template: String
    public var theme: String
    /// How many steps down the type of the panels is; 0 is the template's own size.
    public var step: Int
    /// What the type of the panels is multiplied by.
    public var scale: Double
    /// Half a line of the baseline grid, as fitted.
    public var lineStep: Length
    /// How full each panel is, by its number: what its contents need at least, as a share of the height there is.
    public var fullness: [Int: Double]

    public init(
        sheet: String, template: String, theme: String, step: Int, scale: Double, lineStep: Length,
        fullness: [Int: Double]
    ) {
        self.sheet = sheet
        self.template = template
        self.theme = theme
        self.step = step
        self.scale = scale
        self.lineStep = lineStep
        self.fullness = fullness
    }
}

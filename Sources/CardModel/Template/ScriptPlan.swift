/// What differs on a sheet in a script whose letters are built otherwise than those that the type scale was drawn for.
public struct ScriptPlan: Hashable, Sendable {
    /// What the sizes of roles in the theme's text family are multiplied by.
    public var size: Double
    /// What the grid that lines stand on is multiplied by.
    public var leading: Double

    public init(size: Double = 1, leading: Double = 1) {
        self.size = size
        self.leading = leading
    }
}

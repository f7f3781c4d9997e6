/// What a card is made with where the user does not say.
public struct Defaults: Hashable, Sendable {
    /// The name of a template.
    public var template: String
    /// The name of a theme.
    public var theme: String

    public init(template: String, theme: String) {
        self.template = template
        self.theme = theme
    }
}

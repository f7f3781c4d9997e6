/// The types of Design Tokens 2025.10, “Types”.
enum TokenType: String, CaseIterable {
    case color, dimension, fontFamily, fontWeight, number
    case typography, border, strokeStyle
    /// Read over: a card has nothing that moves or casts a shadow.
    case shadow, gradient, transition, duration, cubicBezier

    /// The type of that name, or of a name that design tools used before the format was settled.
    init?(named name: String) {
        if let type = TokenType(rawValue: name) {
            self = type
            return
        }
        switch name {
        case "fontFamilies": self = .fontFamily
        case "fontWeights": self = .fontWeight
        case "borderWidth", "borderRadius", "spacing", "sizing": self = .dimension
        default: return nil
        }
    }

    /// Where a value of several parts has the part that is wanted: a border has a width and a colour.
    func part(for wanted: TokenType) -> String? {
        switch (self, wanted) {
        case (.typography, .fontFamily): "fontFamily"
        case (.typography, .fontWeight): "fontWeight"
        case (.border, .dimension): "width"
        case (.border, .color): "color"
        default: nil
        }
    }
}

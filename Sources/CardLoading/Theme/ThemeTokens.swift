import CardModel
import DesignTokens

/// The tokens that a theme has, by their path: the same for every template.
enum ThemeTokens {
    enum Line: String, CaseIterable { case hair, box, rule, route, panel, callout }
    enum Radius: String, CaseIterable { case box, chip, callout, panel }
    enum Face: String, CaseIterable { case display, text }

    /// The group for a theme's own tokens, from which the others take their values.
    static let palette = "palette."
    static let turn = "radius.turn"
    static let turnRange = 0.5...1.0
    /// The widest line and the greatest radius on A1, in millimetres.
    static let greatestLength = 100.0
    static let weightRange = 100...900

    static func path(_ line: Line) -> String { "line." + line.rawValue }
    static func path(_ radius: Radius) -> String { "radius." + radius.rawValue }
    static func familyGroup(_ face: Face) -> String { "type.\(face.rawValue).family." }
    static func path(_ weight: Typeface.Weight, of face: Face) -> String {
        "type.\(face.rawValue).weights.\(weight.rawValue)"
    }

    /// The type of the token at a path, or nil where a theme has no such token.
    static func type(of path: String) -> ThemeFault.TokenType? {
        if ColourToken(rawValue: path) != nil { return .color }
        if path == turn { return .number }
        if Line.allCases.contains(where: { Self.path($0) == path }) { return .dimension }
        if Radius.allCases.contains(where: { Self.path($0) == path }) { return .dimension }
        for face in Face.allCases {
            if path.hasPrefix(familyGroup(face)) { return .fontFamily }
            if Typeface.Weight.allCases.contains(where: { Self.path($0, of: face) == path }) { return .fontWeight }
        }
        return nil
    }

    /// All paths, for hints.
    static let paths: [String] =
        ColourToken.allCases.map(\.rawValue) + Line.allCases.map(path) + Radius.allCases.map(path) + [turn]
        + Face.allCases.flatMap { face in
            [familyGroup(face) + "Latn"] + Typeface.Weight.allCases.map { path($0, of: face) }
        }
}

/// Which paths are colours.
enum ColourTokenNames {
    static func isColour(_ path: String) -> Bool { ColourToken(rawValue: path) != nil }
}

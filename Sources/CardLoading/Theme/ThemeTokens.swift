import CardModel
import DesignTokens
import Diagnostics

/// The tokens that a theme has, by their path: the same for every template.
enum ThemeTokens {
    enum Line: String, CaseIterable { case hair, box, rule, route, panel, callout }
    enum Radius: String, CaseIterable { case box, chip, callout, panel }
    enum Face: String, CaseIterable { case display, text }

    /// The group for a theme's own tokens: one in it that nothing takes its value from is worth a word. Groups of other
    /// names are as free, but come from a design tool with all that is in them.
    static let palette = "palette."
    static let turn = "radius.turn"
    static let turnRange = 0.5...1.0
    /// The widest line and the greatest radius on A1, in millimetres.
    static let greatestLength = 100.0
    /// The most colours in a list.
    static let mostColours = 24
    /// The most typefaces that a script can name.
    static let mostFamilies = 24
    static let weightRange = 1...999

    static func path(_ line: Line) -> String { "line." + line.rawValue }
    static func path(_ radius: Radius) -> String { "radius." + radius.rawValue }
    static func familyGroup(_ face: Face) -> String { "type.\(face.rawValue).family." }
    static func path(_ weight: Typeface.Weight, of face: Face) -> String {
        "type.\(face.rawValue).weights.\(weight.rawValue)"
    }

    /// Whether a path is in a group of the closed set; all others are the theme's own.
    static func isOurs(_ path: String) -> Bool { groups.contains { path == $0 || path.hasPrefix($0 + ".") } }

    /// The names at the root of the closed set.
    private static let groups = [
        "sheet", "route", "mark", "step", "panel", "accent", "box", "hair", "callout", "clock",
        "type", "line", "radius",
    ]

    /// What was probably meant by a path outside the closed set: that of a token in it whose first name is misspelt.
    static func meant(by path: String) -> String? {
        guard !path.hasPrefix(palette) else { return nil }
        guard let dot = path.firstIndex(of: "."), let group = nearestName(to: String(path[..<dot]), among: groups)
        else {
            return path.contains(".") ? nil : nearestName(to: path, among: ["hair"])
        }
        let meant = group + path[dot...]
        return type(of: meant) == nil ? nil : meant
    }

    /// The type of the token at a path, or nil where a theme has no such token.
    static func type(of path: String) -> TokenType? {
        types[path] ?? (Face.allCases.contains { path.hasPrefix(familyGroup($0)) } ? .fontFamily : nil)
    }

    private static let types: [String: TokenType] = {
        var types: [String: TokenType] = [turn: .number]
        for token in ColourToken.ofThemes { types[token.rawValue] = .color }
        for line in Line.allCases { types[path(line)] = .dimension }
        for radius in Radius.allCases { types[path(radius)] = .dimension }
        for face in Face.allCases {
            for weight in Typeface.Weight.allCases { types[path(weight, of: face)] = .fontWeight }
        }
        return types
    }()

    /// All paths, for hints.
    static let paths: [String] =
        needed + Face.allCases.flatMap { face in Typeface.Weight.allCases.map { path($0, of: face) } }

    /// The paths that every theme has, its own or of a layer below.
    static let needed: [String] =
        ColourToken.ofThemes.map(\.rawValue) + Line.allCases.map(path) + Radius.allCases.map(path) + [turn]
        + Face.allCases.map { familyGroup($0) + "Latn" }
}

/// Which paths are colours.
enum ColourTokenNames {
    static func isColour(_ path: String) -> Bool { ColourToken(rawValue: path).map { $0.proofColour == nil } ?? false }
}

public import DesignTokens
public import Diagnostics
public import Geometry

/// How a card looks: colours, typefaces, lines and radii, as a theme's design tokens say. It says nothing of places
/// or words.
public struct Theme: Hashable, Sendable {
    /// The theme's name: that of its folder.
    public var name: String
    /// One sentence for `koerskaart themes`.
    public var summary: String
    /// The colours of each token, along the route. A token without a colour is not drawn.
    public var colours: [ColourToken: RouteColours]
    public var display: Typeface
    public var text: Typeface
    public var lines: Lines
    public var radii: Radii
    /// The logo of the body whose theme it is, from the folder of the file that names it.
    public var logo: PicturePath?
    /// What is read out for the logo: the body's name.
    public var logoName: String?
    /// Whether it is made for eyes that need high contrast: more is asked of its colours.
    public var isHighContrast = false
    /// Where its colours are written.
    public var places: [ColourPlace] = []
    /// What is unwise in its file, though it can be used.
    public var warnings = DiagnosticList()

    /// Where the colour of a token is written: for one that is taken from another, where that is.
    public struct ColourPlace: Hashable, Sendable {
        public var token: ColourToken
        public var span: Span

        public init(_ token: ColourToken, _ span: Span) {
            self.token = token
            self.span = span
        }
    }

    /// Where the colour of a token is written; nil where that is not known.
    public func place(of token: ColourToken) -> Span? { places.first { $0.token == token }?.span }

    public init(
        name: String, summary: String, colours: [ColourToken: RouteColours], display: Typeface, text: Typeface,
        lines: Lines, radii: Radii
    ) {
        self.name = name
        self.summary = summary
        self.colours = colours
        self.display = display
        self.text = text
        self.lines = lines
        self.radii = radii
    }

    /// Widths of lines on A1 (a template scales them to other sheets); nothing where there is no line.
    public struct Lines: Hashable, Sendable {
        /// Between items of a list, and writing lines.
        public var hair: Length
        /// Round a box, under a table's row.
        public var box: Length
        /// Under a table's heads, over the foot.
        public var rule: Length
        /// Round the route.
        public var route: Length
        /// Round a panel.
        public var panel: Length
        /// Round a callout.
        public var callout: Length

        public init(hair: Length, box: Length, rule: Length, route: Length, panel: Length, callout: Length) {
            self.hair = hair
            self.box = box
            self.rule = rule
            self.route = route
            self.panel = panel
            self.callout = callout
        }
    }

    /// Radii of corners on A1; a template scales them to other sheets.
    public struct Radii: Hashable, Sendable {
        public var box: Length
        public var chip: Length
        public var callout: Length
        public var panel: Length
        /// The radius of the route's turns on its centre line, in widths of the route; 0.5 to 1.
        public var turn: Double

        public init(box: Length, chip: Length, callout: Length, panel: Length, turn: Double) {
            self.box = box
            self.chip = chip
            self.callout = callout
            self.panel = panel
            self.turn = turn
        }
    }
}

/// A family of type for each script, and the weights that a template's words for weight stand for.
public struct Typeface: Hashable, Sendable {
    /// Which family serves which script (ISO 15924), in order of preference.
    public var families: [Family]
    /// The weight, 100 to 900, for each of the template's words.
    public var weights: [Weight: Int]

    public init(families: [Family], weights: [Weight: Int]) {
        self.families = families
        self.weights = weights
    }

    public struct Family: Hashable, Sendable {
        /// An ISO 15924 code: `Latn`.
        public var script: String
        public var name: String
        /// Where the theme names it.
        public var span: Span?

        public init(script: String, name: String, span: Span? = nil) {
            self.script = script
            self.name = name
            self.span = span
        }
    }

    /// A template's words for how heavy type is.
    public enum Weight: String, Hashable, Sendable, CaseIterable {
        case light, regular, medium, semibold, bold, heavy

        /// The weight where a theme does not say otherwise (CSS Fonts 4 §2.2.1).
        public var usual: Int {
            switch self {
            case .light: 300
            case .regular: 400
            case .medium: 500
            case .semibold: 600
            case .bold: 700
            case .heavy: 800
            }
        }
    }

    /// The weight that a word stands for in this typeface.
    public func weight(_ weight: Weight) -> Int { weights[weight] ?? weight.usual }

    /// The families in order of preference for a language's script; each once.
    public func families(script: String) -> [String] {
        let ordered = families.filter { $0.script == script } + families.filter { $0.script != script }
        var names: [String] = []
        for family in ordered where !names.contains(family.name) { names.append(family.name) }
        return names
    }
}

extension Theme {
    /// Whether a token has a colour; what has none is not drawn.
    public func hasColour(_ token: ColourToken) -> Bool { colours[token]?.isDrawn ?? false }
    /// Whether a token may have another colour in another panel.
    public func varies(_ token: ColourToken) -> Bool { colours[token]?.varies ?? false }
}

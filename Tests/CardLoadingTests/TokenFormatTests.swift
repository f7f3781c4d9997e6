import CardLoading
import CardModel
import DesignTokens
import Diagnostics
import Geometry
import Testing

/// What Design Tokens 2025.10 has beyond a value and its type.
@Suite struct TokenFormatTests {
    private static let head = "{\"$extensions\": {\"koerskaart\": {\"extends\": \"base\"}}, "

    private func load(_ own: String) throws(DiagnosticList) -> Theme {
        let layer = Self.head + own + "}"
        return try ThemeLoader().load(Array(layer.utf8), file: "own.json", name: "own") { _ in
            (ThemeLoaderTests.theme(), "base.json")
        }
    }

    private func warnings(_ own: String) throws -> [String] {
        try load(own).warnings.sorted.map { "\($0.id.rawValue) \(($0.span?.start.column ?? 0) - Self.head.count)" }
    }

    private func hex(_ theme: Theme, _ token: ColourToken) -> [String]? { theme.colours[token]?.colours.map(\.hex) }

    @Test func aFileOfADesignToolLoads() throws {
        let theme = try load(
            """
            "$schema": "https://www.designtokens.org/schemas/2025.10/format.json",
            "$themes": [], "$metadata": {"tokenSetOrder": ["global"]},
            "global": {
              "$description": "Everything", "$deprecated": "soon",
              "colors": {
                "blue": {"500": {"$type": "color", "$description": "", "$value": {"colorSpace": "srgb",
                    "components": [0, 0.25, 1], "alpha": 1, "hex": "#0040FF"}, "$extensions": {"com.figma": {"a": [1]}},
                    "scopes": ["ALL_SCOPES"]}},
                "accent": {"$type": "color", "$root": {"$value": "#AA0000ff"}, "soft": {"$value": "{global.colors.accent.$root}"}}
              },
              "shadows": {"card": {"$type": "shadow", "$value": {"color": "#00000033", "offsetX": {"value": 0, "unit": "px"},
                  "offsetY": {"value": 2, "unit": "px"}, "blur": {"value": 4, "unit": "px"}, "spread": "{space.none}"}}},
              "motion": {"fast": {"$type": "duration", "$value": {"value": 100, "unit": "ms"}},
                  "ease": {"$type": "cubicBezier", "$value": [0.5, 0, 1, 1]}},
              "fade": {"$type": "gradient", "$value": [{"color": "#000", "position": 0}, {"color": "#FFF", "position": 1}]},
              "boxShadow": {"$type": "boxShadow", "$value": "0 0 1px"}, "visible": {"$type": "boolean", "$value": true},
              "empty": {}
            },
            "route": {"fill": {"$value": "{global.colors.blue.500}"}},
            "accent": {"fill": {"$value": "{global.colors.accent.soft}"}}
            """)
        #expect(hex(theme, .routeFill) == ["#0040FF"])
        #expect(hex(theme, .accentFill) == ["#AA0000"])
        #expect(theme.warnings.isEmpty)
    }

    @Test func aFileThatShouldLieOverAnotherIsToldOnce() {
        let file = "{\"color\": {\"blue\": {\"$type\": \"color\", \"$value\": \"#00F\"}}}"
        do {
            _ = try ThemeLoader().load(Array(file.utf8), file: "own.json", name: "own")
            Issue.record("a theme without a token is read")
        } catch {
            #expect(error.diagnostics.map(\.id) == ["theme.missing-token"])
            #expect(error.diagnostics.first?.hints.first?.message.contains("extends") == true)
        }
    }

    @Test func aColourThatIsNoneIsAFaultThoughNothingUsesItYet() {
        do {
            _ = try load("\"palette\": {\"x\": {\"$type\": \"color\", \"$value\": \"#12\"}}")
            Issue.record("`#12` is read as a colour")
        } catch {
            #expect(error.diagnostics.contains { $0.id == "theme.colour" })
        }
    }

    @Test func aTypeComesFromTheTokenThatAValueIsTakenFrom() throws {
        let theme = try load(
            """
            "size": {"$type": "dimension", "thin": {"$value": "1.5mm"}, "root": {"$value": {"value": 0.5, "unit": "rem"}}},
            "line": {"box": {"$value": "{size.thin}"}, "rule": {"$value": "{size.root}"}}
            """)
        #expect(theme.lines.box == .mm(1.5))
        #expect(theme.lines.rule.isClose(to: .pt(6)))
    }

    @Test func aPointerLeadsToATokenOrToAPartOfItsValue() throws {
        let theme = try load(
            """
            "palette": {"blue": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0.2, 0.4, 1]}},
                "half": {"$type": "number", "$value": 0.5},
                "edge": {"$type": "border", "$value": {"color": "{palette.blue}", "width": {"value": "{palette.half}", "unit": "mm"},
                    "style": "solid"}}},
            "route": {"fill": {"$ref": "#/palette/blue"}, "ink": {"$type": "color", "$value": {"$ref": "#/palette/blue/$value"}},
                "line": {"$type": "color", "$value": {"colorSpace": "srgb",
                    "components": [{"$ref": "#/palette/blue/$value/components/2"}, 0, "{palette.half}"]}}},
            "hair": {"$type": "color", "$value": {"$ref": "#/palette/edge/$value/color"}},
            "line": {"box": {"$value": "{palette.edge}"}, "rule": {"$type": "dimension", "$value": {"$ref": "#/palette/edge/$value/width"}}},
            "box": {"line": {"$value": "{palette.edge}"}}
            """)
        #expect(hex(theme, .routeFill) == ["#3366FF"])
        #expect(hex(theme, .routeInk) == ["#3366FF"])
        #expect(hex(theme, .routeLine) == ["#FF0080"])
        #expect(hex(theme, .hair) == ["#3366FF"])
        #expect(hex(theme, .boxLine) == ["#3366FF"])
        #expect(theme.lines.box == .mm(0.5))
        #expect(theme.lines.rule == .mm(0.5))
        #expect(theme.warnings.isEmpty)
    }

    @Test func aTypographyGivesFamilyAndWeight() throws {
        let theme = try load(
            """
            "styles": {"title": {"$type": "typography", "$value": {"fontFamily": ["Lato", "sans-serif"], "fontSize": "76pt",
                "fontWeight": "extra-black", "letterSpacing": "0px", "lineHeight": 1}}},
            "type": {"display": {"family": {"Latn": {"$value": "{styles.title}"}}, "weights": {"heavy": {"$value": "{styles.title}"}}}}
            """)
        #expect(theme.display.families(script: "Latn").first == "Lato")
        #expect(!theme.display.families(script: "Latn").contains("sans-serif"))
        #expect(theme.display.weight(.heavy) == 950)
    }

    @Test func aGroupTakesTheTokensOfAnother() throws {
        let theme = try load(
            """
            "palette": {"$type": "color", "day": {"ground": {"$value": "#111111"}, "ink": {"$value": "#EEEEEE"}},
                "night": {"$extends": "{palette.day}", "ink": {"$value": "#CCCCCC"}}, "dusk": {"$extends": "#/palette/night"}},
            "sheet": {"ground": {"$value": "{palette.dusk.ground}"}, "ink": {"$value": "{palette.dusk.ink}"},
                "muted": {"$value": "{palette.day.ink}"}}
            """)
        #expect(hex(theme, .sheetGround) == ["#111111"])
        #expect(hex(theme, .sheetInk) == ["#CCCCCC"])
        #expect(hex(theme, .sheetMuted) == ["#EEEEEE"])
    }

    @Test func coloursOfOtherSpacesAreRead() throws {
        let theme = try load(
            """
            "panel": {"$type": "color", "fill": {"$value": [
                {"colorSpace": "oklch", "components": [0.8645, 0.1179, 87.75]},
                {"colorSpace": "hsl", "components": ["none", 0, 50]},
                {"colorSpace": "display-p3", "components": [0.21605, 0.49432, 0.13151]}]}}
            """)
        #expect(hex(theme, .panelFill) == ["#F3CE73", "#808080", "#008000"])
        #expect(theme.warnings.isEmpty)
    }

    @Test func whatIsUnwiseIsSaidWithItsPlace() throws {
        #expect(
            try warnings(
                "\"route\": {\"fill\": {\"$type\": \"color\", \"$value\": {\"colorSpace\": \"display-p3\", "
                    + "\"components\": [0, 1, 0]}}}") == ["theme.colour-gamut 48"])
        #expect(
            try warnings("\"palette\": {\"x\": {\"$value\": \"#000\"}, \"y\": {\"$value\": \"{palette.x}\"}}")
                == ["theme.unused-token 13", "theme.unused-token 38"])
        #expect(
            try warnings("\"panel\": {\"$extensions\": {\"koerskaart\": {\"spread\": \"mix\"}}}")
                == ["theme.idle-extension 41"])
        // What a layer changes for the theme below is used.
        #expect(try warnings("\"palette\": {\"black\": {\"$type\": \"color\", \"$value\": \"#111\"}}").isEmpty)
        #expect(
            try warnings("\"brand\": {\"note\": \"by Anna\", \"x\": {\"$value\": 1, \"$by\": \"Anna\"}}").count == 2)
    }
}

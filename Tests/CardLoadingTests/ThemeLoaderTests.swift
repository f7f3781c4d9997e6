import CardLoading
import CardModel
import DesignTokens
import Diagnostics
import Geometry
import Testing

@Suite struct ThemeLoaderTests {
    @Test func aScriptNamesAFewTypefaces() {
        let names = (0..<9_000).map { "\"F\($0)\"" }.joined(separator: ", ")
        do {
            let bytes = Self.theme(["family": "\"Latn\": {\"$value\": [\(names)]}"])
            _ = try ThemeLoader().load(bytes, file: "theme.tokens.json", name: "many")
            Issue.record("9,000 typefaces are read")
        } catch {
            #expect(error.diagnostics.contains { $0.id == "theme.out-of-range" })
        }
    }

    /// A whole theme; `changes` are lines that take the place of the token of that name.
    static func theme(_ changes: [String: String] = [:], extensions: String = "") -> [UInt8] {
        func group(_ name: String, _ type: String, _ names: [String], _ value: String) -> String {
            let tokens = names.map { changes["\(name).\($0)"] ?? "\"\($0)\": {\"$value\": \(value)}" }
            return "  \"\(name)\": {\"$type\": \"\(type)\", \(tokens.filter { !$0.isEmpty }.joined(separator: ", "))}"
        }
        let colours = ["sheet", "route", "mark", "step", "panel", "accent", "box", "callout", "clock"].map { name in
            let own = ColourToken.allCases.map(\.rawValue).filter { $0.hasPrefix(name + ".") }
            return group(name, "color", own.map { String($0.dropFirst(name.count + 1)) }, "\"{palette.black}\"")
        }
        let groups =
            colours + [
                changes["palette"] ?? "  \"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000000\"}}",
                "  \"hair\": {\"$type\": \"color\", \"$value\": \"#808080\"}",
                "  \"type\": {\"display\": {\"family\": {\"$type\": \"fontFamily\", "
                    + (changes["family"] ?? "\"Latn\": {\"$value\": [\"Inter Display\", \"Inter\"]}, "
                        + "\"Arab\": {\"$value\": \"Noto Kufi Arabic\"}")
                    + "}, \"weights\": {\"$type\": \"fontWeight\", "
                    + (changes["weights"] ?? "\"heavy\": {\"$value\": \"black\"}, \"light\": {\"$value\": 250}")
                    + "}}, \"text\": {\"family\": {\"Latn\": {\"$type\": \"fontFamily\", \"$value\": \"Inter\"}}}}",
                group("line", "dimension", ["hair", "box", "rule", "route", "panel", "callout"], "\"0.5mm\""),
                group("radius", "dimension", ["box", "chip", "callout", "panel"], "{\"value\": 3, \"unit\": \"px\"}")
                    .dropLast() + (changes["turn"] ?? ", \"turn\": {\"$type\": \"number\", \"$value\": 0.75}") + "}",
            ]
        return Array(("{\n" + extensions + groups.joined(separator: ",\n") + "\n}\n").utf8)
    }

    private func load(
        _ bytes: [UInt8], others: [String: [UInt8]] = [:]
    ) throws(DiagnosticList) -> Theme {
        try ThemeLoader().load(bytes, file: "own.json", name: "own") { name in
            others[name].map { ($0, name + ".json") }
        }
    }

    private func faults(_ bytes: [UInt8], others: [String: [UInt8]] = [:]) -> [String] {
        do {
            _ = try load(bytes, others: others)
            return []
        } catch {
            return error.sorted.map(\.id.rawValue)
        }
    }

    @Test func readsEveryToken() throws {
        let theme = try load(Self.theme())
        let black = Colour(red: 0, green: 0, blue: 0)
        #expect(theme.name == "own")
        #expect(theme.colours.count == ColourToken.ofThemes.count)
        #expect(theme.colours[.routeFill] == [black])
        #expect(theme.colours[.hair] == [Colour(red: 128 / 255, green: 128 / 255, blue: 128 / 255)])
        #expect(theme.display.families(script: "Latn") == ["Inter Display", "Inter", "Noto Kufi Arabic"])
        #expect(theme.display.families(script: "Arab").first == "Noto Kufi Arabic")
        #expect(theme.display.weight(.heavy) == 900)
        #expect(theme.display.weight(.light) == 250)
        #expect(theme.display.weight(.bold) == 700)
        #expect(theme.lines.route == .mm(0.5))
        #expect(theme.radii.chip.isClose(to: .pt(2.25)))
        #expect(theme.radii.turn == 0.75)
    }

    @Test func coloursAreOneListOrNone() throws {
        let theme = try load(
            Self.theme([
                "route.fill": "\"fill\": {\"$value\": [\"#FF0000\", \"{palette.black}\", \"#00F\"]}",
                "mark.ring": "\"ring\": {\"$value\": \"none\"}",
                "step.fill":
                    "\"fill\": {\"$value\": {\"colorSpace\": \"srgb\", \"components\": [1, 0.5, 0], \"alpha\": 1}}",
            ]))
        #expect(
            theme.colours[.routeFill] == [
                Colour(red: 1, green: 0, blue: 0), Colour(red: 0, green: 0, blue: 0), Colour(red: 0, green: 0, blue: 1),
            ])
        #expect(theme.colours[.markRing] == [])
        #expect(theme.colours[.stepFill] == [Colour(red: 1, green: 0.5, blue: 0)])
    }

    @Test func aDeepColourIsMadeFromThatOfThePanel() throws {
        let theme = try load(
            Self.theme([
                "palette": """
                "palette": {"$type": "color", "black": {"$value": "#000000"},
                 "fields": {"$value": ["#F3CE73", "#CEA2C9"], "$extensions": {"koerskaart": {"spread": "repeat"}}}}
                """,
                "panel.fill": """
                "fill": {"$value": "{palette.fields}", "$extensions": {"koerskaart":
                    {"panels": {"middle": "#8FC0E3", "2": "{palette.black}"}}}}
                """,
                "accent.fill": """
                "fill": {"$value": "{panel.fill}", "$extensions": {"koerskaart": {"derive": "deep"}, "org.x": 1}}
                """,
                "box.rule": """
                "rule": {"$value": "{panel.fill}", "$extensions": {"koerskaart":
                    {"derive": {"mix": "#FFF", "share": 0.35}, "spread": "mix"}}}
                """,
            ]))
        let palette = Palette(colours: theme.colours, panelCount: 5)
        func hex(_ token: ColourToken) -> [String?] { (0..<5).map { palette.colour(token, panel: $0)?.hex } }
        #expect(hex(.panelFill) == ["#F3CE73", "#000000", "#8FC0E3", "#CEA2C9", "#F3CE73"])
        #expect(hex(.accentFill) == ["#523C00", "#404040", "#20445B", "#51344E", "#523C00"])
        #expect(hex(.boxRule).first == "#F7DFA4")
        #expect(theme.colours[.boxRule]?.spread == .mix)
        #expect(theme.colours[.accentFill]?.spread == .repeat)
        #expect(palette.colour(.panelFill)?.hex == "#F3CE73")
    }

    @Test(arguments: [
        ("{\"panels\": {\"5\": \"{panel.fill}\"}}", "theme.alias-loop"),
        ("{\"panels\": {\"5\": \"{panel.line}\"}}", "theme.unknown-alias"),
        ("{\"panels\": {\"five\": \"#000\"}}", "theme.unknown-key"),
        ("{\"panels\": {\"5\": \"none\"}}", "theme.colour"),
        ("{\"spread\": \"evenly\"}", "theme.unknown-value"),
        ("{\"derive\": \"dark\"}", "theme.unknown-value"),
        ("{\"derive\": {\"lightness\": 37}}", "theme.out-of-range"),
        ("{\"derive\": {\"mix\": \"#FFF\"}}", "theme.missing-key"),
        ("{\"derive\": {\"mix\": \"{panel.fill}\", \"share\": 1}}", "theme.alias-loop"),
        ("{\"tint\": 1}", "theme.unknown-key"),
    ])
    func aFaultInWhatPanelsSayIsNamed(_ extensions: String, _ expected: String) {
        let theme = Self.theme([
            "panel.fill": "\"fill\": {\"$value\": \"#123456\", \"$extensions\": {\"koerskaart\": \(extensions)}}",
            "panel.line": "\"line\": {\"$value\": [\"#000\", \"#111\"]}",
        ])
        #expect(faults(theme) == [expected])
    }

    @Test func aChainOfAliasesHasAnEnd() {
        let links = (0..<300).map { "\"p\($0)\": {\"$value\": \"{palette.p\($0 + 1)}\"}" }
        let theme = Self.theme([
            "palette": "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"{palette.p0}\"}, "
                + links.joined(separator: ", ") + ", \"p300\": {\"$value\": \"#000\"}}"
        ])
        #expect(faults(theme).contains("theme.alias-loop"))
    }

    @Test func aLayerWinsAlsoWhereTheOtherTakesItsValueFromIt() throws {
        let own = """
            {"$extensions": {"koerskaart": {"extends": "koers", "summary": "Rood"}, "org.other": {"x": 1}},
             "palette": {"black": {"$type": "color", "$value": "#FF0000"}},
             "line": {"$type": "dimension", "box": {"$value": {"value": 2, "unit": "pt"}}}}
            """
        let base = Self.theme(extensions: "\"$extensions\": {\"koerskaart\": {\"summary\": \"Basis\"}},")
        let theme = try load(Array(own.utf8), others: ["koers": base])
        #expect(theme.colours[.accentFill] == [Colour(red: 1, green: 0, blue: 0)])
        #expect(theme.lines.box == .pt(2))
        #expect(theme.lines.rule == .mm(0.5))
        #expect(theme.summary == "Rood")
        #expect(try load(base).summary == "Basis")
    }

    @Test(
        arguments: [
            (["route.fill": ""], "theme.missing-token"),
            (["route.fill": "\"fil\": {\"$value\": \"#000\"}"], "theme.unknown-token"),
            (["route.fill": "\"fill\": {\"$value\": \"red\"}"], "theme.colour"),
            (["route.fill": "\"fill\": {\"$value\": \"#12345\"}"], "theme.colour"),
            (["route.fill": "\"fill\": {\"$value\": [\"#000\", \"none\"]}"], "theme.colour"),
            (["route.fill": "\"fill\": {\"$value\": []}"], "theme.out-of-range"),
            (["route.fill": "\"fill\": {\"$value\": null}"], "theme.token-value"),
            (["route.fill": "\"fill\": {\"$type\": \"dimension\", \"$value\": \"#000000\"}"], "theme.token-type"),
            (["route.fill": "\"fill\": {\"$type\": \"colour\", \"$value\": \"#000000\"}"], "theme.token-type"),
            (["route.fill": "\"fill\": \"#000000\""], "theme.missing-token theme.wrong-type"),
            (["route.fill": "\"fill\": {\"$value\": \"#000\", \"$note\": 1}"], "theme.unknown-property"),
            (
                ["route.fill": "\"fill\": {\"$value\": \"#000\", \"dark\": {\"$value\": \"#000\"}}"],
                "theme.token-in-token"
            ),
            (["route.fill": "\"fill\": {\"$ref\": \"#/palette/blak\"}"], "theme.unknown-alias"),
            (["route.fill": "\"fill\": {\"$value\": \"{palette.blak}\"}"], "theme.unknown-alias"),
            (["route.fill": "\"fill\": {\"$value\": \"{palette}\"}"], "theme.unknown-alias"),
            (["route.fill": "\"fill\": {\"$value\": \"{line.box}\"}"], "theme.token-type"),
            (["route.fill": "\"fill\": {\"$value\": \"{route.fill}\"}"], "theme.alias-loop"),
            (
                [
                    "route.fill": "\"fill\": {\"$value\": \"{route.ink}\"}",
                    "route.ink": "\"ink\": {\"$value\": \"{route.fill}\"}",
                ], "theme.alias-loop theme.alias-loop"
            ),
            (
                ["route.fill": "\"fill\": {\"$value\": {\"colorSpace\": \"cmyk\", \"components\": [1, 0, 0]}}"],
                "theme.colour-space"
            ),
            (
                ["route.fill": "\"fill\": {\"$value\": {\"colorSpace\": \"srgb\", \"components\": [1, 0, 255]}}"],
                "theme.token-value"
            ),
            (
                [
                    "route.fill":
                        "\"fill\": {\"$value\": {\"colorSpace\": \"srgb\", \"components\": [1, 0, 0], \"alpha\": 0.5}}"
                ], "theme.colour-space"
            ),
            (["line.box": "\"box\": {\"$value\": \"1em\"}"], "theme.unit"),
            (["line.box": "\"box\": {\"$value\": 1}"], "theme.unit"),
            (["line.box": "\"box\": {\"$value\": \"thin\"}"], "theme.token-value"),
            (["line.box": "\"box\": {\"$value\": \"-1mm\"}"], "theme.out-of-range"),
            (["line.box": "\"box\": {\"$value\": {\"value\": 1}}"], "theme.missing-key"),
            (["turn": ", \"turn\": {\"$type\": \"number\", \"$value\": 2}"], "theme.out-of-range"),
            (["turn": ""], "theme.missing-token"),
            (["route.fill": "\"fill\": {\"$value\": \"#00000080\"}"], "theme.colour-space"),
            (["route.fill": "\"fill\": {\"$type\": \"color\"}"], "theme.no-value"),
            (["route.fill": "\"fill\": {\"$valeu\": \"#000\"}"], "theme.unknown-property"),
            (["route.fill": "\"fill\": {\"$value\": {\"$ref\": \"#/palette/black/$type\"}}"], "theme.unknown-alias"),
            (["route.fill": "\"fill\": {\"$value\": {\"$ref\": \"#/route/fill/$value\"}}"], "theme.alias-loop"),
            (
                ["route.fill": "\"fill\": {\"$value\": {\"colorSpace\": \"lab\", \"components\": [120, 0, 0]}}"],
                "theme.token-value"
            ),
            (["line.box": "\"box\": {\"$type\": \"border\", \"$value\": {\"color\": \"#000\"}}"], "theme.token-value"),
            (["line.box": "\"box\": {\"$type\": \"shadow\", \"$value\": {\"color\": \"#000\"}}"], "theme.token-type"),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}, \"$extends\": \"{nothing}\"}"
                ],
                "theme.unknown-alias"
            ),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}, \"x\": {\"$extends\": \"{palette}\"}}"
                ],
                "theme.alias-loop"
            ),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}}, \"rout\": {\"fill\": {\"$value\": \"#000\"}}"
                ],
                "theme.unknown-token"
            ),
            (["weights": "\"heavy\": {\"$value\": \"fat\"}"], "theme.token-value"),
            (["route.fill": "\"fill\": {\"$value\": \"#00000080\"}"], "theme.colour-space"),
            (["route.fill": "\"fill\": {\"$type\": \"color\"}"], "theme.no-value"),
            (["route.fill": "\"fill\": {\"$valeu\": \"#000\"}"], "theme.unknown-property"),
            (["route.fill": "\"fill\": {\"$value\": {\"$ref\": \"#/palette/black/$type\"}}"], "theme.unknown-alias"),
            (["route.fill": "\"fill\": {\"$value\": {\"$ref\": \"#/route/fill/$value\"}}"], "theme.alias-loop"),
            (
                ["route.fill": "\"fill\": {\"$value\": {\"colorSpace\": \"lab\", \"components\": [120, 0, 0]}}"],
                "theme.token-value"
            ),
            (["line.box": "\"box\": {\"$type\": \"border\", \"$value\": {\"color\": \"#000\"}}"], "theme.token-value"),
            (["line.box": "\"box\": {\"$type\": \"shadow\", \"$value\": {\"color\": \"#000\"}}"], "theme.token-type"),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}, \"$extends\": \"{nothing}\"}"
                ],
                "theme.unknown-alias"
            ),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}, \"x\": {\"$extends\": \"{palette}\"}}"
                ],
                "theme.alias-loop"
            ),
            (
                [
                    "palette":
                        "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}}, \"rout\": {\"fill\": {\"$value\": \"#000\"}}"
                ],
                "theme.unknown-token"
            ),
            (["weights": "\"heavy\": {\"$value\": 1000}"], "theme.out-of-range"),
            (["weights": "\"hevy\": {\"$value\": 800}"], "theme.unknown-token"),
            (["family": "\"Arab\": {\"$value\": \"Noto\"}"], "theme.missing-token"),
            (["family": "\"Latn\": {\"$value\": []}"], "theme.token-value"),
            (["family": "\"Latn\": {\"$value\": \"A\"}, \"latin\": {\"$value\": \"B\"}"], "theme.script"),
            (
                [
                    "palette": "\"palette\": {\"$type\": \"color\", \"black\": {\"$value\": \"#000\"}, "
                        + "\"a\": {\"$value\": \"{palette.b}\"}}"
                ], "theme.unknown-alias"
            ),
        ] as [([String: String], String)])
    func aFaultIsNamed(_ changes: [String: String], _ expected: String) {
        #expect(faults(Self.theme(changes)).joined(separator: " ") == expected)
    }

    @Test func layersThatExtendEachOtherAreAFault() {
        func extending(_ name: String) -> [UInt8] {
            Array("{\"$extensions\": {\"koerskaart\": {\"extends\": \"\(name)\"}}}".utf8)
        }
        #expect(faults(extending("own")) == ["theme.extends-loop"])
        #expect(faults(extending("a"), others: ["a": extending("b"), "b": extending("a")]) == ["theme.extends-loop"])
        #expect(faults(extending("nowhere")) == ["theme.unknown-theme"])
    }

    @Test func aFaultOfALowerLayerNamesItsFile() {
        let own = Array("{\"$extensions\": {\"koerskaart\": {\"extends\": \"koers\"}}}".utf8)
        let base = Self.theme(["line.box": "\"box\": {\"$value\": \"1em\"}"])
        let list = #expect(throws: DiagnosticList.self) { try load(own, others: ["koers": base]) }
        #expect(list?.diagnostics.map { $0.span?.file } == ["koers.json"])
    }

    @Test func notJSONIsAFaultAndNoCrash() {
        #expect(faults([]) == ["yaml.empty"])
        #expect(faults(Array("[1, 2]".utf8)) == ["theme.wrong-type"])
        #expect(faults(Array("{\"a\": ".utf8)) == ["json.syntax"])
    }
}

import DesignTokens
import Diagnostics

extension ThemeFault {
    var id: Diagnostic.ID {
        switch self {
        case .notAGroup: "theme.wrong-type"
        case .unknownProperty: "theme.unknown-property"
        case .tokenName: "theme.token-name"
        case .groupWithValue: "theme.token-in-token"
        case .unknownToken: "theme.unknown-token"
        case .missingToken, .missingTokens: "theme.missing-token"
        case .unusedToken: "theme.unused-token"
        case .idleExtension: "theme.idle-extension"
        case .noValue: "theme.no-value"
        case .noType, .unknownType, .otherType: "theme.token-type"
        case .wrongValue, .components, .componentRange, .noPart: "theme.token-value"
        case .notHex: "theme.colour"
        case .colourSpace, .transparency: "theme.colour-space"
        case .outOfGamut: "theme.colour-gamut"
        case .outOfRange: "theme.out-of-range"
        case .unit: "theme.unit"
        case .unknownAlias, .aliasToGroup, .aliasToList, .unknownPointer, .unknownGroup: "theme.unknown-alias"
        case .aliasLoop, .aliasChain, .groupLoop: "theme.alias-loop"
        case .extendsLoop: "theme.extends-loop"
        case .unknownTheme: "theme.unknown-theme"
        case .script: "theme.script"
        case .picturePath: "theme.picture-path"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .outOfGamut, .unusedToken, .idleExtension, .notAGroup(_, isOurs: false),
            .unknownProperty(_, _, isOurs: false):
            .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .notAGroup(let path, let isOurs):
            isOurs
                ? "`\(path.shortened)` must be a group or a token, in braces"
                : "`\(path.shortened)` is neither a group nor a token, and is passed over"
        case .unknownProperty(let name, _, _): "`\(name.shortened)` is not a property of a token or a group"
        case .tokenName(let name): "`\(name.shortened)` cannot be the name of a token or a group"
        case .groupWithValue(let name): "`\(name.shortened)` stands inside a token, beside its `$value`"
        case .unknownToken(let path, _): "a theme has no token `\(path.shortened)`"
        case .unusedToken(let path): "nothing takes its value from `\(path.shortened)`"
        case .idleExtension(let path): "what the extension `koerskaart` says in `\(path.shortened)` changes nothing"
        case .noValue(let path): "`\(path)` has no `$value`"
        case .missingTokens(let count, let theme):
            "the theme `\(theme)` lacks \(count) of the tokens that a theme needs"
        case .missingToken(let path, let theme): "the theme `\(theme)` needs the token `\(path)`"
        case .noType(let path, let expected): "`\(path)` has no type; it is a \(expected.rawValue)"
        case .unknownType(let type): "`\(type.shortened)` is not a type of token"
        case .otherType(let path, let expected, let found):
            "`\(path)` is a \(expected.rawValue), not a \(found.shortened)"
        case .wrongValue(let path, let expected, let found):
            "`\(path.shortened)` must be \(expected), not \(found.kindInWords)"
        case .notHex(let text): "`\(text.shortened)` is not a colour"
        case .colourSpace(let space): "`\(space.shortened)` is not a space of colours"
        case .transparency: "a colour cannot be transparent"
        case .components: "a colour has three components"
        case .componentRange(let component, let space, let found, _):
            "the \(component) component of a colour of `\(space)` cannot be \(found.shortened)"
        case .outOfGamut(let space, let shown):
            "this colour of `\(space)` is more vivid than sRGB can show; it is drawn as `\(shown)`"
        case .noPart(let path, let part, let type):
            "`\(path.shortened)` is a \(type.rawValue) without `\(part)`, which is wanted of it"
        case .outOfRange(let path, let found, let range): "`\(path)` must be \(range), not \(found.shortened)"
        case .unit(let unit): "`\(unit.shortened)` is not a unit of length"
        case .unknownAlias(let path, _): "there is no token `\(path.shortened)` to take the value from"
        case .aliasLoop(let paths): "these tokens take their value from each other: \(paths.inWords)"
        case .aliasChain(let path): "`\(path.shortened)` takes its value through too many other tokens"
        case .unknownPointer(let text): "`\(text.shortened)` leads to no value of a token"
        case .unknownGroup(let node):
            "there is no group \(node.text.map { "`\($0.shortened)`" } ?? "here") to take tokens from"
        case .groupLoop(let path): "`\(path.shortened)` takes its tokens from itself, or from too many others"
        case .aliasToGroup(let path, _): "`\(path.shortened)` is a group, not a token"
        case .aliasToList(let path): "`\(path.shortened)` is a list already, and cannot stand in one"
        case .extendsLoop(let names): "these themes extend each other: \(names.inWords)"
        case .unknownTheme(let name): "there is no theme `\(name.shortened)` to extend"
        case .picturePath(let path): "“\(path.shortened)” leads out of the theme's folder"
        case .script(let script): "`\(script.shortened)` is not a script"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .notAGroup: [.init("a token is `{\"$value\": …}`")]
        case .unknownProperty(let name, let known, _): near(name, known, or: "its properties are \(known.inWords)")
        case .unusedToken: [.init("take it out, or write `{…}` with its name where it is wanted")]
        case .idleExtension: [.init("it belongs beside the `$value` of a colour, or at the root of the file")]
        case .noValue: [.init("write its value as `\"$value\"`, or take the token out")]
        case .tokenName: [.init("leave out dots, braces and a `$` at its beginning")]
        case .groupWithValue: [.init("a token has `$value`, a group has tokens; move one of them out")]
        case .unknownToken(let path, let known):
            near(path, known, or: "colours of your own go under `palette` or another name, for these tokens to take")
        case .missingTokens:
            [
                .init(
                    "let it lie over another one, which has them: "
                        + "`\"$extensions\": {\"koerskaart\": {\"extends\": …}}` with the name of a theme")
            ]
        case .missingToken(let path, _):
            ColourTokenNames.isColour(path)
                ? [.init("add it, with `\"$value\": \"none\"` where nothing is to be drawn")] : [.init("add it")]
        case .noType(_, let expected):
            [.init("write `\"$type\": \"\(expected.rawValue)\"` beside its `$value`, or in the group round it")]
        case .unknownType(let type):
            near(
                type, TokenType.allCases.map(\.rawValue),
                or: "the types are \(TokenType.allCases.map(\.rawValue).inWords)")
        case .otherType(_, let expected, _):
            [.init("write `\"$type\": \"\(expected.rawValue)\"`, or take another token")]
        case .wrongValue(_, let expected, _): [.init("write \(expected) as its `$value`")]
        case .outOfRange: [.init("change its `$value`, or leave the token out where a theme below has it")]
        case .components: [.init("write three numbers, such as `[0.1, 0.2, 0.3]`, or `\"#RRGGBB\"`")]
        case .componentRange(_, let space, _, let ranges):
            [
                .init(
                    "those of `\(space)` go from "
                        + ranges.map { "\($0.lowerBound.shortest) to \($0.upperBound.shortest)" }
                        .joined(separator: ", "))
            ]
        case .outOfGamut: [.init("choose a colour of sRGB where its exact look matters")]
        case .noPart(_, let part, _): [.init("add `\(part)` to its `$value`")]
        case .unknownPointer: [.init("write it as `#/group/token/$value`, and go on with keys inside that value")]
        case .unknownGroup: [.init("write its whole path, such as `{palette.brand}`")]
        case .groupLoop: [.init("take `$extends` out of one of the groups")]
        case .aliasLoop: [.init("write out the value of one of them")]
        case .aliasChain: [.init("write out its value, or take it from the token that has it")]
        case .aliasToGroup(_, let root):
            [.init(root.map { "did you mean `\($0)`?" } ?? "go on with a dot to a token in it")]
        case .aliasToList: [.init("name a token of one colour, or take the whole list alone")]
        case .extendsLoop: [.init("take `extends` out of one of them")]
        case .notHex: [.init("write it as `\"#RRGGBB\"`, or `\"none\"` for no colour at all")]
        case .colourSpace(let space):
            near(
                space, ColourSpace.allCases.map(\.rawValue),
                or: "the spaces are \(ColourSpace.allCases.map(\.rawValue).inWords)")
        case .transparency: [.init("write the colour as it looks on its ground")]
        case .unit: [.init("the units are `mm`, `pt`, `px` (1/96 inch) and `rem` (16 px)")]
        case .unknownAlias(let path, let known): near(path, known, or: "write its whole path, such as `{palette.blue}`")
        case .unknownTheme: [.init("`koerskaart themes` lists the themes")]
        case .picturePath: [.init("put the picture in the theme's folder, and write its path from there")]
        case .script: [.init("write its ISO 15924 code, such as `Latn`, `Arab` or `Cyrl`")]
        }
    }

    private func near(_ name: String, _ known: [String], or otherwise: String) -> [Diagnostic.Hint] {
        if let name = nearestName(to: name, among: known) { return [.init("did you mean `\(name)`?")] }
        return [.init(otherwise)]
    }
}

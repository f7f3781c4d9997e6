import Diagnostics

extension ThemeFault {
    var id: Diagnostic.ID {
        switch self {
        case .notAGroup: "theme.wrong-type"
        case .unknownProperty: "theme.unknown-property"
        case .notSupported: "theme.not-supported"
        case .tokenName: "theme.token-name"
        case .groupWithValue: "theme.token-in-token"
        case .unknownToken: "theme.unknown-token"
        case .missingToken: "theme.missing-token"
        case .noType, .unknownType, .otherType: "theme.token-type"
        case .wrongValue, .componentRange: "theme.token-value"
        case .notHex: "theme.colour"
        case .colourSpace, .transparency: "theme.colour-space"
        case .outOfRange: "theme.out-of-range"
        case .unit: "theme.unit"
        case .unknownAlias, .aliasToGroup, .aliasToList: "theme.unknown-alias"
        case .aliasLoop, .aliasChain: "theme.alias-loop"
        case .extendsLoop: "theme.extends-loop"
        case .unknownTheme: "theme.unknown-theme"
        case .script: "theme.script"
        }
    }

    var message: String {
        switch self {
        case .notAGroup(let path): "`\(path.shortened)` must be a group or a token, in braces"
        case .unknownProperty(let name, _): "`\(name.shortened)` is not a property of a token or a group"
        case .notSupported(let name): "`\(name)` is not supported"
        case .tokenName(let name): "`\(name.shortened)` cannot be the name of a token or a group"
        case .groupWithValue(let name): "`\(name.shortened)` stands inside a token, beside its `$value`"
        case .unknownToken(let path, _): "a theme has no token `\(path.shortened)`"
        case .missingToken(let path, let theme): "the theme `\(theme)` needs the token `\(path)`"
        case .noType(let path, let expected): "`\(path)` has no type; it is a \(expected.rawValue)"
        case .unknownType(let type): "`\(type.shortened)` is not a type of token"
        case .otherType(let path, let expected, let found):
            "`\(path)` is a \(expected.rawValue), not a \(found.shortened)"
        case .wrongValue(let path, let expected, let found):
            "`\(path.shortened)` must be \(expected), not \(found.kindInWords)"
        case .notHex(let text): "`\(text.shortened)` is not a colour"
        case .colourSpace(let space): "colours of `\(space.shortened)` are not read"
        case .transparency: "a colour cannot be transparent"
        case .componentRange: "a colour of sRGB has three components, each from 0 to 1"
        case .outOfRange(let path, let found, let range): "`\(path)` must be \(range), not \(found.shortened)"
        case .unit(let unit): "`\(unit.shortened)` is not a unit of length"
        case .unknownAlias(let path, _): "there is no token `\(path.shortened)` to take the value from"
        case .aliasLoop(let paths): "these tokens take their value from each other: \(paths.inWords)"
        case .aliasChain(let path): "`\(path.shortened)` takes its value through too many other tokens"
        case .aliasToGroup(let path): "`\(path.shortened)` is a group, not a token"
        case .aliasToList(let path): "`\(path.shortened)` is a list already, and cannot stand in one"
        case .extendsLoop(let names): "these themes extend each other: \(names.inWords)"
        case .unknownTheme(let name): "there is no theme `\(name.shortened)` to extend"
        case .script(let script): "`\(script.shortened)` is not a script"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .notAGroup: [.init("a token is `{\"$value\": …}`")]
        case .unknownProperty(let name, let known): near(name, known, or: "its properties are \(known.inWords)")
        case .notSupported: [.init("write the tokens out, or take their values by `{name.of.token}`")]
        case .tokenName: [.init("leave out dots, braces and a `$` at its beginning")]
        case .groupWithValue: [.init("a token has `$value`, a group has tokens; move one of them out")]
        case .unknownToken(let path, let known):
            near(path, known, or: "colours of your own go under `palette`, for other tokens to take")
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
        case .componentRange: [.init("write three numbers, such as `[0.1, 0.2, 0.3]`, or `\"#RRGGBB\"`")]
        case .aliasLoop: [.init("write out the value of one of them")]
        case .aliasChain: [.init("write out its value, or take it from the token that has it")]
        case .aliasToGroup: [.init("go on with a dot to a token in it")]
        case .aliasToList: [.init("name a token of one colour, or take the whole list alone")]
        case .extendsLoop: [.init("take `extends` out of one of them")]
        case .notHex: [.init("write it as `\"#RRGGBB\"`, or `\"none\"` for no colour at all")]
        case .colourSpace: [.init("write `\"colorSpace\": \"srgb\"` with its components, or `\"#RRGGBB\"`")]
        case .transparency: [.init("write the colour as it looks on its ground")]
        case .unit: [.init("the units are `mm`, `pt` and `px` (1/96 inch)")]
        case .unknownAlias(let path, let known): near(path, known, or: "write its whole path, such as `{palette.blue}`")
        case .unknownTheme: [.init("`koerskaart themes` lists the themes")]
        case .script: [.init("write its ISO 15924 code, such as `Latn`, `Arab` or `Cyrl`")]
        }
    }

    private func near(_ name: String, _ known: [String], or otherwise: String) -> [Diagnostic.Hint] {
        if let name = nearestName(to: name, among: known) { return [.init("did you mean `\(name)`?")] }
        return [.init(otherwise)]
    }
}

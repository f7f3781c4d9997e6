extension Explanation.Family {
    /// What can be wrong with a theme.
    static let theme = Explanation.Family("Themes", Explanation.ofReading("theme", "a theme") + all)

    private static let all: [Explanation] = [
        Explanation(
            "theme.missing-token", "A token is missing",
            "A theme has all tokens of the set, its own or those of the theme that it extends.",
            mend: "Add it, or extend a theme that has it. A colour that is not drawn is `\"none\"`."),
        Explanation(
            "theme.unknown-token", "A token that themes do not have",
            "The set of tokens is closed, so that a slip of the pen is found. Groups of other names are free.",
            wrong: "{\"route\": {\"filling\": …}}", right: "{\"route\": {\"fill\": …}}",
            mend: "Write the name as the message has it. Colours of your own go under `palette` or another name."),
        Explanation(
            "theme.picture-path", "A picture outside the theme's folder",
            "All that a theme needs is in its folder, so that it can be given to someone else as a whole.",
            wrong: "\"logo\": \"../logo.svg\"", right: "\"logo\": \"logo.svg\"",
            mend: "Put the picture in the theme's folder and write its path from there."),
        Explanation(
            "theme.illegible", "Words that cannot be read well",
            "Two colours of the theme that stand on each other on this card are too alike: words need a contrast of 4.5:1, "
                + "large ones (18 pt, or 14 pt in bold) 3:1 (WCAG 2.2, 1.4.3), in a theme of high contrast 7:1 and 4.5:1 "
                + "(1.4.6). It is measured as printed in colour, as printed in grey, and as seen with each "
                + "colour-vision deficiency.",
            mend: "Take the colour that the message names, or another one for the ground."),
        Explanation(
            "theme.faint-boxes", "Boxes that hardly stand out",
            "Neither the line of a box nor its white stands out from the panel by 3:1 (WCAG 2.2, 1.4.11). In print most "
                + "people see less; in a theme that says `\"highContrast\": true` it is an error.",
            mend: "Make `box.line` darker, or give it a colour and `line.box` a width."),
        Explanation(
            "theme.rule-of-thumb", "Less contrast than looks best",
            "The template says how far some colours should stand out from each other for the sheet to look well. The card "
                + "can be read as it is.",
            mend: "Make one of the two colours darker or paler, if you like."),
        Explanation(
            "theme.unused-token", "A token that is not used",
            "It stands under `palette`, and no token of the closed set takes its value from it.",
            mend: "Take it out, or write `{…}` with its name where it is wanted."),
        Explanation(
            "theme.idle-extension", "An extension that changes nothing",
            "`spread`, `panels` and `derive` belong to a colour, beside its `$value`; `extends`, `summary` and `highContrast` to the root of the "
                + "file.",
            mend: "Move it there, or take it out."),
        Explanation(
            "theme.no-value", "A token without a value",
            "It has the name of a token of the closed set, and a type perhaps, but no `$value`.",
            wrong: "{\"fill\": {\"$type\": \"color\"}}",
            right: "{\"fill\": {\"$type\": \"color\", \"$value\": \"#0B5C7A\"}}",
            mend: "Write its value, or take the token out."),
        Explanation(
            "theme.token-type", "A token without its type, or with another",
            "A token says what it is: `color`, `dimension`, `fontFamily`, `fontWeight` or `number`, by itself, by the token "
                + "that it takes its value from, or by the group round it. Of a `border` the width or the colour is taken, of "
                + "a `typography` the family or the weight.",
            wrong: "{\"$value\": \"#0B5C7A\"}", right: "{\"$type\": \"color\", \"$value\": \"#0B5C7A\"}",
            mend: "Write the `$type` that the message names."),
        Explanation(
            "theme.token-value", "A token's value is not what its type asks for",
            "The message says what is wanted, and what was found.",
            mend: "Write a value of that form."),
        Explanation(
            "theme.colour", "Not a colour",
            "Colours are written in hexadecimal, as six digits, or as an object with `colorSpace` and `components`.",
            wrong: "\"$value\": \"blue\"", right: "\"$value\": \"#0B5C7A\"",
            mend: "Write `#RRGGBB`, or `none` for no colour at all."),
        Explanation(
            "theme.colour-space", "Not a space of colours, or a colour that is transparent",
            "The spaces are those of Design Tokens 2025.10. Colours are opaque: what prints is what was chosen.",
            wrong: "{\"colorSpace\": \"cmyk\", …}",
            right: "{\"colorSpace\": \"oklch\", \"components\": [0.7, 0.12, 88]}",
            mend: "Name one of them, and write the colour as it looks on its ground."),
        Explanation(
            "theme.colour-gamut", "A colour that cannot be shown",
            "Screens and printers that a card is made for show the colours of sRGB. A more vivid one is drawn with the same "
                + "lightness and hue, as vivid as can be.",
            mend: "Choose a colour of sRGB where its exact look matters, or leave it."),
        Explanation(
            "theme.unit", "Not a unit of length",
            "Lengths are in millimetres, points, pixels of 1/96 inch, or `rem` of 16 pixels.",
            wrong: "{\"value\": 1, \"unit\": \"em\"}", right: "{\"value\": 1, \"unit\": \"mm\"}",
            mend: "Write `mm`, `pt`, `px` or `rem`."),
        Explanation(
            "theme.token-name", "Not a name for a token",
            "Dots part the names of a path, braces mark an alias, and `$` begins a property.",
            mend: "Leave these signs out of the name."),
        Explanation(
            "theme.token-in-token", "A token inside a token",
            "What has a `$value` is a token, and has no tokens in it.",
            mend: "Move one of them out."),
        Explanation(
            "theme.unknown-property", "A property that tokens do not have",
            "Names that begin with `$` are those of the Design Tokens format.",
            wrong: "{\"$valeu\": \"#0B5C7A\"}", right: "{\"$value\": \"#0B5C7A\"}",
            mend: "Write the name as the message has it."),
        Explanation(
            "theme.unknown-alias", "A reference that leads to no token",
            "`{path.of.token}` takes the value of another token, by its whole path, and so does `{\"$ref\": "
                + "\"#/path/of/token/$value\"}`. `$extends` takes the tokens of a group.",
            wrong: "\"$value\": \"{blue}\"", right: "\"$value\": \"{palette.blue}\"",
            mend: "Write the whole path of a token, not of a group."),
        Explanation(
            "theme.alias-loop", "Tokens that take their value from each other",
            "None of them has a value of its own; or a value is taken through more than a hundred others. Groups that take "
                + "their tokens from each other are the same fault.", mend: "Give one of them a value."),
        Explanation(
            "theme.extends-loop", "Themes that extend each other",
            "None of them is at the bottom.", mend: "Let one of them extend none."),
        Explanation(
            "theme.unknown-theme", "A theme to extend that there is not",
            "`extends` names a theme that comes with the program.",
            mend: "`koerskaart themes` lists them."),
        Explanation(
            "theme.script", "Not a script",
            "A typeface is named for each script by its code of ISO 15924.",
            wrong: "\"family\": {\"latin\": …}", right: "\"family\": {\"Latn\": …}",
            mend: "Write `Latn`, `Arab`, `Cyrl` or `Grek`."),
    ]
}

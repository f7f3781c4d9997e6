extension Explanation.Family {
    /// What keeps a card from its sheet.
    static let layout = Explanation.Family(
        "Fitting the sheet",
        [
            Explanation(
                "layout.panel-too-full", "A panel does not fit",
                "Even at the smallest type that can be read, the panel needs more height than the sheet has. The message "
                    + "says how many millimetres it lacks, and names its longest texts.",
                mend: "Shorten a text, ask for fewer lines or rows, move a block to another panel, or take a larger "
                    + "sheet."),
            Explanation(
                "layout.word-too-long", "A word is wider than its place",
                "The word cannot be broken by the rules of the language, and does not fit in one line.",
                mend: "Split it, or type a soft hyphen (U+00AD) where it may be broken."),
            Explanation(
                "layout.small-type", .warning, "The card is so full that its type is small",
                "All texts were set smaller, so that the fullest panel fits. It can be read, and it looks crowded.",
                mend: "Shorten the panel that is named, or take a larger sheet."),
            Explanation(
                "layout.panel-count", "A number of panels that the template does not serve",
                "A template says how its panels lie for each number that it knows.",
                mend: "Join or split panels, or take another template."),
            Explanation(
                "layout.sheet-not-served", "A sheet that the template does not serve",
                "A template has its measures for some sheets.",
                mend: "Choose one of those in the message with `--size`."),
            Explanation(
                "layout.sheet-too-small", "Too many panels for the sheet",
                "So many panels take more rows than the sheet has the height for.",
                wrong: "koerskaart render twelve-panels --size A3", right: "koerskaart render twelve-panels --size A1",
                mend: "Take a larger sheet, or join panels."),
            Explanation(
                "layout.preview-only", "A sheet that is too small to print",
                "On this sheet the type would be smaller than can be read on paper.",
                mend: "Render it on A3 or larger. `--preview` makes a picture to look at, marked as such."),
            Explanation(
                "layout.title-too-long", "The card's title does not fit its head",
                "It is too long even where it is set smaller.",
                mend: "Shorten it; the rest can be said in the first panel."),
            Explanation(
                "layout.panel-title-too-long", "A panel's title does not fit its head",
                "It is too long even where it is set smaller.",
                mend: "Shorten it to about as many characters as the message says."),
            Explanation(
                "layout.product-too-long", "The product line leaves no room for the playing time",
                "Both stand at the end of the head, on one line.",
                mend: "Shorten `product` to a name."),
            Explanation(
                "layout.foot-too-long", "The texts of the foot do not fit",
                "`about`, the client's texts and the publisher stand at the start of the foot, which has few lines.",
                mend: "Shorten the text that is named."),
            Explanation(
                "layout.too-many-partners", "The partners do not fit the foot",
                "Their names stand one after the other in the foot, which has few lines.",
                mend: "Name fewer partners, or shorten their names."),
            Explanation(
                "layout.link-too-long", "The address does not fit the foot",
                "It is written out beside its QR code, for who has no camera at hand.",
                mend: "Use a shorter address that leads to the same page."),
        ])

    /// What fonts cannot do for a card.
    static let font = Explanation.Family(
        "Typefaces",
        [
            Explanation(
                "font.missing-glyph", "A character that no typeface of the theme has",
                "Rather than print an empty box, the card is refused. Often it is an emoji or a rare sign.",
                wrong: "- callout: Write in the boxes 🖊", right: "- callout: Write in the boxes\n  icon: pen",
                mend: "Write it another way, or name a family that has it in the theme."),
            Explanation(
                "font.no-script", "A script that no typeface of the theme is for",
                "The card is written in letters that the theme names no family for, and no other font is used in its place.",
                mend:
                    "In a theme of your own name a family for the script, such as `type.text.family.Deva`, and put its files into the folder `fonts`."
            ),
            Explanation(
                "font.missing-family", "A typeface that there is not",
                "A theme can name the families that come with the program, and those whose files lie in its own folder `fonts`. "
                    + "Those of your machine are never used.",
                mend: "`koerskaart fonts` lists them; or put the files of the family into the theme's folder `fonts`."),
            Explanation(
                "font.missing-weight", "A weight that the family does not have",
                "Weights are those of the font files; none is imitated. A template asks for several, by words that the theme's "
                    + "`type.text.weights` and `type.display.weights` turn into numbers.",

                wrong: "\"medium\": {\"$value\": 500}", right: "\"medium\": {\"$value\": 400}",
                mend: "Write one of those in the message as the token that it names."),
            Explanation(
                "font.not-a-font", "A file that is no font",
                "All files in a theme's folder `fonts` whose names end in `.ttf` or `.otf` are read; this one is something "
                    + "else, or damaged.",
                mend: "Put a sound font there, one face in each file, or take it out."),
            Explanation(
                "font.leads-out", "A font outside the theme's folder",
                "A theme is whole in its folder: a link in it must not lead out.",
                mend: "Copy the font itself into the folder `fonts`."),
            Explanation(
                "font.too-many", "Too many fonts",
                "A theme brings at most 64 font files, and 64 MiB of them.",
                mend: "Leave those in the folder that the theme names."),
            Explanation(
                "font.variable", "A variable font",
                "It has all weights in one file, and a PDF cannot hold it as it is.",
                mend: "Its maker has static fonts as well, a file for each weight: use those."),
            Explanation(
                "font.not-embeddable", "A font that may not be embedded",
                "A card carries its fonts in it. The maker of this one forbids that (OS/2 `fsType`).",
                mend: "Ask for a licence and a file that allow it, or choose another typeface."),
            Explanation(
                "font.other-format", "A font of another format is passed over",
                "Web fonts and collections are not read.",
                mend: "Ask for `.ttf` or `.otf` files; or take it out, if they are there already."),
            Explanation(
                "font.none", "None of the theme's typefaces is there",
                "Not one of the families that the theme names comes with the program.",
                mend: "Name families that `koerskaart fonts` lists."),
        ])
}

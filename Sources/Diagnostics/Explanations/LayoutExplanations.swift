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
                "font.missing-family", "A typeface that there is not",
                "A theme can name the families that come with the program; those of your machine are never used.",
                mend: "`koerskaart fonts` lists them."),
            Explanation(
                "font.missing-weight", "A weight that the family does not have",
                "Weights are those of the font files that come with the program; none is imitated.",
                mend: "Choose one of those in the message; `koerskaart fonts` lists them."),
            Explanation(
                "font.none", "None of the theme's typefaces is there",
                "Not one of the families that the theme names comes with the program.",
                mend: "Name families that `koerskaart fonts` lists."),
        ])
}

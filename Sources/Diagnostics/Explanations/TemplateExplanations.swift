extension Explanation.Family {
    /// What can be wrong with a template.
    static let template = Explanation.Family("Templates", Explanation.ofReading("template", "a template") + all)

    private static let all: [Explanation] = [
        Explanation(
            "template.panel-count", "Not a number of panels",
            "The keys of `lanes` are the numbers of panels that the template serves.",
            wrong: "nine: [4, hinge, 4]", right: "9: [4, hinge, 4]",
            mend: "Write a whole number from 4 to 12."),
        Explanation(
            "template.lane", "Not a lane",
            "A lane is a row of so many panels, a `hinge` with one panel, or a `bare` way back.",
            wrong: "9: [4, turn, 5]", right: "9: [4, hinge, 4]",
            mend: "Write a number, `hinge` or `bare`."),
        Explanation(
            "template.lanes-in-turn", "Rows and ways back do not take turns",
            "The route goes along a row, back, along the next row: it begins and ends with a row.",
            wrong: "9: [4, 5]", right: "9: [4, hinge, 4]",
            mend: "Put a `hinge` or a `bare` between each two rows."),
        Explanation(
            "template.lanes-hold", "Lanes that hold another number of panels",
            "A row holds as many panels as its number, a hinge holds one.",
            wrong: "9: [4, bare, 4]", right: "9: [4, hinge, 4]",
            mend: "Let the lanes add up to the number before the colon."),
        Explanation(
            "template.spans", "Spans that do not fill their row",
            "The spans of a row's panels are columns of the sheet: one for each panel, together all of them.",
            mend: "Let them add up to the number of columns, one for each panel."),
        Explanation(
            "template.icon-path", "Not a path for an icon",
            "Icons are paths as in SVG, with few commands and absolute units.",
            mend: "Use M, L, H, V, C, A (circles only) and Z, numbers parted by spaces."),
        Explanation(
            "template.rag", "Not a rag",
            "The rag says how the line ends of a text lie: as the paragraph has them, or balanced.",
            mend: "Write `paragraph`, or `balanced` with a share, such as `{balanced: 0.35}`."),
    ]

    /// What can be wrong with the program's own labels, and with any PO file.
    static let labels = Explanation.Family(
        "Labels and translations",
        [
            Explanation(
                "labels.missing-language", "The program has no labels in this language",
                "A card has some words of the program's own, such as “Read aloud”, and these must be in its language.",
                mend: "Add `Templates/labels/<language>.po`; CONTRIBUTING.md says how."),
            Explanation(
                "labels.missing", "A label is missing",
                "Each file of labels has all of them, so that no word of another language comes on a card.",
                mend: "Add an entry with the `msgctxt` that is named."),
            Explanation(
                "labels.unknown", "A label that there is not",
                "The set of labels is closed.", mend: "Mend its `msgctxt`, or take the entry out."),
            Explanation(
                "translation.unreadable", "A translation that cannot be read",
                "The file is too large or the system does not give it.", mend: "See whether it is the right file."),
            Explanation(
                "translation.encoding", "A translation that is not in UTF-8",
                "Its header must say UTF-8, and its letters be stored so.",
                mend: "Save it as UTF-8, with `Content-Type: text/plain; charset=UTF-8` in its header."),
            Explanation(
                "translation.syntax", "Not a PO file",
                "gettext's own library cannot read it in this place.", mend: "`msgfmt --check` says more."),
            Explanation(
                "translation.header", "A line is missing in the header of a translation",
                "The first entry says the language and its rule for plural forms.",
                mend: "Add the line that is named."),
            Explanation(
                "translation.language", "A translation into another language",
                "The file's header names another language than the file's own name.",
                mend: "Mend the `Language` of the header, or rename the file."),
            Explanation(
                "translation.plural-rule", "A rule for plural forms that cannot be used",
                "It is a small formula that gives the number of the form.",
                mend: "Copy the line for the language from gettext's manual, section 12.6."),
            Explanation(
                "translation.plural-count", "Too many or too few plural forms",
                "An entry has as many forms as its language has.",
                mend: "Write `msgstr[0]` and so on, as many as the header says."),
            Explanation(
                "translation.untranslated", "An entry without a translation",
                "Its `msgstr` is empty.", mend: "Fill it in."),
            Explanation(
                "translation.fuzzy", "A translation that is marked as uncertain",
                "gettext marks what it guessed as `fuzzy`; a card cannot have it.",
                mend: "Check the words, then take `fuzzy` out of the line that begins with `#,`."),
            Explanation(
                "translation.placeholders", "Place-holders that were lost in translation",
                "A place-holder such as `%d` stands for a number; each of the original must be in the translation.",
                mend: "Keep each of them; in another order they are written `%1$d` and `%2$d`."),
            Explanation(
                "template.unknown-template", "A template that extends one that is not there",
                "A template may take kinds of block, roles of type and icons from one that came with the program.",
                wrong: "extends: trial", right: "extends: trail",
                mend: "Write the name of one of those that `koerskaart templates` lists, or say everything yourself."),
        ])
}

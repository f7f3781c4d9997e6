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
        Explanation(
            "template.unknown-template", "A template that extends one that is not there",
            "A template may take kinds of block, roles of type and icons from one that came with the program.",
            wrong: "extends: trial", right: "extends: trail",
            mend: "Write the name of one of those that `koerskaart templates` lists, or say everything yourself."),
        Explanation(
            "template.script", "Not the code of a script",
            "`scripts` says what differs for texts of a script, by its code of four letters (ISO 15924).",
            wrong: "scripts:\n  arabic: {size: 1.08}", right: "scripts:\n  Arab: {size: 1.08}",
            mend: "Write its four letters, such as `Arab` or `Cyrl`."),
    ]
}

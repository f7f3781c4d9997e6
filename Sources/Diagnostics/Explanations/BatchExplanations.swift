extension Explanation.Family {
    static let batch = Explanation.Family("Batches", Explanation.ofReading("batch", "a batch file") + all + rows)

    private static let all: [Explanation] = [
        Explanation(
            "batch.no-cards", "No card by this name",
            "A batch names cards by their folders, relative to the batch file; `*` stands for any part of a name.",
            wrong: "cards: [card/*]", right: "cards: [cards/*]", mend: "Mend the path."),
        Explanation(
            "batch.unknown-name", "A template or a theme that there is not",
            "`templates` and `themes` are names of those that `koerskaart` has, or folders beside the batch file.",
            mend: "Write one of the names, `all`, or a path with a `/` in it."),
        Explanation(
            "batch.output", "Results that cannot be named so",
            "`output` is a path below the output folder with names in braces: card, template, theme, language, size, row, and the "
                + "columns of the rows. It must end in a form, and no value may lead out of the folder.",
            wrong: "output: \"{crd}.pdf\"", right: "output: \"{card}/{language}-{size}.pdf\"",
            mend: "Mend the name that is quoted, or the value in the row."),
        Explanation(
            "batch.collision", "Two results that would take each other's place",
            "The pattern gives them one name, so the second would be written over the first. Nothing is made.",
            wrong: "output: \"{card}-{size}.pdf\"", right: "output: \"{card}-{language}-{size}.pdf\"",
            mend: "Add what they differ in to `output`."),
        Explanation(
            "batch.worker", "No process to make cards with",
            "A batch makes cards in processes of its own, and the system gives it none.",
            mend: "Ask for fewer with `--jobs`."),
    ]

    private static let rows: [Explanation] = [
        Explanation(
            "batch.rows-encoding", "Rows that are not in UTF-8",
            "A CSV file is read as UTF-8, with or without a byte-order mark.",
            mend: "Save the sheet as “CSV UTF-8”."),
        Explanation(
            "batch.rows-empty", "No rows", "The first line names the columns, each further line is a row.",
            mend: "Add rows, or take `rows` out of the batch file."),
        Explanation(
            "batch.rows-column", "A column that no variable can be called by",
            "A column has the name of a variable of the card: letters, figures, `-` and `_`, each name once.",
            wrong: "Organisation name,code", right: "organisation,code", mend: "Rename the column."),
        Explanation(
            "batch.rows-count", "A row with too many or too few values",
            "Each row has a value for each column; a value with a comma or a line end in it stands between quotation marks.",
            wrong: "Bank, Noord,a", right: "\"Bank, Noord\",a", mend: "Add what is missing, or the quotation marks."),
        Explanation(
            "batch.rows-unclosed", "A quotation mark that is never closed",
            "A value between quotation marks goes on over line ends, so the rest of the file became one value.",
            mend: "Close it; a quotation mark inside a value is written twice."),
        Explanation(
            "batch.rows-too-many", "Too many rows", "A file of rows has at most 100,000.",
            mend: "Part them over several files, each with a batch file of its own."),
    ]
}
